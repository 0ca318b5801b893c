import type { KgatewayControllerOptions } from './options';
import type { BundleObject } from '../bundle';
import { GATEWAY_CLASS, apiVersionOf, KGATEWAY_GROUP } from '../kinds';
import type { Location } from '../location';
import { given } from '../manifest';
import type { GatewayClassParameters } from './gateway-class-options';
import { namespaceName, objectName } from '../syntax/name';

/** Written by the controller, by force: whoever else writes them fights it. */
const CONTROLLERS_OWN = ['kgateway', 'kgateway-waypoint'];

const CONTROLLER_NAME = 'kgateway.dev/kgateway';
const LONGEST_DESCRIPTION = 64;

export function gatewayClasses({ gatewayClasses: classes = {}, commonLabels }: KgatewayControllerOptions, location: Location): BundleObject[] {
  return Object.entries(classes).map(([name, { parameters, description, labels }]) => {
    const at = location.at('gatewayClasses').at(name);
    at.checkText(name, objectName);
    if (CONTROLLERS_OWN.includes(name)) {
      at.refuse({ wrong: 'the controller writes this class itself, by force', fix: 'give yours another name; or set parameters of this one by gatewayClassParametersRefs' });
    }
    at.at('description').checkText(description, (text) => text.length <= LONGEST_DESCRIPTION ? undefined
      : { wrong: 'the description is too long', fix: `write up to ${LONGEST_DESCRIPTION} characters` });
    const parametersRef = parameters === undefined ? undefined : { group: KGATEWAY_GROUP, kind: 'GatewayParameters', ...checked(parameters, at.at('parameters')) };
    return {
      id: `class-${name}`,
      manifest: {
        apiVersion: apiVersionOf(GATEWAY_CLASS),
        kind: GATEWAY_CLASS.kind,
        metadata: given({ name, labels: labels ?? commonLabels }),
        spec: given({ controllerName: CONTROLLER_NAME, description, parametersRef }),
      },
    };
  });
}

/** Parameters of the controller's own classes, as it reads them from its environment. */
export function parametersOfOwnClasses({ gatewayClassParametersRefs = {} }: KgatewayControllerOptions, location: Location): object {
  return Object.fromEntries(Object.entries(gatewayClassParametersRefs).map(([name, parameters]) => {
    const at = location.at('gatewayClassParametersRefs').at(name);
    if (!CONTROLLERS_OWN.includes(name)) {
      at.refuse({ wrong: 'the controller does not write this class, so that nothing would come of it', fix: `write "${CONTROLLERS_OWN.join('" or "')}"; or make a class of your own by gatewayClasses` });
    }
    return [name, checked(parameters, at)];
  }));
}

function checked({ name, namespace }: GatewayClassParameters, at: Location): GatewayClassParameters {
  for (const [field, value, syntax] of [['name', name, objectName], ['namespace', namespace, namespaceName]] as const) {
    at.at(field).checkText(value, syntax);
  }
  return { name, namespace };
}
