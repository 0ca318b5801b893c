import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { convert, findingsOf, ingressOf, serviceOf } from './ingress-of';
import { checkManifests } from '../../src/core/checks';
import { ANNOTATIONS } from '../../src/core/ingress';
import { isInForce } from '../../src/core/ingress/annotation-report';
import { IngressObject } from '../../src/core/ingress/ingress-object';
import { Manifest } from '../../src/core/manifests/manifest';

/** An annotation with a value, and what comes of it. */
interface Case {
  readonly annotation: string;
  /** Those without which it does nothing. */
  readonly together?: Readonly<Record<string, string>>;
  readonly value: string;
  readonly path?: string;
  /** Other objects of the input. */
  readonly input?: readonly object[];
  /** The objects that an Ingress without the annotation does not have. */
  readonly written: readonly object[];
  readonly findings: readonly string[];
}

const CASES = parseAllDocuments(readFileSync(join(__dirname, 'annotations.yaml'), 'utf8')).map((document) => document.toJS() as Case);

function inputOf({ annotation, value, together = {}, path = '/', input = [] }: Case): readonly object[] {
  return [ingressOf({ annotations: { ...together, [annotation]: value }, paths: [path], secret: 'shop-tls' }), serviceOf('web'), ...input];
}

const plain = (path = '/') => convert([ingressOf({ paths: [path], secret: 'shop-tls' }), serviceOf('web')]).manifests.map((object) => JSON.stringify(object));

test.each(CASES.map((one) => [one.annotation, one] as const))('%s', (_, one) => {
  const conversion = convert(inputOf(one));
  const before = plain(one.path);
  expect(conversion.manifests.filter((object) => !before.includes(JSON.stringify(object)))).toEqual(one.written);
  expect(findingsOf(conversion)).toEqual(one.findings);
  // What is written has to be right for the cluster.
  const input = inputOf(one);
  const written = [...conversion.manifests, ...input.filter((__, index) => !conversion.converted.has(index))];
  expect(checkManifests(written).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('every annotation of ingress-nginx has a case', () => {
  expect(CASES.map(({ annotation }) => annotation)).toEqual(Object.keys(ANNOTATIONS));
});

test('in every case the annotation does something', () => {
  const idle = CASES.filter((one) => {
    const manifest = Manifest.read(inputOf(one)[0], 0, undefined);
    return manifest === undefined || !isInForce(new IngressObject(manifest), one.annotation);
  });
  expect(idle.map(({ annotation }) => annotation)).toEqual([]);
});

test.each(Object.entries(ANNOTATIONS))('%s says what is lost, and what to do, where something is', (_, { verdict, lost, instead }) => {
  expect(lost !== undefined).toBe(verdict !== 'same');
  if (verdict === 'lost' || verdict === 'closed') { expect(instead).toBeDefined(); }
});
