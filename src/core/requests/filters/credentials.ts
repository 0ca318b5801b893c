import { createHash } from 'node:crypto';
import { inForce, mayRefuse, PASS } from './filter';
import type { Filter, FilterContext } from './filter';
import type { Field } from '../../manifests/field';
import type { ManifestSet } from '../../manifests/manifest-set';
import { credentialsOf } from '../../translation/policies/api-key';
import type { Credential } from '../../translation/policies/api-key';
import { passwordLines } from '../../translation/policies/passwords';
import { valueOf } from '../../translation/references/secret';
import { resolveSecret } from '../../translation/references/secret-resolution';
import { faultOf, respond } from '../fault';
import { parameterOf } from '../matching';

/** Users and passwords, as far as they are in the manifests. */
export const basicAuth: Filter = (context) => {
  const at = inForce(context, 'basicAuth');
  if (at === undefined) { return PASS; }
  const refuse = (text: string): ReturnType<Filter> => ({ answer: respond(401, faultOf(text, at)) });
  const [user, password] = userOf(context.headers.get('authorization')) ?? [];
  if (user === undefined || password === undefined) { return refuse('the request has no user and password'); }
  const lines = usersOf(context.plan.set, at);
  if (lines === undefined) { return mayRefuse('basic auth', at); }
  const hash = `{SHA}${createHash('sha1').update(password).digest('base64')}`;
  return lines.some((line) => line.user === user && line.hash === hash) ? PASS : refuse('the user is not known, or the password is another one');
};

function userOf(header: string | undefined): readonly [user: string, password: string] | undefined {
  const [, encoded] = /^Basic (.*)$/.exec(header ?? '') ?? [];
  const text = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString();
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : [text.slice(0, colon), text.slice(colon + 1)];
}

function usersOf(set: ManifestSet, at: Field): ReturnType<typeof passwordLines> | undefined {
  const users = at.get('users');
  if (users.isPresent) { return users.texts?.flatMap((text) => passwordLines(users, text)); }
  const { secret } = resolveSecret(set, at.get('secretRef'));
  const text = secret === undefined ? undefined : valueOf(secret, at.at('secretRef', 'key').textOr('.htpasswd') ?? '');
  return text === undefined ? undefined : passwordLines(at, text);
}

/** Keys in headers, query parameters and cookies. They are taken out, unless a policy says otherwise. */
export const apiKey: Filter = (context) => {
  const at = inForce(context, 'apiKeyAuth');
  if (at === undefined) { return PASS; }
  const sources = sourcesOf(at);
  const found = sources.map((source) => keyIn(context, source)).find((key) => key !== undefined);
  if (found === undefined) { return { answer: respond(401, faultOf('the request has no API key', at)) }; }
  const credentials = keysOf(context.plan.set, at);
  const own = credentials?.find(({ key }) => key === found);
  if (credentials !== undefined && own === undefined) { return { answer: respond(401, faultOf('the API key is not known', at)) }; }
  if (at.get('forwardCredential').flag !== true) { sources.forEach((source) => { hide(context, source); }); }
  const clientHeader = at.get('clientIdHeader').text;
  if (clientHeader !== undefined && own !== undefined) { context.headers.set(clientHeader, own.client); }
  return credentials === undefined ? mayRefuse('API key', at) : PASS;
};

/** One place where a key may be. Empty: it is not there. */
interface KeySource {
  readonly header: string;
  readonly query: string;
  readonly cookie: string;
}

/** They are asked in their order. */
function sourcesOf(at: Field): readonly KeySource[] {
  const read = (source: Field, name: string): string => source.get(name).text ?? '';
  const written = at.get('keySources').entries.map((source) => ({ header: read(source, 'header'), query: read(source, 'query'), cookie: read(source, 'cookie') }))
    .filter(({ header, query, cookie }) => header + query + cookie !== '');
  return written.length === 0 ? [{ header: 'api-key', query: '', cookie: '' }] : written;
}

function keyIn({ request, headers }: FilterContext, { header, query, cookie }: KeySource): string | undefined {
  return [
    header === '' ? undefined : headers.get(header)?.replace(/^Bearer /, ''),
    query === '' ? undefined : parameterOf(request.query, query),
    cookie === '' ? undefined : cookieOf(headers.get('cookie'), cookie),
  ].find((key) => key !== undefined && key !== '');
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const pair = cookiesOf(header).find((one) => one.startsWith(`${name}=`));
  return pair?.slice(name.length + 1).replace(/^"(.*)"$/, '$1');
}

function cookiesOf(header: string | undefined): readonly string[] {
  return (header ?? '').split(';').map((one) => one.trim()).filter((one) => one !== '');
}

/** Takes a key out of everything where it may be. Parameters of a query are decoded, and put in the order of their names. */
function hide(context: FilterContext, { header, query, cookie }: KeySource): void {
  if (header !== '') { context.headers.remove(header); }
  if (query !== '') { context.request = { ...context.request, query: withoutParameter(context.request.query, query) }; }
  const cookies = cookiesOf(context.headers.get('cookie'));
  if (cookie === '' || cookies.length === 0) { return; }
  const kept = cookies.filter((pair) => pair.includes('=') && !pair.startsWith(`${cookie}=`));
  if (kept.length === 0) { context.headers.remove('cookie'); } else { context.headers.set('cookie', kept.join('; ')); }
}

function withoutParameter(query: string, name: string): string {
  const pairs = query.slice(1).split('&').filter((pair) => pair !== '').map((pair) => decode(pair.includes('=') ? pair : `${pair}=`));
  const nameOf = (pair: string): string => pair.slice(0, pair.indexOf('='));
  const kept = pairs.filter((pair) => nameOf(pair) !== name).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : Number(nameOf(a) > nameOf(b))));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function decode(text: string): string {
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Undefined if they can't all be known: others may be selected in the cluster. */
function keysOf(set: ManifestSet, at: Field): readonly Credential[] | undefined {
  const reference = at.get('secretRef');
  if (reference.isAbsent) { return undefined; }
  const { secret } = resolveSecret(set, reference);
  const credentials = secret === undefined ? [] : credentialsOf(secret);
  return credentials.length === 0 ? undefined : credentials;
}
