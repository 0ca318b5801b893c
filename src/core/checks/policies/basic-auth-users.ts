import { KGATEWAY_GROUP } from '../../kinds';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { passwordFaults, passwordLines } from '../../translation/policies/passwords';
import type { PasswordFault } from '../../translation/policies/passwords';
import { valueOf } from '../../translation/references/secret';
import { secretReferences } from '../../translation/references/secret-reference';
import type { Check, Flaw } from '../check';

export const basicAuthUsers: Check = {
  id: 'basic-auth-users',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A basic auth user cannot log in',
  why: 'Each line is a user, a colon and the hash of a password. Envoy compares SHA-1 hashes only, as `htpasswd -s` makes them; '
    + '`htpasswd` itself makes others unless it is reported. kgateway refuses other hashes, and users with two passwords.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/basic_auth_policy.go',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy')) {
      yield* passwordFaults(spec.at('basicAuth', 'users').entries.flatMap((at) => passwordLines(at, at.text))).map(flawOf);
    }
    for (const { at, key, namespace, name } of secretReferences(set)) {
      if (at.path[1] === 'basicAuth' && key !== undefined) { yield* passwordFaults(passwordLines(at, passwordsOf(set, namespace, name, key))).map(flawOf); }
    }
  },
};

function passwordsOf(set: ManifestSet, namespace: string | undefined, name: string, key: string): string | undefined {
  const secret = set.find('', 'Secret', namespace, name);
  return secret instanceof Manifest ? valueOf(secret, key) : undefined;
}

function flawOf({ kind, at, user }: PasswordFault): Flaw {
  switch (kind) {
    // What is there may be a password.
    case 'no-colon': return { at, message: 'a line has no colon', fix: 'write it as user:{SHA}hash' };
    case 'other-hash': return { at, message: `the password of the user "${user}" is not hashed with {SHA}`, fix: 'make the hash with htpasswd -s' };
    default: return { at, message: `the user "${user}" has two passwords`, fix: 'keep one of them' };
  }
}
