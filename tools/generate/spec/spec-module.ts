import { Crd } from '../../imports/format';
import { KindHistory, KindRelease } from '../kinds';
import { Declaration, Interfaces, Member, nameAll } from './interfaces';
import { releasesText } from './releases-text';
import { merge, Occurrence } from './shape';

/** src/generated/spec/<kind>.ts: the kind's spec as interfaces, over all releases of its product. */
export function specModule({ kind, releases }: KindHistory, all: KindRelease[]): string {
  const interfaces = new Interfaces(all);
  interfaces.add(merge(specs(releases)), ['Spec']);
  const declarations = interfaces.all.reverse();
  const names = nameAll(declarations, kind);
  const since = releases.length === all.length ? '' : `/** In ${releasesText(releases, all)}. */\n`;
  return `import type { Leaf } from '../leaf';

${since}${declarations.map((declaration) => declare(declaration, names)).join('\n')}`;
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

function declare(declaration: Declaration, names: Map<Declaration, string>): string {
  const open = declaration.open ? '  readonly [field: string]: unknown;\n' : '';
  const members = declaration.members.map((member) => memberText(member, names)).join('');
  return `export interface ${names.get(declaration)} {\n${open}${members}}\n`;
}

function memberText({ name, required, docs, type }: Member, names: Map<Declaration, string>): string {
  const text = type.map((part) => typeof part === 'string' ? part : names.get(part)).join('');
  const property = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
  return `${comment(docs)}  readonly ${property}${required ? '' : '?'}: ${text};\n`;
}

function comment(lines: string[]): string {
  if (lines.length === 0) { return ''; }
  if (lines.length === 1) { return `  /** ${lines[0]} */\n`; }
  return `  /**\n${lines.map((line) => `   * ${line}\n`).join('')}   */\n`;
}
