import { CelError } from './error';
import { tokensOf, type Token } from './tokens';
import { dottedName, withoutBrackets, type Expression } from './tree';

/** Words that are kept free for later, and are no names. */
const RESERVED = new Set([
  'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while',
]);
const LITERALS = new Set(['true', 'false', 'null']);
/** Macros, with the number of their arguments. */
const MACROS: Readonly<Record<string, readonly number[]>> = { all: [2], exists: [2], exists_one: [2], filter: [2], map: [2, 3] };
const COMPARISONS = ['<', '<=', '>=', '>', '==', '!=', 'in'];
const LARGEST = { int: 2n ** 63n - 1n, negative: 2n ** 63n, uint: 2n ** 64n - 1n };

/** Reads an expression of CEL as cel-go does. Throws what is wrong with it. */
export function parseCel(expression: string): Expression {
  return new Parser(tokensOf(expression)).whole();
}

class Parser {
  private next = 0;

  public constructor(private readonly tokens: readonly Token[]) {}

  public whole(): Expression {
    if (this.tokens.length === 1) { throw new CelError('the expression is empty'); }
    const expression = this.expression();
    if (this.next < this.tokens.length - 1) { throw this.unexpected(); }
    return expression;
  }

  private expression(): Expression {
    const condition = this.either();
    if (!this.take('?')) { return condition; }
    // What follows the question mark is no condition itself.
    const yes = this.either();
    this.expect(':');
    return { type: 'choice', parts: [condition, yes, this.expression()] };
  }

  private either(): Expression {
    return this.operators(['||'], () => this.operators(['&&'], () => this.operators(COMPARISONS, () => this.sum())));
  }

  private sum(): Expression {
    return this.operators(['+', '-'], () => this.operators(['*', '/', '%'], () => this.unary()));
  }

  private operators(signs: readonly string[], operand: () => Expression): Expression {
    const parts = [operand()];
    const between: string[] = [];
    while (['sign', 'name'].includes(this.token.kind) && signs.includes(this.token.source)) {
      between.push(this.token.source);
      this.next++;
      parts.push(operand());
    }
    return parts.length === 1 ? parts[0] : { type: 'operation', signs: between, parts };
  }

  private unary(): Expression {
    const sign = this.isSign('!') ? '!' : this.isSign('-') && !this.isNegativeNumber() ? '-' : undefined;
    if (sign === undefined) { return this.member(); }
    const signs: string[] = [];
    while (this.take(sign)) { signs.push(sign); }
    return { type: 'operation', signs, parts: [this.member()] };
  }

  /** A minus belongs to the number after it, which can be one less than without. */
  private isNegativeNumber(): boolean {
    const { kind, source } = this.tokens[Math.min(this.next + 1, this.tokens.length - 1)];
    return this.isSign('-') && kind === 'number' && !/u$/i.test(source);
  }

  private member(): Expression {
    let expression = this.primary();
    for (;;) {
      if (this.take('.')) {
        expression = this.field(expression);
      } else if (this.take('[')) {
        expression = { type: 'index', parts: [expression, this.expression()] };
        this.expect(']');
      } else if (this.isSign('{') && dottedName(expression) !== undefined) {
        expression = this.message(dottedName(expression)!);
      } else {
        return expression;
      }
    }
  }

  private field(of: Expression): Expression {
    const { kind, source } = this.token;
    if (kind === 'quoted-name') {
      this.next++;
      return { type: 'selection', of, field: source.slice(1, -1), quoted: true };
    }
    if (kind !== 'name' || LITERALS.has(source) || source === 'in') { throw this.unexpected(); }
    this.next++;
    return this.take('(') ? this.call(source, this.list(')', false), of) : { type: 'selection', of, field: source, quoted: false };
  }

  private primary(): Expression {
    const isNegative = this.isNegativeNumber();
    if (isNegative) { this.next++; }
    const { kind, source, raw } = this.token;
    if (kind === 'name' || this.isSign('.')) { return this.name(); }
    this.next++;
    if (kind === 'number') { return checkedNumber(source, isNegative); }
    if (kind === 'text') { return { type: 'text', value: source, raw: raw === true }; }
    if (kind !== 'sign') { throw this.unexpected(this.next - 1); }
    switch (source) {
      case '(': {
        const expression = this.expression();
        this.expect(')');
        return { type: 'brackets', parts: [expression] };
      }
      case '[': return { type: 'list', parts: this.list(']', true) };
      case '{': return { type: 'map', parts: this.entries(() => this.expression()) };
      default: throw this.unexpected(this.next - 1);
    }
  }

