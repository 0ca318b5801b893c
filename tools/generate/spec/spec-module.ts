import { Crd } from '../../imports/format';
import { KindHistory, KindRelease } from '../kinds';
import { Comments, Declaration, Dialect, Interfaces, literal, Member, nameAll, TypeText } from './interfaces';
import { releasesText } from './releases-text';
import { merge, Occurrence, Shape } from './shape';
import { enumMember } from './words';

/** For core: whatever is a scalar may be unresolved. */
const UNRESOLVED: Dialect = {
  list: (item) => ['readonly ', ...isList(item) ? ['(', ...item, ')'] : item, '[]'],
  map: (value) => ['Readonly<Record<string, ', ...value, '>>'],
  scalar: (type) => `Resolvable<${type}>`,
  hasEnums: false,
  hasOpenObjects: true,
  free: 'Readonly<Record<string, unknown>>',
  any: 'unknown',
  nameAll,
};

/** Core's users are its own: names, limits and defaults are enough. */
const LIMITS: Comments = {
  ofType: () => [],
  ofMember: (_, { docs }) => docs,
  ofValue: () => [],
};

/** src/generated/spec/<kind>.ts: the kind's spec as interfaces, over all releases of its product. */
export function specModule(history: KindHistory, all: KindRelease[]): string {
  return `import type { Resolvable } from '../resolvable';\n\n${declarationsOf(history, history.kind, all, UNRESOLVED, LIMITS)}`;
}

/** The interfaces of a kind's spec, each name beginning with the prefix. */
export function declarationsOf({ releases }: KindHistory, prefix: string, all: KindRelease[], dialect: Dialect, comments: Comments): string {
  const { declarations, names } = namedDeclarations(releases, prefix, all, dialect);
  const since = releases.length === all.length ? [] : [`In ${releasesText(releases, all)}.`];
  return declarations.map((declaration, index) => declare(declaration, names, comments, index === 0 ? since : [])).join('\n');
}

/** The interfaces of a spec with their names, the spec first. */
export function namedDeclarations(
  releases: KindRelease[], prefix: string, all: KindRelease[], dialect: Dialect,
): { declarations: Declaration[]; names: Map<Declaration, string> } {
  const interfaces = new Interfaces(all, dialect);
  interfaces.add(specShape(releases), [{ field: 'spec', word: 'Spec', many: false }]);
  const declarations = interfaces.all.reverse();
  return { declarations, names: dialect.nameAll(declarations, prefix) };
}

/** A kind's spec over all releases that have the kind. */
export function specShape(releases: KindRelease[]): Shape {
  return merge(specs(releases));
}

function isList([first]: TypeText): boolean {
  return first === 'readonly ';
}

/** The spec in every served version, the newest last. */
function specs(releases: KindRelease[]): Occurrence[] {
  const found = releases.flatMap((release) => release.crd.versions.filter(({ served }) => served).flatMap(({ name, schema }) => {
    const spec = schema.properties?.spec;
    return spec === undefined ? [] : [{ name, in: release, node: spec }];
  }));
  return found.sort((left, right) => compareVersions(left.name, right.name));
}

/** Alpha before beta before stable, as the API server ranks versions. */
function compareVersions(left: string, right: string): number {
  const rank = (version: Crd['versions'][number]['name']) => {
    const [, major, stage = 'stable', minor = '0'] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version)!;
    return [['alpha', 'beta', 'stable'].indexOf(stage), Number(major), Number(minor)];
  };
  const [first, second] = [rank(left), rank(right)];
  const index = first.findIndex((number, at) => number !== second[at]);
  return index === -1 ? 0 : first[index] - second[index];
}

export function declare(declaration: Declaration, names: Map<Declaration, string>, comments: Comments, more: string[] = []): string {
  return comment([...comments.ofType(declaration), ...more], '') + body(declaration, names, comments);
}

function body(declaration: Declaration, names: Map<Declaration, string>, comments: Comments): string {
  const { members, open, values } = declaration;
  const name = names.get(declaration)!;
  if (values !== undefined) {
    return `export enum ${name} {\n${values.map(({ value }) => valueText(String(value), comments.ofValue(declaration, value))).join('')}}\n`;
  }
  const rest = open ? '  readonly [field: string]: unknown;\n' : '';
  return `export interface ${name} {\n${rest}${members.map((member) => memberText(member, comments.ofMember(declaration, member), names)).join('')}}\n`;
}

function valueText(value: string, docs: string[]): string {
  return `${comment(docs, '  ')}  ${enumMember(value)} = ${literal(value)},\n`;
}

function memberText({ name, required, type }: Member, docs: string[], names: Map<Declaration, string>): string {
  const text = type.map((part) => typeof part === 'string' ? part : names.get(part)).join('');
  const property = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
  return `${comment(docs, '  ')}  readonly ${property}${required ? '' : '?'}: ${text};\n`;
}

function comment(lines: string[], indent: string): string {
  if (lines.length === 0) { return ''; }
  if (lines.length === 1) { return `${indent}/** ${lines[0]} */\n`; }
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}
