import type { Feature } from './feature';
import type { Manifest } from '../../manifests/manifest';
import type { ConversionContext, LostControl } from '../conversion-context';
import type { IngressObject } from '../ingress-object';

/** auth-type: passwords out of a Secret. */
export const passwords: Feature = (context, builder) => {
  const { ingress } = builder;
  const type = ingress.text('auth-type');
  if (type === undefined) { return; }
  const lost = whyLost(context, ingress, type);
  if (lost !== undefined) {
    context.lose(builder, lost);
    return;
  }
  const { name, namespace } = secretOf(ingress);
  const isElsewhere = namespace !== builder.namespace;
  if (isElsewhere) { context.objects.grant({ kind: 'TrafficPolicy', from: builder.namespace, to: { kind: 'Secret', name, namespace } }); }
  builder.policy.basicAuth = { secretRef: { name, key: FILE_KEY, ...isElsewhere ? { namespace } : {} } };
  // As nginx does: the backend does not see the password.
  builder.removedRequestHeaders.push('Authorization');
};

const FILE_KEY = 'auth';

function secretOf(ingress: IngressObject): { readonly namespace: string; readonly name: string } {
  const [first, second] = (ingress.text('auth-secret') ?? '').split('/');
  return second === undefined ? { namespace: ingress.namespace, name: first } : { namespace: first, name: second };
}

function whyLost(context: ConversionContext, ingress: IngressObject, type: string): LostControl | undefined {
  const about = (annotation: string, message: string, fix: string) => ({ annotation, at: ingress.field(annotation), message, fix });
  if (type !== 'basic') { return about('auth-type', `auth-type ${JSON.stringify(type)} is not possible: kgateway knows basic`, 'use basic, external or JWT authentication'); }
  const { name, namespace } = secretOf(ingress);
  if (name === '') { return about('auth-type', 'auth-secret is missing', 'name the Secret with the passwords in auth-secret'); }
  if (ingress.text('auth-secret-type') === 'auth-map') {
    return about('auth-secret-type', 'the Secret has a key for each user, and kgateway reads one file', 'write all users into one key: name:{SHA}hash, one a line, and leave auth-secret-type out');
  }
  const secret = context.find('Secret', namespace, name);
  const file = secret === undefined ? undefined : passwordFile(secret);
  if (secret !== undefined && file === undefined) { return about('auth-secret', `Secret ${JSON.stringify(name)} has no key "${FILE_KEY}"`, `write the passwords into the key "${FILE_KEY}"`); }
  if (file !== undefined && !file.split('\n').every(isReadable)) {
    return about('auth-secret', `Secret ${JSON.stringify(name)} has passwords with hashes that kgateway does not read: it reads {SHA}`, 'hash them with htpasswd -s');
  }
  if (secret === undefined) {
    context.findings.add({
      id: 'ingress-missing',
      severity: 'warning',
      at: ingress.field('auth-secret'),
      annotation: 'auth-secret',
      message: `Secret ${JSON.stringify(name)} is not in the input, so that its hashes cannot be read`,
      fix: 'see that all of its passwords are hashed with {SHA}: htpasswd -s',
      consequence: 'kgateway refuses the policy if one is not, and the routes answer 500',
    });
  }
  return undefined;
}

/** Empty lines and comments are passed over. */
function isReadable(line: string): boolean {
  const text = line.trim();
  return text === '' || text.startsWith('#') || /^[^:]+:\{SHA\}/.test(text);
}

function passwordFile(secret: Manifest): string | undefined {
  const plain = secret.root.at('stringData', FILE_KEY).text;
  const encoded = secret.root.at('data', FILE_KEY).text;
  return plain ?? (encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('utf8'));
}
