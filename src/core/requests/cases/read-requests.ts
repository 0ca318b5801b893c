import type { OneOrMore, RequestData, RequestFields } from './case-data';
import { REQUEST } from './case-shapes';
import { shortRequestOf, urlPartsOf } from './request-syntax';
import { problemsOf } from './shape-problems';
import type { ValueProblem } from './shape-problems';
import type { Step } from '../../schema/path';
import type { Client, Header, ObjectName, Request } from '../request';

/** More combinations than anyone has written by intent. */
const MOST = 10_000;

/** Requests, or what is wrong with them. */
export interface ReadRequests {
  readonly requests: readonly Request[];
  readonly problems: readonly ValueProblem[];
}

/** All requests that a value stands for. `path` is where it stands. */
export function readRequests(value: unknown, path: readonly Step[] = [], defaults: RequestFields = {}): ReadRequests {
  const problems = problemsOf(REQUEST, value, path);
  return problems.length > 0 ? { requests: [], problems } : requestsOf(value as RequestData, path, defaults);
}

function requestsOf(data: RequestData, at: readonly Step[], defaults: RequestFields): ReadRequests {
  const written = typeof data === 'string' ? asFields(data) : data;
  const given = written.url === undefined ? undefined : (['scheme', 'host', 'path'] as const).find((name) => written[name] !== undefined);
  if (given !== undefined) {
    return refused([...at, given], `the URL has a ${given} already`, `leave out url or ${given}`);
  }
  const fields = withDefaults(written, defaults);
  if (fields.url === undefined && fields.host === undefined) { return refused(at, 'the request has no host', 'write url: https://…, or host: …'); }
  const choices = choicesOf(fields);
  const count = choices.reduce((product, { values }) => product * values.length, 1);
  if (count > MOST) { return refused(at, `the lists make ${count} requests, and ${MOST} are the most`, 'write shorter lists, or several cases'); }
  return { requests: combinations(choices).map((one) => requestOf(one, fields)), problems: [] };
}

function refused(path: readonly Step[], message: string, fix: string): ReadRequests {
  return { requests: [], problems: [{ path, message, fix }] };
}

function asFields(text: string): RequestFields {
  return Object.fromEntries(Object.entries(shortRequestOf(text)).filter(([, value]) => value !== undefined));
}

/** What a request says itself counts; headers are put together by name. */
function withDefaults(written: RequestFields, defaults: RequestFields): RequestFields {
  const { scheme, host, path, ...others } = defaults;
  const target = written.url === undefined ? { scheme, host, path } : {};
  const merged = { ...present({ ...target, ...others }), ...present(written) };
  if (written.headers === undefined || defaults.headers === undefined) { return merged; }
  return { ...merged, headers: headersOver(defaults.headers, written.headers) };
}

function present<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

type Headers = NonNullable<RequestFields['headers']>;

function headersOver(defaults: Headers, written: Headers): Headers {
  if (isList(defaults) || isList(written)) { return written; }
  const names = new Set(Object.keys(written).map((name) => name.toLowerCase()));
  return { ...Object.fromEntries(Object.entries(defaults).filter(([name]) => !names.has(name.toLowerCase()))), ...written };
}

function isList<T>(value: T | readonly unknown[]): value is readonly unknown[] & T {
  return Array.isArray(value);
}

/** A field with the values that it may have. */
interface Choice {
  readonly field: string;
  readonly values: readonly unknown[];
}

const SINGLE_FIELDS = ['gateway', 'url', 'scheme', 'host', 'port', 'sni', 'path', 'method'] as const;

/** Fields with several values, and those with one. The last one changes fastest. */
function choicesOf(fields: RequestFields): readonly Choice[] {
  const { client, headers = {} } = fields;
  const isObject = typeof client === 'object' && !isList(client);
  const address = isObject ? (client as { address?: OneOrMore<string> }).address : client as OneOrMore<string> | undefined;
  return [
    ...SINGLE_FIELDS.flatMap((field) => choice(field, fields[field])),
    ...choice('client', address),
    ...isList(headers) ? [] : Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : choice(`${HEADER}${name}`, value))),
  ];
}

const HEADER = 'header ';

function choice(field: string, value: unknown): readonly Choice[] {
  return value === undefined ? [] : [{ field, values: isList(value) ? value : [value] }];
}

type Combination = Readonly<Record<string, unknown>>;

function combinations(choices: readonly Choice[]): readonly Combination[] {
  return choices.reduce<readonly Combination[]>(
    (made, { field, values }) => (values.length === 1
      ? made.map((one) => ({ ...one, [field]: values[0] }))
      : made.flatMap((one) => values.map((value) => ({ ...one, [field]: value })))),
    [{}],
  );
}

function requestOf(combination: Combination, { client, headers = {} }: RequestFields): Request {
  const { url, gateway, sni, method = 'GET' } = combination as Record<string, string | undefined>;
  const port = combination.port as number | undefined;
  const parts = url === undefined ? combination as { scheme?: 'http' | 'https'; host: string; path?: string } : urlPartsOf(url);
  const { host, path = '/', scheme = sni !== undefined || port === 443 ? 'https' : 'http' } = parts;
  return {
    scheme,
    host,
    path,
    method,
    headers: isList(headers) ? headers as readonly Header[] : headersIn(combination),
    port: port ?? (url === undefined ? undefined : portOf(host)),
    serverName: sni,
    client: clientOf(combination.client as string | undefined, client),
    gateway: gateway === undefined ? undefined : objectNameOf(gateway),
  };
}

function headersIn(combination: Combination): readonly Header[] {
  return Object.entries(combination).filter(([field]) => field.startsWith(HEADER))
    .map(([field, value]) => ({ name: field.slice(HEADER.length), value: value as string }));
}

function portOf(host: string): number | undefined {
  const port = /:(\d+)$/.exec(host)?.[1];
  return port === undefined ? undefined : Number(port);
}

function clientOf(address: string | undefined, client: RequestFields['client']): Client {
  const hasCertificate = typeof client === 'object' && !isList(client) ? (client as { certificate?: boolean }).certificate : undefined;
  return { address, hasCertificate };
}

/** Without a namespace it is empty. */
export function objectNameOf(text: string): ObjectName {
  const slash = text.indexOf('/');
  return { namespace: text.slice(0, Math.max(slash, 0)), name: text.slice(slash + 1) };
}
