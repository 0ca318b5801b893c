import type { Presence, Protection } from './case-data';
import { KGATEWAY_GROUP } from '../../kinds';
import type { Answer, RuntimeCondition } from '../answer';
import { areForgiven } from '../policies-in-force';

type Kind = Exclude<Protection, 'auth'>;

/** What a protection is called in conditions, and in which field of TrafficPolicies it stands. */
interface KindOfProtection {
  readonly what: string;
  readonly field: string;
  /** Whether who asks for it may be seen to pass, so that no condition is left. */
  readonly isDecided?: boolean;
}

const KINDS: Readonly<Record<Kind, KindOfProtection>> = {
  extAuth: { what: 'ext auth', field: 'extAuth' },
  jwt: { what: 'JWT', field: 'jwtAuth' },
  basicAuth: { what: 'basic auth', field: 'basicAuth', isDecided: true },
  apiKey: { what: 'API key', field: 'apiKeyAuth', isDecided: true },
  oauth2: { what: 'OAuth2', field: 'oauth2' },
  rbac: { what: 'RBAC', field: 'rbac' },
  acl: { what: 'access list', field: 'acl', isDecided: true },
  rateLimit: { what: 'rate limit', field: 'rateLimit' },
  csrf: { what: 'CSRF', field: 'csrf' },
  fault: { what: 'fault injection', field: 'faultInjection' },
  buffer: { what: 'size of the body', field: 'buffer', isDecided: true },
  extProc: { what: 'external processing', field: 'extProc' },
  transformation: { what: 'transformation', field: 'transformation' },
};

const AUTHENTICATION: readonly Kind[] = ['extAuth', 'jwt', 'basicAuth', 'apiKey', 'oauth2'];

/** Whether a protection is in the way of a request. Where it is not known what becomes of the request, this is not known either. */
export function presenceOf(protection: Protection, answer: Answer): Presence {
  if (answer.outcome.kind === 'not-known') { return 'unknown'; }
  const found = (protection === 'auth' ? AUTHENTICATION : [protection]).map((kind) => presenceOfKind(KINDS[kind], answer));
  return found.includes('required') ? 'required' : found.includes('unknown') ? 'unknown' : 'none';
}

function presenceOfKind(kind: KindOfProtection, answer: Answer): Presence {
  const conditions = answer.conditions.filter(({ what }) => what === kind.what);
  if (conditions.some((condition) => isCertain(condition, answer))) { return 'required'; }
  if (conditions.length > 0) { return 'unknown'; }
  return hasAnswered(kind, answer) || (kind.isDecided === true && isInForce(kind, answer)) ? 'required' : 'none';
}

/** Whether it is certain that the policy is in force at all. */
function isCertain({ policy }: RuntimeCondition, { policies }: Answer): boolean {
  const attached = policies.filter((one) => one.policy === policy);
  return attached.length === 0 || attached.some(({ certain }) => certain);
}

/** Whether it has turned the request away. */
function hasAnswered({ field }: KindOfProtection, { outcome }: Answer): boolean {
  return outcome.kind === 'responded'
    && outcome.reason.causes.some(({ manifest, path }) => manifest.is(KGATEWAY_GROUP, 'TrafficPolicy') && path[0] === 'spec' && path[1] === field);
}

/** The nearest policy that says something of it decides. */
function isInForce({ field }: KindOfProtection, { policies }: Answer): boolean {
  const nearest = policies.filter(({ certain, errors }) => certain && areForgiven(errors))
    .map(({ policy }) => policy.spec.get(field)).find(({ isPresent }) => isPresent);
  return nearest?.get('disable').isAbsent === true;
}
