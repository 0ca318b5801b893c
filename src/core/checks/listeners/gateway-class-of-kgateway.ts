import { GATEWAY_API_GROUP } from '../../kinds';
import type { Check } from '../check';

const OWN = ['kgateway', 'kgateway-waypoint'];

export const gatewayClassOfKgateway: Check = {
  id: 'gateway-class-of-kgateway',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A GatewayClass has the name of one that kgateway makes itself',
  why: 'The controller writes its own classes by force whenever they change. What else writes them fights with it over controllerName, description and parametersRef.',
  consequence: 'the object changes back again and again',
  source: 'kgateway docs, GatewayClasses',
  * run(set) {
    for (const manifest of set.ofKind(GATEWAY_API_GROUP, 'GatewayClass')) {
      if (!OWN.includes(manifest.name ?? '')) { continue; }
      yield {
        at: manifest.root.at('metadata', 'name'),
        message: `the controller itself makes the GatewayClass "${manifest.name}"`,
        fix: 'write a class of another name with controllerName: kgateway.dev/kgateway, or leave it out',
      };
    }
  },
};
