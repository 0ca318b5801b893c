import { js, quote, type Js } from './javascript';
import { TYPE, typeOf, type CelType } from './types';
import { unsupported } from './unsupported';
import type { SchemaNode } from '../../imports/format';

/** What an expression can refer to, and which places of the data are surely filled where it stands. */
export class Scope {
  public static of(self: SchemaNode): Scope {
    return new Scope(new Map([['self', variable('self', typeOf(self))]]), new Set());
  }

  private constructor(private readonly variables: ReadonlyMap<string, Js>, private readonly filled: ReadonlySet<string>) {}

  public named(name: string): Js {
    return this.variables.get(name) ?? (TYPE_NAMES.includes(name) ? js(TYPE, quote(name)) : unsupported(`the name ${name}`));
  }

  /** The scope of a macro's body. */
  public with(name: string, value: Js): Scope {
    if (this.variables.has(name) || TAKEN.has(name)) { unsupported(`the variable name ${name}`); }
    return new Scope(new Map([...this.variables, [name, value]]), this.filled);
  }

  /** The scope of an expression that is only evaluated where these places are filled. */
  public knowing(filled: readonly string[]): Scope {
    return new Scope(this.variables, new Set([...this.filled, ...filled]));
  }

  public isFilled(path: string): boolean {
    return this.filled.has(path);
  }
}

/** A variable that stands for a part of the data. It is filled, but a scalar may be unresolved. */
export function variable(name: string, type: CelType): Js {
  return { ...js(type, name), location: { path: name, parents: [], filled: true } };
}

const TYPE_NAMES = ['bool', 'double', 'int', 'string'];

/** Names that mean something else in the JavaScript code. */
const TAKEN = new Set([
  ...TYPE_NAMES, 'cel', 'Object',
  'arguments', 'await', 'case', 'catch', 'class', 'debugger', 'default', 'delete', 'do', 'enum', 'eval', 'export', 'extends', 'finally',
  'implements', 'instanceof', 'interface', 'new', 'private', 'protected', 'public', 'static', 'super', 'switch', 'this', 'throw', 'try',
  'typeof', 'with', 'yield',
]);
