import { group } from './code';
import type { Code, Item } from './code';
import type { Language } from './language';
import { snakeCase } from './names';

/** Python, as jsii has the library there. */
export class Python implements Language {
  public readonly layout = { width: 110, indent: '    ' };
  public readonly comment = '#';
  public readonly variable = snakeCase;
  public readonly reserved = [...KEYWORDS, 'app', 'chart', 'kube', 'print', 'type', 'list', 'dict', 'str', 'int', 'object', 'os', 'cdk8s'];

  public text(value: string): Code {
    if (!value.includes('\n') || value.length < LONG) { return doubleQuoted(value); }
    return group('"\\n".join([', value.split('\n').map(doubleQuoted), '])');
  }

  public literal(value: number | boolean | null): string {
    if (typeof value === 'boolean') { return value ? 'True' : 'False'; }
    return value === null ? 'None' : JSON.stringify(value);
  }

  public list(items: readonly Code[]): Code {
    return group('[', items, ']');
  }

  public map(fields: readonly (readonly [string, Code])[]): Code {
    return group('{', fields.map(([name, code]): Item => ({ prefix: `${doubleQuoted(name)}: `, code })), '}');
  }

  public struct(type: string, fields: readonly (readonly [string, Code])[]): Code {
    return group(`${type}(`, fields.map(named), ')');
  }

  public member(type: string, member: string): string {
    return `${type}.${member}`;
  }

  public call(callee: string, values: readonly Code[], options: readonly (readonly [string, Code])[] = []): Code {
    return group(`${callee}(`, [...values, ...options.map(named)], ')');
  }

  public method(name: string): string {
    return argument(name);
  }

  public construct(name: string): string {
    return name;
  }
}

const LONG = 40;

/** JSON is Python, except for names of characters beyond those of sixteen bits. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text);
}

function named([name, code]: readonly [string, Code]): Item {
  return { prefix: `${argument(name)}=`, code };
}

function argument(name: string): string {
  const written = snakeCase(name);
  return KEYWORDS.includes(written) ? `${written}_` : written;
}

const KEYWORDS = [
  'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from',
  'global', 'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield',
];
