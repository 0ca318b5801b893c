import { GATEWAY_API_GROUP } from '../../kinds';
import type { Manifest } from '../../manifests/manifest';
import { CONTROLLER, OWN_CLASSES } from '../../translation/controller/gateway-class';
import type { Check } from '../check';

export const gatewayClassOfKgateway: Check = {
  id: 'gateway-class-of-kgateway',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A GatewayClass has the name of one that kgateway makes itself',
  why: 'The controller writes its own classes by force whenever they change. What else writes them fights with it over description and parametersRef. '
    + 'A class of these names that says no more than what the controller says does no harm.',
  consequence: 'the object changes back again and again',
  source: 'kgateway docs, GatewayClasses',
  * run(set) {
    for (const manifest of set.ofKind(GATEWAY_API_GROUP, 'GatewayClass')) {
      if (!OWN_CLASSES.includes(manifest.name ?? '') || saysTheSame(manifest)) { continue; }
      yield {
        at: manifest.root.at('metadata', 'name'),
        message: `the controller itself makes the GatewayClass "${manifest.name}"`,
        fix: 'write a class of another name with controllerName: kgateway.dev/kgateway, or leave it out',
      };
    }
  },
};

/** Whether a class has the controller of kgateway, for all that can be read, and nothing else, so that both writers agree. */
function saysTheSame({ spec }: Manifest): boolean {
  return (spec.get('controllerName').text ?? CONTROLLER) === CONTROLLER && spec.fields.every(([name, field]) => name === 'controllerName' || field.isAbsent);
}
