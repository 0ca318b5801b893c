import type { ListenerPolicyDefault } from '../../../generated/spec/listener-policy';
import { isInForce } from '../annotation-report';
import type { ConversionContext, LostControl } from '../conversion-context';
import type { Host } from '../hosts';

/** What asks the clients of a host for certificates; or why that is not possible. */
export type ClientCertificates = { readonly listener: ListenerPolicyDefault; readonly grantOf?: undefined } | { readonly lost: LostControl };

/** auth-tls-secret: what the listener of a host demands. Nothing if it demands nothing. */
export function clientCertificatesOf(context: ConversionContext, { clientCertificates: ingress, certificate }: Host): ClientCertificates | undefined {
  const mode = ingress?.text('auth-tls-verify-client') ?? 'on';
  if (ingress === undefined || mode === 'off') { return undefined; }
  const lost = (annotation: string, message: string, fix: string) => ({ lost: { annotation, at: ingress.field(annotation), message, fix } });
  const [namespace, name] = (ingress.text('auth-tls-secret') ?? '').split('/');
  if (name === undefined) { return lost('auth-tls-secret', 'the Secret with the CA has to be named with its namespace', 'write namespace/name'); }
  if (!['on', 'optional'].includes(mode)) { return lost('auth-tls-verify-client', `auth-tls-verify-client ${JSON.stringify(mode)} is not possible`, 'write on or optional'); }
  if (!context.hasKgateway(3)) { return lost('auth-tls-secret', 'kgateway before 2.3 asks for certificates on all hosts or none', 'use kgateway 2.3 or later'); }
  if (context.options.gateway !== undefined) {
    return lost('auth-tls-secret', 'the listener of an existing Gateway is not changed', 'write a ListenerPolicy with clientCertificateValidation for it');
  }
  if (certificate === undefined || (certificate.secretName ?? context.options.defaultCertificate) === undefined) {
    return lost('auth-tls-secret', 'the host has no certificate, so that clients cannot use TLS', 'add the host to spec.tls');
  }
  const forwards = isInForce(ingress, 'auth-tls-pass-certificate-to-upstream') && context.hasKgateway(4);
  return {
    listener: {
      clientCertificateValidation: {
        mode: mode === 'on' ? 'Require' : 'Optional',
        caCertificateRefs: [{ group: '', kind: 'Secret', name, namespace }],
      },
      httpSettings: forwards ? { forwardClientCertDetails: { mode: 'SanitizeSet', details: { cert: true, subject: true } } } : {},
    },
  };
}
