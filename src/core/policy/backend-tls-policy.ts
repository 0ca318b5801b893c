import type { BackendTls, BackendTlsOptions } from './backend-tls';
import type { PolicyTarget } from './policy-target';
import type { BackendConfigPolicySpec } from '../../generated/spec/backend-config-policy';
import type { BackendTLSPolicySpec } from '../../generated/spec/backend-tls-policy';
import { BACKEND_CONFIG_POLICY, BACKEND_TLS_POLICY } from '../kinds';
import type { ObjectKind } from '../kinds';
import type { Location } from '../location';
import { given } from '../manifest';
import { known, same } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { hostname, isIpAddress } from '../syntax/host';

/** The one policy that carries the TLS settings of its targets. */
export type TlsPolicy =
  | { readonly kind: typeof BACKEND_TLS_POLICY & ObjectKind; readonly spec: BackendTLSPolicySpec }
  | { readonly kind: typeof BACKEND_CONFIG_POLICY & ObjectKind; readonly spec: BackendConfigPolicySpec };

/** The policy in the form that can say what is wanted. */
export function renderTlsPolicy(
  targets: readonly PolicyTarget[],
  tls: BackendTls,
  namespace: Resolvable<string> | undefined,
  at: Location,
): TlsPolicy {
  tls._check(at.at('tls'));
  const targetRefs = targets.map((target, index) => target._render(namespace, at.at('targets').at(index)));
  const serverName = verifiedName(targets, tls._options, at.at('tls'));
  return needsConfigPolicy(tls)
    ? { kind: BACKEND_CONFIG_POLICY, spec: { targetRefs, tls: configPolicyTls(tls, serverName, at.at('tls')) } as BackendConfigPolicySpec }
    : { kind: BACKEND_TLS_POLICY, spec: { targetRefs, validation: validation(tls, serverName) } as BackendTLSPolicySpec };
}

/** TLS as a BackendConfigPolicy says it. */
export function renderConfigPolicyTls(targets: readonly PolicyTarget[], tls: BackendTls, at: Location): BackendConfigPolicySpec['tls'] {
  tls._check(at.at('tls'));
  return configPolicyTls(tls, verifiedName(targets, tls._options, at.at('tls')), at.at('tls')) as BackendConfigPolicySpec['tls'];
}

/** Whether only a BackendConfigPolicy can say it: BackendTLSPolicy knows neither client certificates nor TLS parameters. */
export function needsConfigPolicy({ _trust, _options }: BackendTls): boolean {
  return !['system', 'config-map'].includes(_trust.kind)
    || Object.entries(_options).some(([name, option]) => !['hostname', 'subjectAltNames', 'subjectAltUris'].includes(name) && option !== undefined);
}

/** The server name: asked for, or the one host of all targets. */
function verifiedName(targets: readonly PolicyTarget[], options: BackendTlsOptions, at: Location): Resolvable<string> | undefined {
  at.at('hostname').checkText(options.hostname, hostname);
  options.subjectAltNames?.forEach((name, index) => at.at('subjectAltNames').at(index).checkText(name, hostname));
  if (options.hostname !== undefined) { return options.hostname; }
  const hosts = targets.flatMap((target) => target._hosts);
  if (hosts.length === 0 || targets.some((target) => target._hosts.length === 0)) {
    at.at('hostname').refuse({ wrong: 'the name on the certificate is not known', fix: 'give hostname' });
  } else if (hosts.some((host) => same(host, hosts[0]) !== 'yes')) {
    at.at('hostname').refuse({
      wrong: 'several hosts share one TLS setting, which asks all of them for one server name',
      fix: 'give hostname if their certificates have a name in common, else make a Backend for each host',
    });
  } else if (isIpAddress(known(hosts[0]) ?? '')) {
    at.at('hostname').refuse({ wrong: 'TLS cannot ask for an IP address', value: known(hosts[0]), fix: 'give hostname, the DNS name on the certificate' });
  }
  return hosts[0];
}

function validation({ _trust, _options }: BackendTls, serverName: Resolvable<string> | undefined) {
  return given({
    hostname: serverName,
    ..._trust.kind === 'config-map'
      ? { caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: _trust.name }] }
      : { wellKnownCACertificates: 'System' },
    subjectAltNames: subjectAltNames(_options),
  });
}

function subjectAltNames({ subjectAltNames: names, subjectAltUris: uris }: BackendTlsOptions) {
  if (names === undefined && uris === undefined) { return undefined; }
  return [...(names ?? []).map((name) => ({ type: 'Hostname', hostname: name })), ...(uris ?? []).map((uri) => ({ type: 'URI', uri }))];
}

/** With a CA but without names, kgateway would accept any certificate of that CA; so the names are always written. */
function configPolicyTls({ _trust, _options }: BackendTls, serverName: Resolvable<string> | undefined, at: Location) {
  const { minVersion, maxVersion, cipherSuites, ecdhCurves, signatureAlgorithms, alpnProtocols, allowRenegotiation } = _options;
  const parameters = given({ minVersion, maxVersion, cipherSuites, ecdhCurves, signatureAlgorithms });
  const common = given({
    sni: serverName,
    parameters: Object.keys(parameters).length > 0 ? parameters : undefined,
    alpnProtocols,
    allowRenegotiation,
  });
  if (_options.subjectAltUris !== undefined) {
    at.at('subjectAltUris').refuse({
      wrong: 'a BackendConfigPolicy verifies DNS names only, and no other policy can say the rest of this TLS', fix: 'give subjectAltNames',
    });
  }
  const verifySubjectAltNames = _options.subjectAltNames ?? [serverName];
  switch (_trust.kind) {
    case 'system': return { ...common, wellKnownCACertificates: 'System', verifySubjectAltNames };
    case 'secret': return { ...common, secretRef: { name: _trust.name }, verifySubjectAltNames };
    case 'secret-ca': return { ...common, secretRef: { name: _trust.name }, simpleTLS: true, verifySubjectAltNames };
    case 'files': return { ...common, files: given({ ..._trust.files }), verifySubjectAltNames };
    case 'insecure': return { ...common, insecureSkipVerify: true };
    case 'config-map':
      at.refuse({
        wrong: 'a BackendConfigPolicy cannot take its CA from a ConfigMap, and no other policy knows TLS parameters such as versions, cipher suites and ALPN',
        fix: 'use BackendTls.caSecret, BackendTls.systemCas or BackendTls.mutual, or leave the parameters out',
      }, 'BackendTls.caCertificates');
      return common;
  }
}
