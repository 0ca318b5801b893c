import { Manifest } from '../../manifests/manifest';
import { isServedByKgateway } from '../../translation/controller/gateway-class';
import { isSelfManaged, parametersOf } from '../../translation/gateways/gateway-parameters';
import { gateways } from '../../translation/gateways/listener';
import type { Check } from '../check';

/** What kgateway makes for a Gateway, and does not share with anybody. */
const MADE = [['apps', 'Deployment'], ['', 'Service']] as const;

export const proxyNameTaken: Check = {
  id: 'proxy-name-taken',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A Deployment or Service has the name of a Gateway',
  why: 'kgateway deploys the proxy of a Gateway as a Deployment and a Service of the same name, in the same namespace. '
    + 'It does not take over a Service that is not its own, and earlier releases overwrite it.',
  consequence: 'the proxy is not deployed, or both write the same object in turns',
  source: 'kgateway source, pkg/deployer/deployer.go',
  * run(set) {
    for (const gateway of gateways(set)) {
      const parameters = parametersOf(set, gateway);
      if (isServedByKgateway(set, gateway) !== 'yes' || parameters === undefined || isSelfManaged(parameters)) { continue; }
      for (const [group, kind] of MADE) {
        const found = gateway.name === undefined ? 'unknown' : set.find(group, kind, gateway.namespace, gateway.name);
        if (!(found instanceof Manifest) || isOfProxy(found)) { continue; }
        yield { at: found.metadata.get('name'), message: `${gateway.title} has the same name`, fix: 'give one of them another name' };
      }
    }
  },
};

/** Whether it is what kgateway has made, as it is in the cluster. */
function isOfProxy({ metadata, labels }: Manifest): boolean {
  return metadata.get('ownerReferences').isPresent || labels.get('gateway.networking.k8s.io/gateway-name').isPresent;
}
