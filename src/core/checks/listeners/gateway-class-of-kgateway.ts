import { GATEWAY_API_GROUP } from '../../kinds';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { CONTROLLER, OWN_CLASSES } from '../../translation/controller/gateway-class';
import type { Check } from '../check';

export const gatewayClassOfKgateway: Check = {
  id: 'gateway-class-of-kgateway',
  severity: 'warning',
  demandedBy: 'kgateway',
  title: 'A GatewayClass has the name of one that kgateway makes itself',
  why: 'The controller writes its own classes by force whenever they change. What else writes them fights with it over the controller and the description, and over parametersRef '
    + 'only if its chart sets that: `gatewayClassParametersRefs`. A class of these names that says what the controller says, or no more than its parameters, does no harm.',
  consequence: 'the object changes back again and again',
  source: 'kgateway docs, GatewayClasses',
  * run(set) {
    for (const manifest of set.ofKind(GATEWAY_API_GROUP, 'GatewayClass')) {
      if (!OWN_CLASSES.includes(manifest.name ?? '') || saysNothingElse(set, manifest)) { continue; }
      yield {
        at: manifest.metadata.get('name'),
        message: `the controller itself makes the GatewayClass "${manifest.name}"`,
        fix: 'write a class of another name with controllerName: kgateway.dev/kgateway, or leave it out; its parameters can be here, or in gatewayClassParametersRefs of the chart',
      };
    }
  },
};

/** Whether a class has the controller of kgateway, for all that can be read, and nothing that the controller writes, so that both writers agree. */
function saysNothingElse(set: ManifestSet, { name = '', spec }: Manifest): boolean {
  const own = ['controllerName', ...setsParameters(set, name) ? [] : ['parametersRef']];
  return (spec.get('controllerName').text ?? CONTROLLER) === CONTROLLER && spec.fields.every(([field, value]) => own.includes(field) || value.isAbsent);
}

/** Whether a controller among the manifests is told to set the parameters of a class. */
function setsParameters(set: ManifestSet, name: string): boolean {
  return set.ofKind('apps', 'Deployment')
    .flatMap(({ spec }) => spec.at('template', 'spec', 'containers').entries)
    .flatMap((container) => container.get('env').entries)
    .some((variable) => variable.get('name').text === 'KGW_GATEWAY_CLASS_PARAMETERS_REFS' && variable.get('value').text?.includes(`"${name}"`) === true);
}
