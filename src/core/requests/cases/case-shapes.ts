import { PRESENCES, PROTECTIONS } from './case-data';
import { addressSyntax, headerNameSyntax, headerValueSyntax, hostSyntax, methodSyntax, objectNameSyntax, pathSyntax, shortRequestSyntax, urlSyntax } from './request-syntax';
import { oneOf, oneOrMore } from './shape';
import type { NumberShape, ObjectShape, Shape, TextShape } from './shape';
import { percentSyntax } from './share';
import { targetSyntax } from './target-name';

const NOTHING: Shape = { kind: 'nothing' };
const STATUS: NumberShape = { kind: 'number', isInteger: true, least: 100, most: 599 };
const PORT: NumberShape = { kind: 'number', isInteger: true, least: 1, most: 65535, help: 'Port of the listener' };
const OBJECT: TextShape = { kind: 'text', syntax: objectNameSyntax, pattern: '^([a-z0-9-]+/)?[a-z0-9][a-z0-9.-]*$', help: 'namespace/name' };
const URL_TEXT: TextShape = { kind: 'text', syntax: urlSyntax, pattern: '^https?://[^/]', help: 'Scheme, host, port and path, such as https://shop.example/cart?x=1' };
const SHORT_REQUEST: TextShape = {
  kind: 'text', syntax: shortRequestSyntax, pattern: '^([A-Z]+ )?(https?://[^/]|/)', help: 'URL, or path where the defaults have a host; a method may be before it: POST https://shop.example/cart',
};
const HOST: TextShape = { kind: 'text', syntax: hostSyntax, pattern: '^[^*/ ]+$', help: 'Host header' };
const PATH: TextShape = { kind: 'text', syntax: pathSyntax, pattern: '^(/[^# ]*|\\*)$', help: 'Path with its query' };
const METHOD: TextShape = { kind: 'text', syntax: methodSyntax, pattern: '^[^a-z ]+$', help: 'Method' };
const HEADER_VALUE: TextShape = { kind: 'text', syntax: headerValueSyntax };
const ADDRESS: TextShape = { kind: 'text', syntax: addressSyntax, pattern: '^[0-9A-Fa-f:.]+$', help: 'IP address that the gateway sees' };
const HEADER_NAMES = { keySyntax: headerNameSyntax, keyPattern: '^[^: ]+$' };

const CLIENT: ObjectShape = {
  kind: 'object',
  fields: { address: oneOrMore(ADDRESS), certificate: { kind: 'flag', help: 'Whether it shows a certificate that the gateway trusts' } },
};

const HEADERS: Shape = {
  ...oneOf(
    { kind: 'map', ...HEADER_NAMES, of: oneOf(oneOrMore(HEADER_VALUE), NOTHING) },
    { kind: 'list', of: { kind: 'object', required: ['name', 'value'], fields: { name: { kind: 'text', syntax: headerNameSyntax, pattern: '^[^: ]+$' }, value: HEADER_VALUE } } },
  ),
  help: 'By name; null takes a default away. A list is sent in its order, and may repeat a name',
};

/** A request with all its fields; lists are combinations. */
const REQUEST_FIELDS: ObjectShape = {
  kind: 'object',
  help: 'Lists stand for one request with each entry, several lists for all combinations',
  fields: {
    url: oneOrMore(URL_TEXT, URL_TEXT.help),
    scheme: oneOrMore({ kind: 'text', choices: ['http', 'https'] }, 'Scheme; http without one'),
    host: oneOrMore(HOST, HOST.help),
    path: oneOrMore(PATH, PATH.help),
    method: oneOrMore(METHOD, 'Method; GET without one'),
    headers: HEADERS,
    port: oneOrMore(PORT, PORT.help),
    sni: oneOrMore({ kind: 'text', syntax: hostSyntax, pattern: '^[^*/: ]+$' }, 'Server name of TLS; the host without one'),
    client: { ...oneOf(oneOrMore(ADDRESS), CLIENT), help: 'Who sends it' },
    gateway: oneOrMore(OBJECT, 'Gateway that it is sent to: namespace/name'),
  },
};

export const REQUEST: Shape = { kind: 'named', name: 'request', shape: () => oneOf(SHORT_REQUEST, REQUEST_FIELDS) };

