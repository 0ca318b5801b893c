import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from '../../tools/imports/format';
import { importRelease } from '../../tools/imports/import-release';

const fixture = (name: string) => join(__dirname, 'fixtures', name);
const LAMP_2_3 = fixture('lamp-2.3.yaml');
const LAMP_2_4 = fixture('lamp-2.4.yaml');
const SIGN = fixture('prose.yaml');

let root: string;
beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'imports-')); });
afterEach(() => rmSync(root, { recursive: true }));

test('a first import writes one file per kind and has nothing to compare with', () => {
  expect(importRelease({ files: [LAMP_2_3], release: '2.3' }, root)).toBe(`kgateway 2.3: imported Candle, Lamp

No earlier release to compare with.

The folder was empty before.
`);
  expect(readdirSync(join(root, 'kgateway/2.3'))).toEqual(['Candle.json', 'Lamp.json']);
  expect(readFileSync(join(root, 'kgateway/2.3/Lamp.json'), 'utf8')).toBe(`{
  "group": "gateway.kgateway.dev",
  "kind": "Lamp",
  "plural": "lamps",
  "scope": "Namespaced",
  "labels": { "app": "kgateway" },
  "versions": [
    {
      "name": "v1alpha1",
      "served": true,
      "storage": true,
      "schema": {
        "properties": {
          "spec": {
            "properties": {
              "colour": { "type": "string", "enum": ["red", "green"] },
              "dimmer": { "properties": { "curve": "string", "steps": { "type": "integer:int32", "maximum": 10 } } },
              "rooms": { "items": { "properties": { "name": "string" } } }
            }
          }
        }
      }
    }
  ]
}
`);
});

test('the report names kinds and fields that appeared, vanished or changed since the release before', () => {
  importRelease({ files: [LAMP_2_3], release: '2.3' }, root);
  expect(importRelease({ files: [LAMP_2_4], release: '2.4' }, root)).toBe(`kgateway 2.4: imported Lamp, Torch
skipped ConfigMap switch: not a CustomResourceDefinition

Against kgateway 2.3:
  - Candle
  ~ Lamp
      ~ shortNames +"lmp"
      + version v1 [v1]
      + .spec.motion object (+1 below)
      + .spec.rooms[].labels object (+1 below)
      - .spec.dimmer object (+2 below)
      ~ .spec: now required; rules +1 −0
      ~ .spec.colour: enum +"blue" −"green"
      ~ .spec.rooms: maxItems none → 4
      ~ .spec.rooms[].name: now required
      ~ deprecated none → true [v1alpha1]
      ~ served true → false [v1alpha1]
      ~ storage true → false [v1alpha1]
  + Torch (v1 stored)

The folder was empty before.
`);
});

test('versions with the same schema share it in the file', () => {
  importRelease({ files: [LAMP_2_4], release: '2.4' }, root);
  const text = readFileSync(join(root, 'kgateway/2.4/Lamp.json'), 'utf8');
  expect(text).toContain('"schemaOf": "v1"');
  const [first, second] = decode(text).versions;
  expect(second.schema).toEqual(first.schema);
});

test('a later import replaces the content of the folder and reports against it', () => {
  importRelease({ files: [LAMP_2_3], release: '2.4' }, root);
  const report = importRelease({ files: [LAMP_2_4], release: '2.4' }, root);
  expect(report).toContain('No earlier release to compare with.\n\nAgainst the former content:\n  - Candle\n  ~ Lamp\n');
  expect(readdirSync(join(root, 'kgateway/2.4'))).toEqual(['Lamp.json', 'Torch.json']);
});

test('the same import again finds no difference', () => {
  importRelease({ files: [LAMP_2_3], release: '2.3' }, root);
  expect(importRelease({ files: [LAMP_2_3], release: '2.3' }, root)).toContain('Against the former content:\n  no difference\n');
});

test('the release before is the next older one of the same channel', () => {
  const sign = (release: string, channel: string) => importRelease({ files: [SIGN], release, channel }, root);
  // The annotations decide: they may be repeated, not contradicted.
  expect(sign('1.7', 'standard')).toContain('gateway-api 1.7-standard: imported Sign');
  expect(() => sign('1.6', 'standard')).toThrow(new Error('Sign: its annotations say release 1.7, got --release 1.6'));
  expect(() => sign('1.7', 'experimental')).toThrow(new Error('Sign: its annotations say channel standard, got --channel experimental'));
  for (const release of ['2.9', '2.10', '2.11']) { importRelease({ files: [LAMP_2_3], release }, root); }
  expect(importRelease({ files: [LAMP_2_3], release: '2.10' }, root)).toContain('Against kgateway 2.9:');
});

test('product, release and channel are recognised from the annotations', () => {
  expect(importRelease({ files: [SIGN] }, root)).toContain('gateway-api 1.7-standard: imported Sign\n');
});

test.each<[string, Parameters<typeof importRelease>[0], string]>([
  ['no files', { files: [] }, 'no files; name the YAML files of a release\'s CRDs'],
  ['a product that it does not know', { files: [LAMP_2_3], product: 'gateway', release: '2.3' }, '--product: unknown product, got "gateway"; known are kgateway, gateway-api'],
  ['a product that the files are not of', { files: [LAMP_2_3], product: 'gateway-api', release: '2.3' }, 'Candle: belongs to kgateway, got --product gateway-api'],
  ['a release that nobody tells', { files: [LAMP_2_3] }, 'Candle: its annotations don\'t tell the release; add --release'],
  ['a release with a patch', { files: [LAMP_2_3], release: '2.3.1' }, '--release: must be major.minor, got "2.3.1"; write for example 2.4'],
  ['the same kind twice', { files: [LAMP_2_3, LAMP_2_4], release: '2.4' }, 'Lamp: found twice in the files; name each CRD once'],
])('refuses %s, and writes nothing', (_, options, message) => {
  expect(() => importRelease(options, root)).toThrow(new Error(message));
  expect(readdirSync(root)).toEqual([]);
});

test('errors in a file name the file', () => {
  expect(() => importRelease({ files: ['nowhere.yaml'] }, root)).toThrow(/^nowhere\.yaml: ENOENT/);
  expect(() => importRelease({ files: [__filename] }, root)).toThrow(new RegExp(`^${__filename}: `));
});
