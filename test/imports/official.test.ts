import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOfficial } from '../../tools/imports/official';

const PROSE = readFileSync(join(__dirname, 'fixtures/prose.yaml'), 'utf8');

/** A CRD whose schema is the given YAML. */
function withSchema(schema: string): string {
  return PROSE.slice(0, PROSE.indexOf('          description: PROSE')) + `          ${schema}\n`;
}

describe('readOfficial', () => {
  test('keeps every fact of a CRD, and fields that are named like prose', () => {
    const { crds } = readOfficial(PROSE);
    expect(crds).toEqual([{
      group: 'gateway.networking.k8s.io',
      kind: 'Sign',
      listKind: 'SignList',
      plural: 'signs',
      singular: 'sign',
      shortNames: [],
      categories: ['gateway-api'],
      scope: 'Namespaced',
      labels: {},
      annotations: {
        'gateway.networking.k8s.io/bundle-version': 'v1.7.0',
        'gateway.networking.k8s.io/channel': 'standard',
      },
      versions: [{
        name: 'v1',
        served: true,
        storage: true,
        deprecated: true,
        subresources: { status: {} },
        selectableFields: [{ jsonPath: '.spec.title' }],
        additionalPrinterColumns: [{ name: 'Title', type: 'string', jsonPath: '.spec.title', priority: 1 }],
        schema: {
          type: 'object',
          properties: {
            spec: {
              type: 'object',
              required: ['description', 'title'],
              'x-kubernetes-validations': [{ rule: "self.title != ''", fieldPath: '.title', reason: 'FieldValueRequired' }],
              properties: {
                description: { type: 'string' },
                example: { anyOf: [{ type: 'integer' }, { type: 'string' }], 'x-kubernetes-int-or-string': true },
                title: { type: 'string' },
              },
            },
            status: { type: 'object', default: { description: 'unread' } },
          },
        },
      }],
    }]);
  });

  test('leaves no prose behind', () => {
    expect(PROSE).toContain('PROSE');
    expect(JSON.stringify(readOfficial(PROSE))).not.toContain('PROSE');
  });

  test('skips documents of other kinds and names them', () => {
    const { crds, skipped } = readOfficial(`${PROSE}---\nkind: Service\nmetadata: { name: web }\n---\n`);
    expect(crds).toHaveLength(1);
    expect(skipped).toEqual(['Service web']);
  });

  test.each([
    ['no CRD at all', 'kind: Service\nmetadata: { name: web }', 'holds no CustomResourceDefinition, got Service web'],
    ['JSON of another sort', '{}', 'holds no CustomResourceDefinition, got a document without kind'],
    ['an empty file', '', 'holds no CustomResourceDefinition, got nothing'],
    ['text', 'hello', 'document: not a mapping, got "hello"'],
    ['broken YAML', 'a: [', /^not YAML: /],
    ['a version without schema', PROSE.slice(0, PROSE.indexOf('      schema:')), 'spec.versions[0].schema: not a mapping, got undefined'],
    ['a keyword that it does not know', withSchema('{ type: object, properties: { spec: { contains: {} } } }'),
      'spec.versions[0].schema.openAPIV3Schema.properties.spec.contains: schema keyword not supported; teach it to tools/imports'],
    ['a rule field that it does not know', withSchema('{ x-kubernetes-validations: [{ rule: "true", severity: low }] }'),
      'spec.versions[0].schema.openAPIV3Schema.x-kubernetes-validations.severity: field not supported; teach it to tools/imports'],
    ['a CRD field that it does not know', PROSE.replace('  scope:', '  sort: x\n  scope:'), 'spec.sort: field not supported; teach it to tools/imports'],
  ])('refuses %s', (_, text, message) => {
    expect(() => readOfficial(text)).toThrow(typeof message === 'string' ? new Error(message) : message);
  });
});
