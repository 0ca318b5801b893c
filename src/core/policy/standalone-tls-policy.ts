import type { BackendTls } from './backend-tls';
import { needsConfigPolicy, renderTlsPolicy } from './backend-tls-policy';
import type { IPolicyTarget } from './policy-target';
import { Location } from '../location';
import type { Resolvable } from '../resolvable';

/** What a BackendTlsPolicy is made of. */
export interface BackendTlsPolicyOptions {
  /** Backends and Services, all in the namespace of the policy; 1 to 16. Each can have one such policy. */
  readonly targets: IPolicyTarget[];

  /**
   * How TLS is spoken: `BackendTls.systemCas` or `BackendTls.caCertificates`, without TLS
   * versions, cipher suites and ALPN. A BackendTLSPolicy can say no more.
   */
  readonly tls: BackendTls;
}

/** The spec of a BackendTLSPolicy that stands by itself. */
export function renderStandaloneTlsPolicy(path: string, namespace: Resolvable<string> | undefined, options: BackendTlsPolicyOptions): object {
  const location = Location.of(path);
  if (options.targets.length === 0) {
    location.at('targets').refuse({ wrong: 'a policy without target has no effect', fix: 'give at least one Backend or Service' });
  }
  if (needsConfigPolicy(options.tls)) {
    location.at('tls').refuse({
      wrong: 'a BackendTLSPolicy knows neither client certificates nor TLS parameters, and always verifies',
      fix: 'give this to the property tls of the Backend, which then gets a BackendConfigPolicy',
    });
  }
  const targets = options.targets.map((target) => target.toPolicyTarget());
  const { spec } = renderTlsPolicy(targets, options.tls, namespace, location);
  location.finish();
  return spec;
}
