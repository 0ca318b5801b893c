import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { isPlaceholder, valueOf } from '../../translation/references/secret';
import { secretReferences } from '../../translation/references/secret-reference';
import type { Check, Flaw } from '../check';

export const basicAuthUsers: Check = {
  id: 'basic-auth-users',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A user can not log in with the password that is written',
  why: 'Each line is a user, a colon and the hash of a password. Envoy compares SHA-1 hashes only, as `htpasswd -s` makes them; '
    + '`htpasswd` itself makes others unless it is told. kgateway refuses other hashes, and users with two passwords.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'HTTP 500',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/trafficpolicy/basic_auth_policy.go',
  * run(set) {
    for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'TrafficPolicy')) {
      yield* judge(spec.at('basicAuth', 'users').entries.flatMap((at) => linesOf(at, at.text)));
    }
    for (const { at, key, namespace, name } of secretReferences(set)) {
      if (at.path[1] === 'basicAuth' && key !== undefined) { yield* judge(linesOf(at, passwordsOf(set, namespace, name, key))); }
    }
  },
};

/** A line of a file of passwords. */
interface Line { readonly at: Field; readonly user: string; readonly hash: string | undefined }

function passwordsOf(set: ManifestSet, namespace: string | undefined, name: string, key: string): string | undefined {
  const secret = set.find('', 'Secret', namespace, name);
  return secret instanceof Manifest ? valueOf(secret, key) : undefined;
}

function linesOf(at: Field, text: string | undefined): readonly Line[] {
  return (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#') && !isPlaceholder(line)).map((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? { at, user: line, hash: undefined } : { at, user: line.slice(0, colon), hash: line.slice(colon + 1) };
  }).filter(({ hash }) => hash === undefined || !isPlaceholder(hash) || SHORT.test(hash));
}

/** Too short for a hash, and for a sign that something was taken out. */
const SHORT = /^\w{1,2}$/;

/** A SHA-1 hash in base 64, as Envoy takes it. */
const SHA = /^\{SHA\}.{28}$/;

function* judge(lines: readonly Line[]): Iterable<Flaw> {
  const hashes = new Map<string, string>();
  for (const { at, user, hash } of lines) {
    if (hash === undefined) {
      // What stands there may be a password.
      yield { at, message: 'a line has no colon', fix: 'write it as user:{SHA}hash' };
    } else if (!SHA.test(hash)) {
      yield { at, message: `the password of the user "${user}" is not hashed with {SHA}`, fix: 'make the hash with htpasswd -s' };
    } else if ((hashes.get(user) ?? hash) !== hash) {
      yield { at, message: `the user "${user}" has two passwords`, fix: 'keep one of them' };
    } else {
      hashes.set(user, hash);
    }
  }
}
