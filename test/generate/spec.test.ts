import { histories } from '../../tools/generate/kinds';
import { specModule } from '../../tools/generate/spec/spec-module';
import { Crd, ImportedCrd, SchemaNode } from '../../tools/imports/format';

const STRING: SchemaNode = { type: 'string' };

function object(properties: Record<string, SchemaNode>, ...required: string[]): SchemaNode {
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

/** A release in which the kind Lamp has these specs, by version. */
function release(name: string, specs: Record<string, SchemaNode>, product = 'kgateway'): ImportedCrd {
  const versions = Object.entries(specs).map(([version, spec]) => ({ name: version, served: true, schema: object({ spec }) }));
  return { product, release: name, crd: { group: 'example.org', kind: 'Lamp', versions } as Crd };
}

/** The text after the import line. */
function specOf(...imports: ImportedCrd[]): string {
  const [lamp] = histories(imports);
  return specModule(lamp, lamp.releases).split('\n').slice(2).join('\n');
}

test('scalars are leaves, nested objects are interfaces, status stays away', () => {
  const { crd } = release('2.4', {});
  const spec = object({
    colour: { type: 'string', enum: ['red', "child's"] },
    code: { type: 'integer', enum: [301, 302] },
    size: { 'x-kubernetes-int-or-string': true },
    lit: { type: 'boolean' },
    rooms: { type: 'array', items: object({ 'x-name': STRING }, 'x-name') },
    grid: { type: 'array', items: { type: 'array', items: STRING } },
    labels: { type: 'object', additionalProperties: STRING },
    policies: { type: 'object', additionalProperties: object({ on: { type: 'boolean' } }) },
    overlay: { type: 'object' },
    anything: {},
  }, 'colour');
  const schema = object({ spec, status: object({ seen: STRING }) });
  expect(specOf({ product: 'kgateway', release: '2.4', crd: { ...crd, versions: [{ name: 'v1', served: true, schema }] } as Crd })).toBe(`\
export interface LampSpec {
  readonly anything?: unknown;
  readonly code?: Resolvable<301 | 302>;
  readonly colour: Resolvable<'red' | 'child\\'s'>;
  readonly grid?: readonly (readonly Resolvable<string>[])[];
  readonly labels?: Readonly<Record<string, Resolvable<string>>>;
  readonly lit?: Resolvable<boolean>;
  readonly overlay?: Readonly<Record<string, unknown>>;
  readonly policies?: Readonly<Record<string, LampPolicy>>;
  readonly rooms?: readonly LampRoom[];
  readonly size?: Resolvable<string | number>;
}

export interface LampRoom {
  readonly "x-name": Resolvable<string>;
}

export interface LampPolicy {
  readonly on?: Resolvable<boolean>;
}
`);
});

test('comments state bounds and defaults', () => {
  expect(specOf(release('2.4', {
    v1: object({
      closed: { type: 'string', default: '*/' },
      names: { type: 'array', minItems: 1, maxItems: 16, items: { type: 'string', minLength: 0, maxLength: 1 } },
      port: { type: 'integer', minimum: 0, maximum: 65535, default: 80 },
      twelve: { type: 'string', minLength: 12, maxLength: 12 },
      values: { type: 'object', minProperties: 2, additionalProperties: STRING },
    }),
  }))).toBe(`\
export interface LampSpec {
  /** @default "*\\/" */
  readonly closed?: Resolvable<string>;
  /** 1 to 16 items. Each at most 1 character. */
  readonly names?: readonly Resolvable<string>[];
  /**
   * 0 to 65535.
   * @default 80
   */
  readonly port?: Resolvable<number>;
  /** Exactly 12 characters. */
  readonly twelve?: Resolvable<string>;
  /** At least 2 entries. */
  readonly values?: Readonly<Record<string, Resolvable<string>>>;
}
`);
});

test('releases are merged, the newest wins, and comments name the releases of what not all have', () => {
  expect(specOf(
    release('2.2', { v1: object({ old: STRING, kind: { type: 'string', enum: ['A', 'Z'] }, size: STRING }, 'size') }),
    release('2.3', { v1: object({ mid: STRING, kind: { type: 'string', enum: ['A'] }, size: STRING, deep: object({ x: STRING }) }) }),
    release('2.4', { v1: object({ kind: { type: 'string', enum: ['A', 'B'] }, size: { type: 'integer' }, deep: object({ x: STRING, y: STRING }) }) }),
  )).toBe(`\
export interface LampSpec {
  /** In kgateway since 2.3. */
  readonly deep?: LampDeep;
  /** "B" in kgateway since 2.4. "Z" in kgateway until 2.2. */
  readonly kind?: Resolvable<'A' | 'B' | 'Z'>;
  /** In kgateway 2.3. */
  readonly mid?: Resolvable<string>;
  /** In kgateway until 2.2. */
  readonly old?: Resolvable<string>;
  readonly size?: Resolvable<number>;
}

export interface LampDeep {
  readonly x?: Resolvable<string>;
  /** In kgateway since 2.4. */
  readonly y?: Resolvable<string>;
}
`);
});

test('the experimental channel is distinguished from the standard one', () => {
  const gatewayApi = (name: string, ...fields: string[]) => release(
    name, { v1: object(Object.fromEntries(['all', ...fields].map((field) => [field, STRING]))) }, 'gateway-api',
  );
  expect(specOf(
    gatewayApi('1.5-standard'),
    gatewayApi('1.5-experimental', 'grown', 'trial'),
    gatewayApi('1.6-standard', 'grown', 'young'),
    gatewayApi('1.6-experimental', 'grown', 'trial', 'newTrial', 'young'),
  )).toBe(`\
export interface LampSpec {
  readonly all?: Resolvable<string>;
  /** In Gateway API since 1.6 (experimental channel: since 1.5 or earlier). */
  readonly grown?: Resolvable<string>;
  /** In Gateway API since 1.6, experimental channel only. */
  readonly newTrial?: Resolvable<string>;
  /** In Gateway API, experimental channel only. */
  readonly trial?: Resolvable<string>;
  /** In Gateway API since 1.6. */
  readonly young?: Resolvable<string>;
}
`);
});

test('a stable version wins over an alpha one, wherever the CRD lists it', () => {
  expect(specOf(release('2.4', {
    v1: object({ size: { type: 'integer' } }, 'size'),
    v1alpha10: object({ size: { type: 'boolean' } }),
    v1alpha2: object({ size: STRING, gone: STRING }),
    v1beta1: object({ size: STRING }),
  }))).toBe(`\
export interface LampSpec {
  readonly gone?: Resolvable<string>;
  readonly size: Resolvable<number>;
}
`);
});

test('equal objects share an interface, named by what their places have in common', () => {
  const modifier = object({ set: STRING });
  expect(specOf(release('2.4', { v1: object({ requestHeaderModifier: modifier, responseHeaderModifier: modifier }) }))).toBe(`\
export interface LampSpec {
  readonly requestHeaderModifier?: LampHeaderModifier;
  readonly responseHeaderModifier?: LampHeaderModifier;
}

export interface LampHeaderModifier {
  readonly set?: Resolvable<string>;
}
`);
});

test('different objects of one name are told apart by where they are', () => {
  const text = specOf(release('2.4', {
    v1: object({
      matches: { type: 'array', items: object({ path: object({ a: STRING }) }) },
      rewrite: object({ path: object({ b: STRING }) }),
      spec: object({ c: STRING }),
    }),
  }));
  const names = [...text.matchAll(/interface (\w+)/g)].map(([, name]) => name);
  expect(names).toEqual(['LampSpec', 'LampSpecSpec', 'LampRewrite', 'LampRewritePath', 'LampMatch', 'LampMatchPath']);
});

test('a kind that not all releases of its product have says which do', () => {
  const [lamp] = histories([release('2.2', { v1: object({ a: STRING }) })]);
  expect(specModule(lamp, [...lamp.releases, { ...lamp.releases[0], release: '2.3', id: 'kgateway-2.3' }]))
    .toContain('/** In kgateway until 2.2. */\nexport interface LampSpec {');
});
