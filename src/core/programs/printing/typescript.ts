import { group } from './code';
import type { Code, Item } from './code';
import type { Language } from './language';
import { camelCase } from './names';

/** TypeScript that is JavaScript as well, except for its imports: nothing has to be compiled before it runs. */
export class TypeScript implements Language {
  public readonly layout = { width: 120, indent: '  ' };
  public readonly comment = '//';
  public readonly variable = camelCase;
  public readonly reserved = RESERVED;

  /** @param writesEnums whether the enums of the API's own fields have to be written by their members, which Pulumi does not ask for */
  public constructor(private readonly writesEnums: boolean) {}

  public text(value: string): Code {
    if (!value.includes('\n') || value.length < LONG) { return quoted(value); }
    return group('[', value.split('\n').map(quoted), '].join(\'\\n\')');
  }

  public literal(value: number | boolean | null): string {
    return JSON.stringify(value);
  }

  public list(items: readonly Code[]): Code {
    return group('[', items, ']');
  }

  public map(fields: readonly (readonly [string, Code])[]): Code {
    return group('{', fields.map(([name, code]): Item => {
      const key = propertyName(name);
      return code === key ? { prefix: '', code } : { prefix: `${key}: `, code };
    }), '}', ' ');
  }

  public struct(_type: string, fields: readonly (readonly [string, Code])[]): Code {
    return this.map(fields);
  }

  public member(type: string, member: string, value: string): string {
    return type.startsWith('kube.') && !this.writesEnums ? quoted(value) : `${type}.${member}`;
  }

  public call(callee: string, values: readonly Code[], options?: readonly (readonly [string, Code])[]): Code {
    return group(`${callee}(`, options === undefined || options.length === 0 ? values : [...values, this.map(options)], ')');
  }

  public method(name: string): string {
    return name;
  }

  public construct(name: string): string {
    return `new ${name}`;
  }
}

const LONG = 40;

export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll('\'', '\\\'')}'`;
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}

const RESERVED = [
  'abstract', 'any', 'arguments', 'as', 'async', 'await', 'boolean', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'declare', 'default',
  'delete', 'do', 'else', 'enum', 'eval', 'export', 'exports', 'extends', 'false', 'finally', 'for', 'from', 'function', 'get', 'global', 'globalThis', 'if', 'implements',
  'import', 'in', 'infer', 'instanceof', 'interface', 'is', 'keyof', 'kube', 'let', 'module', 'namespace', 'never', 'new', 'null', 'number', 'object', 'of', 'package', 'private',
  'process', 'protected', 'public', 'readonly', 'require', 'return', 'set', 'static', 'string', 'super', 'switch', 'symbol', 'this', 'throw', 'true', 'try', 'type',
  'typeof', 'undefined', 'unique', 'unknown', 'var', 'void', 'while', 'with', 'yield', 'app', 'chart', 'console',
];
