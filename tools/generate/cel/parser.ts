import { tokenize, type Token } from './lexer';
import { unsupported } from './unsupported';

/** An expression of CEL. Macros are calls here. */
export type Expr =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'int' | 'double'; readonly value: number }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'name'; readonly name: string }
  /** `of.field`, or `of.?field` */
  | { readonly kind: 'select'; readonly of: Expr; readonly field: string; readonly optional: boolean }
  | { readonly kind: 'index'; readonly of: Expr; readonly at: Expr }
  /** `name(args)`, or `on.name(args)` */
  | { readonly kind: 'call'; readonly name: string; readonly on?: Expr; readonly args: readonly Expr[] }
  | { readonly kind: 'list'; readonly items: readonly Expr[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly of: Expr }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'conditional'; readonly test: Expr; readonly yes: Expr; readonly no: Expr };

export type Binary = Extract<Expr, { kind: 'binary' }>;
export type Call = Extract<Expr, { kind: 'call' }>;
export type Conditional = Extract<Expr, { kind: 'conditional' }>;

/** Binary operators by how loosely they bind. All are left-associative. */
const LEVELS = [['||'], ['&&'], ['==', '!=', '<', '<=', '>', '>=', 'in'], ['+', '-'], ['*', '/', '%']];

export function parse(source: string): Expr {
  return new Parser(tokenize(source)).whole();
}

class Parser {
  private at = 0;

  public constructor(private readonly tokens: readonly Token[]) {}

  public whole(): Expr {
    const expr = this.expression();
    return this.current.kind === 'end' ? expr : unsupported(`${this.current.text} where the rule should end`);
  }

  private get current(): Token {
    return this.tokens[this.at];
  }

  private next(): Token {
    return this.tokens[this.at++];
  }

  /** Takes the token if it is one of these operators. A string that reads like one is none. */
  private take(...texts: readonly string[]): string | undefined {
    const { kind, text } = this.current;
    return (kind === 'operator' || kind === 'name') && texts.includes(text) ? this.next().text : undefined;
  }

  private expect(text: string): void {
    if (this.take(text) === undefined) { unsupported(`${this.current.text} where ${text} is expected`); }
  }

  private expression(): Expr {
    const test = this.binary(0);
    if (this.take('?') === undefined) { return test; }
    const yes = this.binary(0);
    this.expect(':');
    return { kind: 'conditional', test, yes, no: this.expression() };
  }

  private binary(level: number): Expr {
    if (level === LEVELS.length) { return this.unary(); }
    let left = this.binary(level + 1);
    for (let operator = this.take(...LEVELS[level]); operator !== undefined; operator = this.take(...LEVELS[level])) {
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Expr {
    const operator = this.take('!', '-');
    return operator === undefined ? this.member() : { kind: 'unary', operator, of: this.unary() };
  }

  private member(): Expr {
    let of = this.primary();
    for (let operator = this.take('.', '['); operator !== undefined; operator = this.take('.', '[')) {
      of = operator === '.' ? this.afterDot(of) : this.afterBracket(of);
    }
    return of;
  }

  private afterDot(of: Expr): Expr {
    const optional = this.take('?') !== undefined;
    const field = this.name();
    if (!optional && this.take('(') !== undefined) { return { kind: 'call', name: field, on: of, args: this.list(')') }; }
    return { kind: 'select', of, field, optional };
  }

  private afterBracket(of: Expr): Expr {
    if (this.take('?') !== undefined) { unsupported('an optional index [?…]'); }
    const at = this.expression();
    this.expect(']');
    return { kind: 'index', of, at };
  }

  private primary(): Expr {
    if (this.take('(') !== undefined) { return this.parenthesized(); }
    if (this.take('[') !== undefined) { return { kind: 'list', items: this.list(']') }; }
    const token = this.next();
    switch (token.kind) {
      case 'string': return { kind: 'string', value: token.value };
      case 'int': case 'double': return { kind: token.kind, value: token.value };
      case 'name': return this.named(token.text);
      default: return unsupported(`${token.text} where a value is expected`);
    }
  }

  private parenthesized(): Expr {
    const expr = this.expression();
    this.expect(')');
    return expr;
  }

  private named(name: string): Expr {
    if (name === 'true' || name === 'false') { return { kind: 'bool', value: name === 'true' }; }
    if (name === 'null') { return { kind: 'null' }; }
    return this.take('(') !== undefined ? { kind: 'call', name, args: this.list(')') } : { kind: 'name', name };
  }

  private name(): string {
    const { kind, text } = this.next();
    return kind === 'name' ? text : unsupported(`${text} where a field name is expected`);
  }

  private list(end: string): Expr[] {
    const items: Expr[] = [];
    while (this.take(end) === undefined) {
      if (items.length > 0) { this.expect(','); }
      items.push(this.expression());
    }
    return items;
  }
}