  private name(): Expression {
    const dot = this.take('.') ? '.' : '';
    const { kind, source } = this.token;
    if (kind !== 'name' || source === 'in') { throw this.unexpected(); }
    if (LITERALS.has(source) && dot === '') {
      this.next++;
      return { type: 'literal', source };
    }
    if (LITERALS.has(source)) { throw this.unexpected(); }
    this.next++;
    if (RESERVED.has(source)) { throw new CelError(`"${source}" is a word that CEL keeps for itself`); }
    return this.take('(') ? this.call(source, this.list(')', false), undefined) : { type: 'variable', name: source };
  }

  private call(name: string, args: readonly Expression[], of: Expression | undefined): Expression {
    if (name === 'has' && of === undefined && args.length === 1) { return presence(args); }
    if (of === undefined || !Object.hasOwn(MACROS, name) || !MACROS[name].includes(args.length)) { return { type: 'call', name, of, args }; }
    const [first, ...parts] = args;
    const variable = withoutBrackets(first);
    if (variable.type !== 'variable' || variable.name === '__result__') { throw new CelError(`the first argument of ${name}() has to be a name`); }
    return { type: 'macro', name, variable: variable.name, of, parts };
  }

  private message(name: string): Expression {
    this.expect('{');
    let quoted = false;
    const parts = this.entries(() => {
      quoted ||= this.token.kind === 'quoted-name';
      if (!['name', 'quoted-name'].includes(this.token.kind) || LITERALS.has(this.token.source)) { throw this.unexpected(); }
      this.next++;
      return { type: 'literal', source: '' };
    }, true);
    return { type: 'message', name, parts, quoted };
  }

  /** What stands between an opening bracket, which is read already, and its end. */
  private list(end: string, mayEndWithComma: boolean): readonly Expression[] {
    const items: Expression[] = [];
    if (mayEndWithComma && this.isSign(',')) {
      this.next++;
      this.expect(end);
      return items;
    }
    while (!this.take(end)) {
      items.push(this.expression());
      if (this.take(end)) { return items; }
      this.expect(',', end);
      if (!mayEndWithComma && this.isSign(end)) { throw this.unexpected(); }
    }
    return items;
  }

  private entries(key: () => Expression, keysAreNames = false): readonly Expression[] {
    const parts: Expression[] = [];
    if (this.take(',')) { this.expect('}'); return parts; }
    while (!this.take('}')) {
      const name = key();
      this.expect(':');
      parts.push(...keysAreNames ? [] : [name], this.expression());
      if (this.take('}')) { return parts; }
      this.expect(',', '}');
    }
    return parts;
  }

  private get token(): Token { return this.tokens[this.next]; }

  private isSign(sign: string): boolean { return this.token.kind === 'sign' && this.token.source === sign; }

  private take(sign: string): boolean {
    const found = this.isSign(sign);
    if (found) { this.next++; }
    return found;
  }

  private expect(sign: string, end?: string): void {
    if (this.take(sign)) { return; }
    throw this.token.kind === 'end' ? new CelError(`a ${end ?? sign} is missing`) : this.unexpected();
  }

  private unexpected(at = this.next): CelError {
    const { kind, source } = this.tokens[at];
    return new CelError(kind === 'end' ? 'the expression stops too early' : `${kind === 'text' ? 'a string' : source} cannot be there`);
  }
}

function presence([field]: readonly Expression[]): Expression {
  const inner = withoutBrackets(field);
  if (inner.type === 'selection') { return { type: 'presence', field: inner }; }
  const of = inner.type === 'index' ? dottedName(inner.parts[0]) : undefined;
  const [, key] = inner.type === 'index' ? inner.parts : [];
  const fix = of !== undefined && key?.type === 'text' ? `write "'${key.value}' in ${of}"` : undefined;
  throw new CelError('has() takes a field after a dot', fix);
}

function checkedNumber(source: string, isNegative: boolean): Expression {
  const isWhole = /^(?:0x[0-9a-fA-F]+|\d+)[uU]?$/.test(source);
  const most = /[uU]$/.test(source) ? LARGEST.uint : isNegative ? LARGEST.negative : LARGEST.int;
  if (isWhole && BigInt(source.replace(/[uU]$/, '')) > most) { throw new CelError(`${source} is too large`); }
  return { type: 'literal', source: `${isNegative ? '-' : ''}${source}` };
}
