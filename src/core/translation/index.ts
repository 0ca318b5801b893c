import { reportBackendPolicies } from './backends/backend-policies';
import { translateGateway } from './gateways/gateway-translation';
import type { GatewayTranslation } from './gateways/gateway-translation';
import { servedGateways } from './gateways/served-gateway';
import { Reports } from './reports/reports';
import { translateElsewhere } from './routes/unattached-routes';
import { perSet } from '../manifests/manifest-set';

/** What the controller makes of a set of manifests. */
export interface Translation {
  readonly gateways: readonly GatewayTranslation[];
  readonly reports: Reports;
}

/** Translates a set, once for all that ask. */
export const translationOf = perSet((set): Translation => {
  const reports = new Reports();
  // What leads elsewhere is the least certain, so that all else may say otherwise.
  reports.add(translateElsewhere(set));
  reportBackendPolicies(set, reports);
  const gateways = servedGateways(set).map((gateway) => translateGateway(set, gateway));
  gateways.forEach((translated) => { reports.add(translated.reports); });
  return { gateways, reports };
});
