import type { Manifest } from '../../manifests/manifest';
import { backendsOf } from '../../translation/backends/backend';
import { areTlsPoliciesKnown, tlsPoliciesOn } from '../../translation/backends/backend-tls';
import type { Check } from '../check';

export const cloudBackendUnverified: Check = {
  id: 'cloud-backend-unverified',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'The certificate of AWS or GCP is not verified',
  why: 'Backends for Lambda and GCP speak TLS by themselves, and do not look at the certificate. Only a policy makes them. '
    + 'Calls carry signatures and tokens made with your credentials.',
  consequence: 'not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/backend/aws.go, gcp.go',
  * run(set) {
    for (const { manifest, type, body } of backendsOf(set)) {
      const speaksTls = type === 'gcp' || (type === 'aws' && manifest.spec.at('aws', 'lambda').isObject && !mayBePlain(manifest));
      if (!speaksTls || tlsPoliciesOn(set, manifest).length > 0 || !areTlsPoliciesKnown(set, manifest)) { continue; }
      const host = type === 'gcp' ? body.get('host').text : `lambda.${body.get('region').textOr('us-east-1') ?? '<region>'}.amazonaws.com`;
      yield {
        at: body,
        message: `no policy among these manifests checks the certificate of ${manifest.title}`,
        fix: `add a BackendTLSPolicy for it, with validation.hostname: ${host ?? 'its host'}, wellKnownCACertificates: System`,
      };
    }
  },
};

/** Whether an endpoint of one's own is, or may be, one without TLS. */
function mayBePlain({ spec }: Manifest): boolean {
  const url = spec.at('aws', 'lambda', 'endpointURL');
  return url.isPresent && url.text?.startsWith('https:') !== true;
}
