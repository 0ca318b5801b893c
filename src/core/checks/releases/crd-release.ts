import type { Check } from '../check';
import { gatewayApiBundles } from '../model/bundle';

/** `gateway-api-1.6-standard`: the releases that checks know. */
const RELEASE = /^gateway-api-(\d+\.\d+)-(\w+)$/;

export const crdRelease: Check = {
  id: 'crd-release',
  severity: 'warning',
  demandedBy: 'gateway-api',
  title: 'The CRDs are not of the target versions',
  why: 'What is checked is what the CRDs of the target have. With other CRDs the API server may refuse what passes here, and admit what does not.',
  source: 'kgateway docs, supported versions',
  * run(set) {
    const target = set.settings.releases.find((release) => RELEASE.test(release));
    const [, version, channel] = RELEASE.exec(target ?? '') ?? [];
    const other = gatewayApiBundles(set).find((bundle) => version !== undefined && (!bundle.version.startsWith(`v${version}.`) || bundle.channel !== channel));
    if (other === undefined) { return; }
    yield {
      at: other.at,
      message: `manifests are checked for ${version} of the Gateway API, ${channel} channel, got CRDs of ${other.version}, ${other.channel} channel`,
      fix: 'set the target of the checks to the release of the CRDs, or install those of the target',
    };
  },
};
