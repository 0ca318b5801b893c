import { customResourceDefinitions } from '../../src/core/crds/custom-resource-definition';
import { readImports } from '../../tools/imports/format';

const IMPORTS = readImports();

/** What `kubectl apply` can write into an annotation. */
const LARGEST_ANNOTATION = 262_144;

/** A schema without the messages of its rules, which are ours. */
function withoutMessages(node: any): any {
  if (Array.isArray(node)) { return node.map(withoutMessages); }
  if (typeof node !== 'object' || node === null) { return node; }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [
    key, key === 'x-kubernetes-validations' ? (value as any[]).map(({ message, ...rule }) => rule) : withoutMessages(value),
  ]));
}

function rulesOf(node: any): any[] {
  if (typeof node !== 'object' || node === null) { return []; }
  return Object.entries(node).flatMap(([key, value]) => key === 'x-kubernetes-validations' ? value as any[] : rulesOf(value));
}

describe.each(IMPORTS)('the CRD of $crd.kind of $product $release', ({ product, release, crd }) => {
  const found = customResourceDefinitions(`${product}-${release}`).find(({ id }) => id === crd.plural);
  const { metadata, spec } = found!.manifest as any;

  test('has the official names, scope, labels and annotations', () => {
    expect(found!.manifest).toMatchObject({ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition' });
    expect(metadata).toEqual({
      name: `${crd.plural}.${crd.group}`,
      ...Object.keys(crd.labels).length > 0 && { labels: crd.labels },
      ...Object.keys(crd.annotations).length > 0 && { annotations: crd.annotations },
    });
    const { kind, listKind, plural, singular, shortNames, categories } = crd;
    expect({ shortNames: [], categories: [], ...spec.names }).toEqual({ kind, listKind, plural, singular, shortNames, categories });
    expect({ group: spec.group, scope: spec.scope }).toEqual({ group: crd.group, scope: crd.scope });
    expect(spec.conversion).toEqual(crd.conversion ?? { strategy: 'None' });
  });

  test('has the official versions, subresources, columns, schemas and rules', () => {
    const versions = spec.versions.map(({ schema, ...version }: any) => ({
      subresources: {}, additionalPrinterColumns: [], ...version, schema: withoutMessages(schema.openAPIV3Schema),
    }));
    expect(versions).toEqual(crd.versions);
  });

  test('says in our own words what breaks a rule', () => {
    expect(rulesOf(spec).filter(({ message }) => !/^[^\n]{10,2048}$/.test(message))).toEqual([]);
  });

  test('fits into the annotation of kubectl apply', () => {
    expect(Buffer.byteLength(JSON.stringify(found!.manifest))).toBeLessThan(LARGEST_ANNOTATION);
  });
});

test('a release has no other CRDs than those that were imported', () => {
  for (const id of new Set(IMPORTS.map(({ product, release }) => `${product}-${release}`))) {
    const kinds = IMPORTS.filter(({ product, release }) => `${product}-${release}` === id).map(({ crd }) => crd.plural);
    expect(customResourceDefinitions(id).map((object) => object.id).sort()).toEqual(kinds.sort());
  }
});
