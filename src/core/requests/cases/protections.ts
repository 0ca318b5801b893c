import type { Presence, Protection } from './case-data';
import type { Answer, RuntimeCondition } from '../answer';

/** What conditions of run time are called in test files. */
const NAMES: Readonly<Record<string, Exclude<Protection, 'auth'>>> = {
  'ext auth': 'extAuth',
  JWT: 'jwt',
  'basic auth': 'basicAuth',
  'API key': 'apiKey',
  OAuth2: 'oauth2',
  RBAC: 'rbac',
  ACL: 'acl',
  'rate limit': 'rateLimit',
  CSRF: 'csrf',
  CORS: 'cors',
  'fault injection': 'fault',
  buffer: 'buffer',
  extProc: 'extProc',
  transformation: 'transformation',
};

const AUTHENTICATION: readonly string[] = ['extAuth', 'jwt', 'basicAuth', 'apiKey', 'oauth2'];

/** Whether a protection stands in the way of a request. */
export function presenceOf(protection: Protection, { conditions, policies, outcome }: Answer): Presence {
  const found = conditions.filter(({ what }) => is(protection, NAMES[what]));
  if (found.some((condition) => isCertain(condition, policies))) { return 'required'; }
  return found.length > 0 || outcome.kind === 'not-known' ? 'unknown' : 'none';
}

function is(protection: Protection, name: string | undefined): boolean {
  return name === protection || (protection === 'auth' && name !== undefined && AUTHENTICATION.includes(name));
}

/** Whether it is certain that the policy is in force at all. */
function isCertain({ policy }: RuntimeCondition, policies: Answer['policies']): boolean {
  const attached = policies.filter((one) => one.policy === policy);
  return attached.length === 0 || attached.some(({ certain }) => certain);
}