/** What requests have in common. */
export const REQUEST_DEFAULTS: ObjectShape = {
  kind: 'object',
  help: 'What requests have that say nothing else',
  fields: Object.fromEntries(Object.entries(REQUEST_FIELDS.fields).filter(([name]) => name !== 'url')),
};

const SHARE: Shape = oneOf({ kind: 'text', syntax: percentSyntax, pattern: '^[0-9.]+ ?%?$' }, { kind: 'number', least: 0, most: 100 });
const HEADERS_AFTER: Shape = { kind: 'map', ...HEADER_NAMES, of: oneOf(HEADER_VALUE, NOTHING) };
const TARGET: TextShape = { kind: 'text', syntax: targetSyntax, pattern: '.', help: 'namespace/name:port of a Service, or kind namespace/name' };
const DURATION: Shape = oneOf({ kind: 'text' }, NOTHING);
const INDEX: NumberShape = { kind: 'number', isInteger: true, least: 0, most: 1000 };

const EXPECTATION_FIELDS: ObjectShape = {
  kind: 'object',
  fields: {
    outcome: { kind: 'text', choices: ['forwarded', 'redirected', 'responded', 'refused', 'not-known'], help: 'What becomes of the request' },
    gateway: { ...OBJECT, help: 'Gateway that takes it: namespace/name' },
    listener: { kind: 'text', help: 'Name of the listener' },
    virtualHost: { kind: 'text', help: 'Host of the routes that are asked, such as *.example.com' },
    route: { ...oneOf(OBJECT, NOTHING), help: 'Route that takes it: namespace/name; null: none does' },
    rule: { ...oneOf({ kind: 'text' }, INDEX), help: 'Rule of the route: its name, or its index from 0' },
    match: { ...INDEX, help: 'Match of the rule: its index from 0' },
    backend: { ...TARGET, help: 'Target of all requests: namespace/name:port of a Service, or kind namespace/name' },
    backends: { kind: 'map', of: SHARE, help: 'Targets, and their shares in percent' },
    tolerance: { ...SHARE, help: 'By how much shares may differ, in percentage points; 0.5 without it' },
    mirrors: { kind: 'list', of: TARGET, help: 'Targets that get a copy' },
    status: { ...STATUS, help: 'Status of an answer that the gateway gives by itself' },
    redirect: { ...oneOf({ kind: 'text' }, { kind: 'object', fields: { status: STATUS, location: { kind: 'text' } } }), help: 'Location of a redirect' },
    body: { kind: 'text', help: 'Body of an answer that the gateway gives by itself' },
    responseHeaders: { ...HEADERS_AFTER, help: 'Headers of the response that the gateway gives or sets; null: none, or taken away' },
    upstream: {
      kind: 'object',
      help: 'The request as the backend gets it',
      fields: {
        method: METHOD,
        path: { kind: 'text', help: 'Path with its query' },
        host: { kind: 'text', help: 'Host header' },
        headers: { ...HEADERS_AFTER, help: 'Headers; null: not there' },
      },
    },
    timeouts: { kind: 'object', fields: { request: DURATION, perTry: DURATION, idle: DURATION }, help: 'As they are written, such as 10s; null: none is' },
    retries: { ...oneOf({ kind: 'object', fields: { attempts: { kind: 'number', isInteger: true, least: 0, most: 1000 }, retryOn: { kind: 'list', of: { kind: 'text' } } } }, NOTHING), help: 'null: there are none' },
    policies: {
      kind: 'object',
      help: 'What is in the way of the request',
      fields: {
        ...Object.fromEntries(PROTECTIONS.map((name) => [name, { kind: 'text', choices: PRESENCES }] as const)),
        inForce: { kind: 'list', of: OBJECT, help: 'Policies that are in force: namespace/name' },
      },
    },
    refused: { kind: 'text', choices: ['connection', 'tls', 'passthrough'], help: 'Why there is no answer of HTTP' },
    not: { kind: 'named', name: 'expectations', shape: () => oneOrMore(EXPECTATION) },
  },
};

/** What has to come of a request. */
export const EXPECTATION: Shape = { kind: 'named', name: 'expectation', shape: () => EXPECTATION_FIELDS };
