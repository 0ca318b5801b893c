import { CelError } from '../../syntax/cel/error';
import { parseCel } from '../../syntax/cel/parse';
import type { Expression, Selection } from '../../syntax/cel/tree';
import { compileExpression } from '../../syntax/regular-expression';
import { HeaderList } from '../received-request';
import type { ReceivedRequest } from '../received-request';

/** What a part of an expression comes to: `error` is a value that is not there or of a wrong type, `unknown` is up to run time. */
type Value = string | number | boolean | readonly Value[] | HeaderList | typeof ERROR | typeof UNKNOWN;

const ERROR = { is: 'error' } as const;
const UNKNOWN = { is: 'unknown' } as const;

/** Whether a request fulfils an expression of CEL, as far as it only reads the request. An error is no match. */
export function fulfils(expression: string, request: ReceivedRequest, headers: HeaderList): boolean | 'unknown' {
  try {
    const value = new Evaluation(request, headers).of(parseCel(expression));
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
  matches: (text, argument) => compileExpression(argument)?.matcher(text).find() === true,
};

/** Works an expression out for a request. What depends on more than the request is unknown. */
class Evaluation {
  public constructor(private readonly request: ReceivedRequest, private readonly headers: HeaderList) {}

  public of(expression: Expression): Value {
    switch (expression.type) {
      case 'literal': return literal(expression.source);
      case 'text': return expression.raw || !expression.value.includes('\\') ? expression.value : UNKNOWN;
      case 'brackets': return this.of(expression.parts[0]);
      case 'list': return expression.parts.map((part) => this.of(part));
      case 'choice': return this.choice(expression.parts);
      case 'index': return at(this.of(expression.parts[0]), this.of(expression.parts[1]));
      case 'selection': return this.selection(expression);
      case 'call': return expression.of === undefined ? UNKNOWN : this.method(expression.name, this.of(expression.of), expression.args);
      case 'operation': return this.operation(expression.signs, expression.parts);
      default: return UNKNOWN;
    }
  }

  private choice([condition, yes, no]: readonly Expression[]): Value {
    const value = this.of(condition);
    return typeof value === 'boolean' ? this.of(value ? yes : no) : value === UNKNOWN ? UNKNOWN : ERROR;
  }

  private operation(signs: readonly string[], parts: readonly Expression[]): Value {
    const [first, ...others] = parts.map((part) => this.of(part));
    if (signs[0] === '||' || signs[0] === '&&') { return junction(signs[0] === '||', [first, ...others]); }
    if (others.length > 0) { return others.reduce((left, right, index) => binary(signs[index], left, right), first); }
    if (signs[0] !== '!' || first === UNKNOWN) { return UNKNOWN; }
    return typeof first === 'boolean' ? first === (signs.length % 2 === 0) : ERROR;
  }

  private selection({ of, field, quoted }: Selection): Value {
    if (quoted) { return UNKNOWN; }
    return of.type === 'variable' && of.name === 'request' ? this.attribute(field) : at(this.of(of), field);
  }

  private method(name: string, of: Value, written: readonly Expression[]): Value {
    const args = written.map((argument) => this.of(argument));
    if (of === UNKNOWN || args.includes(UNKNOWN)) { return UNKNOWN; }
    const [argument] = args;
    if (name === 'size' && args.length === 0 && typeof of === 'string') { return of.length; }
    if (!Object.hasOwn(METHODS, name)) { return UNKNOWN; }
    return typeof of === 'string' && typeof argument === 'string' && args.length === 1 ? METHODS[name](of, argument) : ERROR;
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
}

function literal(source: string): Value {
  if (source === 'true' || source === 'false') { return source === 'true'; }
  return /^\d+$/.test(source) ? Number(source) : UNKNOWN;
}

/** One value decides, whatever the others are. */
function junction(deciding: boolean, values: readonly Value[]): Value {
  if (values.includes(deciding)) { return deciding; }
  if (values.includes(UNKNOWN)) { return UNKNOWN; }
  return values.every((value) => value === !deciding) ? !deciding : ERROR;
}

const COMPARISONS = ['==', '!=', '<', '<=', '>', '>=', 'in'];

function binary(sign: string, left: Value, right: Value): Value {
  if (COMPARISONS.includes(sign)) { return compare(sign, left, right); }
  // Envoy does not put texts together, and what is done with numbers is not looked at.
  if (sign !== '+' || (typeof left === 'number' && typeof right === 'number')) { return UNKNOWN; }
  return worse(left, right);
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
