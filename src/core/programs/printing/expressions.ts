import type { Code } from './code';
import type { Constants, Language } from './language';
import { Call, Reference } from '../expression';
import type { Declaration, Expression, Fields } from '../expression';
import { PUBLIC_TYPES } from '../generated/public-types';
import type { TypeForm } from '../public-types';

/** Writes expressions in a language, and remembers what they use. */
export class Expressions {
  /** Names of the library. */
  public readonly used = new Set<string>();
  /** Other objects of the program. */
  public readonly referred = new Set<Declaration>();

  public constructor(
    private readonly language: Language, private readonly variables: ReadonlyMap<Declaration, string>, private readonly constants: Constants,
  ) {}

  public code(expression: Expression, type?: TypeForm | null): Code {
    const constant = this.constants(expression, type ?? undefined);
    return constant ?? this.written(expression, type ?? undefined);
  }

  /** The fields of a struct, or what a construct is made of. */
  public fields(struct: string | undefined, fields: Fields): (readonly [string, Code])[] {
    const types = struct === undefined ? {} : PUBLIC_TYPES.structs[struct] ?? {};
    return Object.entries(fields).filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, this.code(value, name === 'metadata' ? METADATA : types[name])]);
  }

  /** The same, where a constant does not count, such as in its own definition. */
  public written(expression: Expression, type?: TypeForm): Code {
    if (typeof expression === 'string') { return this.text(expression, type); }
    if (typeof expression !== 'object' || expression === null) { return this.language.literal(expression ?? null); }
    if (Array.isArray(expression)) { return this.language.list(expression.map((item: Expression) => this.code(item, elementOf(type)))); }
    if (expression instanceof Call) { return this.call(expression); }
    if (expression instanceof Reference) { return this.reference(expression); }
    return this.object(expression as Fields, type);
  }

  private text(value: string, type: TypeForm | undefined): Code {
    const member = typeof type === 'string' ? PUBLIC_TYPES.enums[type]?.[value] : undefined;
    if (member === undefined) { return this.language.text(value); }
    const written = this.language.member(type as string, member, value);
    if (!/^["']/.test(written)) { this.use(type as string); }
    return written;
  }

  private object(fields: Fields, type: TypeForm | undefined): Code {
    if (type === METADATA) { return this.language.struct(METADATA, this.fields(METADATA, fields)); }
    if (typeof type === 'string' && PUBLIC_TYPES.structs[type] !== undefined) {
      const code = this.language.struct(type, this.fields(type, fields));
      if (typeof code === 'object' && !code.open.startsWith('{')) { this.use(type); }
      return code;
    }
    const element = typeof type === 'object' && 'map' in type ? type.map : undefined;
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    return this.language.map(given.map(([name, value]) => [name, this.code(value, element)]));
  }

  private call({ maker, factory, values }: Call): Code {
    this.use(maker);
    const types = PUBLIC_TYPES.factories[maker]?.[factory] ?? [];
    return this.callOf(`${maker}.${this.language.method(factory)}`, values, types);
  }

  private reference({ declaration, method, values }: Reference): Code {
    this.referred.add(declaration);
    const variable = this.variables.get(declaration)!;
    return method === undefined ? variable : this.callOf(`${variable}.${this.language.method(method)}`, values, []);
  }

  private callOf(callee: string, values: readonly Expression[], types: readonly (TypeForm | null)[]): Code {
    const last = values.length - 1;
    const type = types[last];
    const isStruct = typeof type === 'string' && PUBLIC_TYPES.structs[type] !== undefined && last === types.length - 1;
    const written = (isStruct ? values.slice(0, -1) : values).map((value, index) => this.code(value, types[index]));
    return isStruct ? this.language.call(callee, written, this.fields(type, values[last] as Fields)) : this.language.call(callee, written);
  }

  private use(name: string): void {
    this.used.add(name.split('.')[0]);
  }
}

/** A struct of cdk8s, which some languages write out. */
const METADATA = 'ApiObjectMetadata';

function elementOf(type: TypeForm | undefined): TypeForm | undefined {
  return typeof type === 'object' && 'list' in type ? type.list : undefined;
}
