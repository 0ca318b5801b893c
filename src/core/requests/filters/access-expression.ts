import { CelError } from '../../syntax/cel/error';
import { tokensOf } from '../../syntax/cel/tokens';
import type { Token } from '../../syntax/cel/tokens';
import { HeaderList } from '../received-request';
import type { ReceivedRequest } from '../received-request';
import { regularExpression } from '../regular-expressions';

/** What a part of an expression comes to: `error` is a value that is not there or of a wrong type, `unknown` is up to run time. */
type Value = string | number | boolean | readonly Value[] | HeaderList | typeof ERROR | typeof UNKNOWN;

const ERROR = { is: 'error' } as const;
const UNKNOWN = { is: 'unknown' } as const;

/** Whether a request fulfils an expression of CEL, as far as it only reads the request. An error is no match. */
export function fulfils(expression: string, request: ReceivedRequest, headers: HeaderList): boolean | 'unknown' {
  try {
    const value = new Evaluation(tokensOf(expression), request, headers).whole();
    return value === UNKNOWN ? 'unknown' : value === true;
  } catch (error) {
    if (error instanceof CelError) { return 'unknown'; }
    throw error;
  }
}

const METHODS: Readonly<Record<string, (text: string, argument: string) => boolean>> = {
  startsWith: (text, argument) => text.startsWith(argument),
  endsWith: (text, argument) => text.endsWith(argument),
  contains: (text, argument) => text.includes(argument),
  matches: (text, argument) => regularExpression(argument)?.matcher(text).find() === true,
};

/** Evaluates while it reads. What it does not know is unknown, or ends it with an error of CEL. */
class Evaluation {
  private next = 0;

  public constructor(private readonly tokens: readonly Token[], private readonly request: ReceivedRequest, private readonly headers: HeaderList) {}

  public whole(): Value {
    const value = this.choice();
    if (this.token.kind !== 'end') { throw new CelError('more than is understood'); }
    return value;
  }

  private choice(): Value {
    const condition = this.either();
    if (!this.take('?')) { return condition; }
    const yes = this.either();
    this.expect(':');
    const no = this.choice();
    return typeof condition === 'boolean' ? (condition ? yes : no) : condition === UNKNOWN ? UNKNOWN : ERROR;
  }

  private either(): Value {
    return this.junction('||', true, () => this.junction('&&', false, () => this.comparison()));
  }

  /** One value decides, whatever the others are. */
  private junction(sign: string, deciding: boolean, operand: () => Value): Value {
    const values = [operand()];
    while (this.take(sign)) { values.push(operand()); }
    if (values.length === 1) { return values[0]; }
    if (values.includes(deciding)) { return deciding; }
    if (values.includes(UNKNOWN)) { return UNKNOWN; }
    return values.every((value) => value === !deciding) ? !deciding : ERROR;
  }

  private comparison(): Value {
    let left = this.sum();
    for (let sign = this.comparisonSign(); sign !== undefined; sign = this.comparisonSign()) { left = compare(sign, left, this.sum()); }
    return left;
  }

  private comparisonSign(): string | undefined {
    const sign = ['==', '!=', '<', '<=', '>', '>='].find((one) => this.take(one));
    if (sign !== undefined || this.token.kind !== 'name' || this.token.source !== 'in') { return sign; }
    this.next++;
    return 'in';
  }

  private sum(): Value {
    let left = this.unary();
    // Envoy does not put texts together, and what is done with numbers is not looked at.
    while (this.take('+')) {
      const right = this.unary();
      left = typeof left === 'number' && typeof right === 'number' ? UNKNOWN : worse(left, right);
    }
    return left;
  }

  private unary(): Value {
    if (!this.take('!')) { return this.member(); }
    const value = this.unary();
    return typeof value === 'boolean' ? !value : value === UNKNOWN ? UNKNOWN : ERROR;
  }

  private member(): Value {
    let value = this.primary();
    for (;;) {
      if (this.take('.')) {
        value = this.field(value);
      } else if (this.take('[')) {
        const key = this.choice();
        this.expect(']');
        value = at(value, key);
      } else {
        return value;
      }
    }
  }

