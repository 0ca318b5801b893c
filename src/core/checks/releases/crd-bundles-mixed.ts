import type { Check } from '../check';
import { gatewayApiBundles } from '../model/bundle';
import type { Bundle } from '../model/bundle';

export const crdBundlesMixed: Check = {
  id: 'crd-bundles-mixed',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'The CRDs of the Gateway API are from different bundles',
  why: 'The CRDs of a release and a channel belong together. An admission policy that comes with them refuses the standard and the experimental channel side by side, and older releases over newer ones.',
  consequence: 'refused by the admission policy safe-upgrades.gateway.networking.k8s.io, or kinds that do not fit together',
  source: 'Gateway API, safe upgrades',
  * run(set) {
    const [first, ...others] = gatewayApiBundles(set);
    for (const bundle of others) {
      if (titleOf(bundle) === titleOf(first)) { continue; }
      yield { at: bundle.at, message: `${first.at.manifest.title} is of ${titleOf(first)}, got ${titleOf(bundle)}`, fix: 'take all CRDs from one bundle' };
    }
  },
};

function titleOf({ version, channel }: Bundle): string {
  return `${version}, ${channel} channel`;
}
