import type { Field } from '../../manifests/field';
import { Manifest, titleOf } from '../../manifests/manifest';
import { backendReferences, targetOf } from '../../translation/references/backend-reference';
import type { Check } from '../check';
import { failureOf, SHARE_FAILS } from '../model/failed-reference';

export const servicePortNotFound: Check = {
  id: 'service-port-not-found',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A backendRef names a port that the Service does not have',
  why: 'The port of a reference is the `port` of the Service, not the `targetPort` of its pods.',
  conditions: [{ type: 'ResolvedRefs', status: 'False', reason: 'BackendNotFound' }],
  consequence: `the message speaks of the Service; ${SHARE_FAILS}`,
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/kubernetes/k8s.go',
  * run(set) {
    for (const reference of backendReferences(set)) {
      const port = reference.at.get('port');
      if (targetOf(reference) !== 'service' || port.number === undefined) { continue; }
      const service = set.find('', 'Service', reference.namespace, reference.name);
      if (!(service instanceof Manifest)) { continue; }
      const ports = service.spec.get('ports').entries;
      const known = ports.map((one) => one.get('port').number);
      if (known.length === 0 || known.includes(undefined) || known.includes(port.number)) { continue; }
      yield {
        at: port,
        message: `the ${titleOf(service)} has no port ${port.number}`,
        fix: adviceFor(ports, port.number),
        ...failureOf(reference),
      };
    }
  },
};

function adviceFor(ports: readonly Field[], wrong: number): string {
  const meant = ports.find((one) => one.get('targetPort').number === wrong)?.get('port').number;
  if (meant !== undefined) { return `write ${meant}: ${wrong} is its targetPort`; }
  return `write ${ports.map((one) => one.get('port').number).join(' or ')}`;
}