  private field(of: Value): Value {
    const name = this.word();
    if (!this.take('(')) { return at(of, name); }
    const args = this.list(')');
    if (of === UNKNOWN || args.includes(UNKNOWN)) { return UNKNOWN; }
    const [argument] = args;
    if (name === 'size' && args.length === 0 && typeof of === 'string') { return of.length; }
    if (!Object.hasOwn(METHODS, name)) { return UNKNOWN; }
    return typeof of === 'string' && typeof argument === 'string' && args.length === 1 ? METHODS[name](of, argument) : ERROR;
  }

  private primary(): Value {
    const { kind, source, raw } = this.token;
    this.next++;
    if (kind === 'text') { return raw === true || !source.includes('\\') ? source : UNKNOWN; }
    if (kind === 'number') { return /^\d+$/.test(source) ? Number(source) : UNKNOWN; }
    if (source === '(') {
      const value = this.choice();
      this.expect(')');
      return value;
    }
    if (source === '[') { return this.list(']'); }
    if (kind !== 'name') { throw new CelError('something else is expected'); }
    if (source === 'true' || source === 'false') { return source === 'true'; }
    if (source !== 'request') { return this.isSign('(') ? this.skipCall() : UNKNOWN; }
    return this.take('.') ? this.attribute(this.word()) : UNKNOWN;
  }

  private attribute(name: string): Value {
    const { path, query, host, scheme, method } = this.request;
    switch (name) {
      case 'path': return path + query;
      case 'url_path': return path;
      case 'query': return query.slice(1);
      case 'host': return host;
      case 'scheme': return scheme;
      case 'method': return method;
      case 'headers': return this.headers;
      case 'referer': case 'useragent': return this.headers.get(name === 'referer' ? name : 'user-agent') ?? ERROR;
      default: return UNKNOWN;
    }
  }

  private skipCall(): Value {
    this.expect('(');
    this.list(')');
    return UNKNOWN;
  }

  private list(end: string): readonly Value[] {
    const values: Value[] = [];
    while (!this.take(end)) {
      values.push(this.choice());
      if (!this.isSign(end)) { this.expect(','); }
    }
    return values;
  }

  private get token(): Token {
    return this.tokens[Math.min(this.next, this.tokens.length - 1)];
  }

  private word(): string {
    const { kind, source } = this.token;
    if (kind !== 'name') { throw new CelError('a name is expected'); }
    this.next++;
    return source;
  }

  private isSign(sign: string): boolean {
    return this.token.kind === 'sign' && this.token.source === sign;
  }

  private take(sign: string): boolean {
    const isThere = this.isSign(sign);
    if (isThere) { this.next++; }
    return isThere;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) { throw new CelError(`${sign} is expected`); }
  }
}

function worse(...values: readonly Value[]): Value {
  return values.includes(UNKNOWN) ? UNKNOWN : ERROR;
}

function isHeaders(value: Value): value is HeaderList {
  return value instanceof HeaderList;
}

function at(of: Value, key: Value): Value {
  if (of === UNKNOWN || key === UNKNOWN) { return UNKNOWN; }
  return isHeaders(of) && typeof key === 'string' ? of.get(key.toLowerCase()) ?? ERROR : worse(of, key);
}

function compare(sign: string, left: Value, right: Value): Value {
  if ([left, right].some((value) => value === UNKNOWN || value === ERROR)) { return worse(left, right); }
  if (sign === 'in') {
    if (isHeaders(right)) { return typeof left === 'string' && right.get(left.toLowerCase()) !== undefined; }
    return Array.isArray(right) ? (right.includes(UNKNOWN) && !right.includes(left) ? UNKNOWN : right.includes(left)) : ERROR;
  }
  if (sign === '==' || sign === '!=') { return isHeaders(left) || Array.isArray(left) ? UNKNOWN : (left === right) === (sign === '=='); }
  if (typeof left !== typeof right || (typeof left !== 'string' && typeof left !== 'number')) { return ERROR; }
  const [a, b] = [left, right as string];
  return sign === '<' ? a < b : sign === '<=' ? a <= b : sign === '>' ? a > b : a >= b;
}
