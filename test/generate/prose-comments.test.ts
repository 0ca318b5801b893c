import { histories } from '../../tools/generate/kinds';
import { Prose, Tables } from '../../tools/generate/prose/prose';
import { Sentences } from '../../tools/generate/prose/sentence';
import { structModule } from '../../tools/generate/spec/struct-module';
import { Crd, SchemaNode } from '../../tools/imports/format';

const STRING: SchemaNode = { type: 'string' };

function object(properties: Record<string, SchemaNode>, ...required: string[]): SchemaNode {
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

/** The structs of a kind Lamp with this spec and these sentences. */
function structs(spec: SchemaNode, own: Sentences, tables: Partial<Tables> = {}): string {
  const crd = { group: 'example.org', kind: 'Lamp', versions: [{ name: 'v1', served: true, schema: object({ spec }) }] } as Crd;
  const [lamp] = histories([{ product: 'kgateway', release: '2.4', crd }]);
  return structModule(lamp, lamp.releases, new Prose('Lamp', { own, shared: {}, embedded: {}, ...tables }));
}

/** The comment in front of a line, in one line. */
function commentOf(text: string, line: string): string | undefined {
  const before = text.slice(0, text.indexOf(line)).trimEnd();
  if (!before.endsWith('*/')) { return undefined; }
  const lines = before.slice(before.lastIndexOf('/**') + '/**'.length, -'*/'.length).split('\n');
  return lines.map((each) => each.replace(/^ *\*/, '').trim()).filter((each) => each !== '').join(' ');
}

test('a sentence is before the limits, and what happens without the field behind them', () => {
  expect(structs(object({ size: { type: 'integer', minimum: 1 } }), { '': 'Gives light.', size: ['How large it is.', 'as large as it likes'] })).toBe(`\
/** Gives light. The spec of a Lamp. */
export interface LampSpec {
  /**
   * How large it is.
   * At least 1.
   * @default - as large as it likes
   */
  readonly size?: number;
}
`);
});

test('what happens without a field is left out where the field is required or the CRD has a default', () => {
  const text = structs(object({ colour: { ...STRING, default: 'red' }, size: STRING }, 'size'), {}, {
    shared: { colour: ['Its colour.', 'no colour'], size: ['Its size.', 'no size'] },
  });
  expect(commentOf(text, 'readonly colour')).toBe('Its colour. @default "red"');
  expect(commentOf(text, 'readonly size')).toBe('Its size.');
});

test('of shared sentences the one with the longest end of the path is taken, unless the kind has its own', () => {
  const bulb = object({ name: STRING, size: STRING });
  const text = structs(object({ bulb, lid: object({ name: STRING }), name: STRING }), { 'lid.name': 'Own.' }, {
    shared: { name: 'Short.', 'bulb.name': 'Long.', 'lid.name': 'Never.' },
  });
  expect([...text.matchAll(/\/\*\* (\w+\.) \*\/\n {2}readonly name/g)].map(([, sentence]) => sentence)).toEqual(['Short.', 'Own.', 'Long.']);
  expect(commentOf(text, 'readonly size')).toBeUndefined();
});

test('structs and enums say where they stand', () => {
  const text = structs(object({
    bulbs: { type: 'array', items: object({ kind: { type: 'string', enum: ['Led', 'Neon'] } }) },
    foot: object({ size: STRING }),
  }), { bulbs: 'What shines.', 'bulbs.kind': 'How it shines.', 'bulbs.kind=Led': 'Cold.', foot: 'What it is on.' });
  expect(commentOf(text, 'export interface LampFoot')).toBe('What it is on. Stands at `foot` of a Lamp.');
  expect(commentOf(text, 'export interface LampBulb ')).toBe('An entry of `bulbs` of a Lamp. What shines.');
  expect(commentOf(text, 'export enum LampBulbKind')).toBe('How it shines. A value of `bulbs.kind` of a Lamp.');
  expect(commentOf(text, 'LED =')).toBe('Cold.');
  expect(commentOf(text, 'NEON =')).toBeUndefined();
});

test('a struct of several places names three of them, and says only what holds for all', () => {
  const shade = object({ size: STRING });
  const locations = (fields: string[]) => structs(object(Object.fromEntries(fields.map((field) => [field, shade]))), { a: 'The first.', b: 'The second.' });
  expect(commentOf(locations(['a', 'b']), 'export interface LampA')).toBe('Stands at `a` and `b` of a Lamp.');
  expect(commentOf(locations(['a', 'b', 'c', 'd', 'e']), 'export interface LampA')).toBe('Stands at `a`, `b`, `c` and 2 more places of a Lamp.');
});

test('fields that share a struct need one sentence', () => {
  const shade = object({ size: STRING });
  expect(() => structs(object({ a: shade, b: shade }), { 'a.size': 'One.', 'b.size': 'Another.' }))
    .toThrow('Lamp: a.size and b.size belong to one type; give them one sentence');
});

test('types of Kubernetes itself are named, and have no sentences', () => {
  const pod = object({ name: STRING, probe: object({ port: STRING }) });
  const text = structs(object({ pod }), { pod: 'Where it runs.' }, { embedded: { pod: 'Pod' }, shared: { name: 'A name.' } });
  expect(commentOf(text, 'readonly pod')).toBe('Where it runs.');
  expect(commentOf(text, 'export interface LampPod ')).toBe("Kubernetes' own `Pod`. Stands at `pod` of a Lamp.");
  expect(commentOf(text, 'export interface LampPodProbe')).toBe("Part of Kubernetes' own `Pod`. Stands at `pod.probe` of a Lamp.");
  expect(commentOf(text, 'readonly name')).toBeUndefined();
});
