import { formatProblem } from '../../src/core/problem';
import { metadataProblems } from '../../src/core/schema/metadata';
import { throwingResolvable } from '../throwing-resolvable';

const QUALIFIED = 'not a key that Kubernetes accepts; write 1 to 63 letters, digits, "-", "_" and ".", starting and ending with a letter or digit, perhaps after a DNS name and "/"';
const LABEL = 'write up to 63 letters, digits, "-", "_" and ".", starting and ending with a letter or digit';

describe('metadata', () => {
  test.each<[string, unknown]>([
    ['a name', { name: 'a.b-c' }],
    ['a beginning of names', { generateName: 'a-' }],
    ['a namespace', { name: 'a', namespace: 'team-a' }],
    ['labels and annotations', { name: 'a', labels: { 'app.kubernetes.io/name': 'A_b.c', x: '' }, annotations: { 'Example.com/x': 'any text, of any form' } }],
    ['what clusters add', { name: 'a', uid: 'x', resourceVersion: '1', generation: 1, managedFields: [], creationTimestamp: null, ownerReferences: [] }],
    ['an empty namespace, which is that of the request', { name: 'a', namespace: '' }],
    ['as many annotations as there is room for', { name: 'a', annotations: { a: 'x'.repeat(262_143) } }],
    ['null for nothing', { name: 'a', labels: null, annotations: null, namespace: null }],
    ['what is unresolved', { name: throwingResolvable<object>(), namespace: throwingResolvable<object>(), labels: { a: throwingResolvable<object>() }, annotations: { a: throwingResolvable<object>() } }],
    ['labels and annotations that are unresolved as a whole', { name: 'a', labels: throwingResolvable<object>(), annotations: throwingResolvable<object>() }],
  ])('may have %s', (_title, metadata) => {
    expect(metadataProblems(metadata)).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ['be absent', undefined, ['metadata.name: is missing; add a name']],
    ['be a string', 'a', ['metadata: must be an object, got "a"; write an object']],
    ['lack a name', { labels: {} }, ['metadata.name: is missing; add a name']],
    ['have a name in upper case', { name: 'Shop' },
      ['metadata.name: not a name that Kubernetes accepts, got "Shop"; write 1 to 253 lower-case letters, digits, "-" and ".", starting and ending with a letter or digit']],
    ['have nothing for a beginning of names', { generateName: '' }, ['metadata.name: is missing; add a name']],
    ['have a beginning of names in upper case', { generateName: 'Shop-' },
      ['metadata.generateName: not a name that Kubernetes accepts, got "Shop-"; write 1 to 253 lower-case letters, digits, "-" and ".", starting and ending with a letter or digit']],
    ['have a string for a list', { name: 'a', finalizers: 'a', ownerReferences: {} },
      ['metadata.finalizers: must be a list, got "a"; write a list', 'metadata.ownerReferences: must be a list, got an object; write a list']],
    ['have an ill-formed finalizer', { name: 'a', finalizers: ['example.com/a', 'a b'] }, [`metadata.finalizers[1]: not a key that Kubernetes accepts, got "a b"; ${QUALIFIED.split('; ')[1]}`]],
    ['have a label with a prefix in upper case', { name: 'a', labels: { 'Example.com/x': '' } }, [`metadata.labels["Example.com/x"]: ${QUALIFIED}`]],
    ['have more in annotations than there is room for', { name: 'a', annotations: { a: 'x'.repeat(262_140), b: 'äöü' } },
      ['metadata.annotations: must have at most 262144 bytes in all, has 262148; put the data into a ConfigMap']],
    ['have a number for a name', { name: 1 }, ['metadata.name: must be a string, got 1; write "1" in quotes']],
    ['have a dot in the namespace', { name: 'a', namespace: 'a.b' },
      ['metadata.namespace: not a namespace name that Kubernetes accepts, got "a.b"; write 1 to 63 lower-case letters, digits and "-", starting and ending with a letter or digit']],
    ['have unknown fields', { name: 'a', label: {}, zone: 'x' },
      ['metadata.label: unknown field; did you mean labels?', 'metadata.zone: unknown field; leave it out']],
    ['have a list of labels', { name: 'a', labels: ['x'] }, ['metadata.labels: must be an object, got a list of 1; write an object']],
    ['have true for a label', { name: 'a', labels: { x: true } }, ['metadata.labels.x: must be a string, got true; write "true" in quotes']],
    ['have an object for an annotation', { name: 'a', annotations: { x: { y: 1 } } }, ['metadata.annotations.x: must be a string, got an object; write a string']],
    ['have a label with a space', { name: 'a', labels: { x: 'y z' } }, [`metadata.labels.x: not a label value that Kubernetes accepts, got "y z"; ${LABEL}`]],
    ['have a long label', { name: 'a', labels: { x: 'y'.repeat(64) } },
      [`metadata.labels.x: not a label value that Kubernetes accepts, got "${'y'.repeat(64)}"; ${LABEL}`]],
    ['have an ill-formed key', { name: 'a', annotations: { 'a/b/c': '' } }, [`metadata.annotations["a/b/c"]: ${QUALIFIED}`]],
    ['have a key that is a prefix only', { name: 'a', labels: { 'example.com/': '' } }, [`metadata.labels["example.com/"]: ${QUALIFIED}`]],
  ])('must not %s', (_title, metadata, problems) => {
    expect(metadataProblems(metadata).map(formatProblem)).toEqual(problems);
  });
});
