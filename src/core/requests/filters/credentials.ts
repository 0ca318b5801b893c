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

/** Users and passwords, as far as they stand in the manifests. */
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
  const found = keyOf(context, at);
  if (found === undefined) { return { answer: respond(401, faultOf('the request has no API key', at)) }; }
  const credentials = keysOf(context.plan.set, at);
  const own = credentials?.find(({ key }) => key === found.key);
  if (credentials !== undefined && own === undefined) { return { answer: respond(401, faultOf('the API key is not known', at)) }; }
  if (at.get('forwardCredential').flag !== true && found.header !== undefined) { context.headers.remove(found.header); }
  const clientHeader = at.get('clientIdHeader').text;
  if (clientHeader !== undefined && own !== undefined) { context.headers.set(clientHeader, own.client); }
  return credentials === undefined ? mayRefuse('API key', at) : PASS;
};

interface FoundKey {
  readonly key: string;
  /** The header that it is in. */
  readonly header: string | undefined;
}

/** The sources are asked in their order. */
function keyOf({ request, headers }: FilterContext, at: Field): FoundKey | undefined {
  const written = at.get('keySources').entries.filter((source) => ['header', 'query', 'cookie'].some((name) => (source.get(name).text ?? '') !== ''));
  if (written.length === 0) { return fromHeader(headers.get('api-key'), 'api-key'); }
  for (const source of written) {
    const [header, query, cookie] = ['header', 'query', 'cookie'].map((name) => source.get(name).text ?? '');
    const found = (header === '' ? undefined : fromHeader(headers.get(header), header))
      ?? (query === '' ? undefined : fromText(parameterOf(request.query, query)))
      ?? (cookie === '' ? undefined : fromText(cookieOf(headers.get('cookie'), cookie)));
    if (found !== undefined) { return found; }
  }
  return undefined;
}

function fromHeader(value: string | undefined, header: string): FoundKey | undefined {
  const key = value?.replace(/^Bearer /, '') ?? '';
  return key === '' ? undefined : { key, header };
}

function fromText(key: string | undefined): FoundKey | undefined {
  return key === undefined || key === '' ? undefined : { key, header: undefined };
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const pair = (header ?? '').split(';').map((one) => one.trim()).find((one) => one.startsWith(`${name}=`));
  return pair?.slice(name.length + 1).replace(/^"(.*)"$/, '$1');
}

/** Undefined if they can't all be known: others may be selected in the cluster. */
function keysOf(set: ManifestSet, at: Field): readonly Credential[] | undefined {
  const reference = at.get('secretRef');
  if (reference.isAbsent) { return undefined; }
  const { secret } = resolveSecret(set, reference);
  const credentials = secret === undefined ? [] : credentialsOf(secret);
  return credentials.length === 0 ? undefined : credentials;
}
