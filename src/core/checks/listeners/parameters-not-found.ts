import { KGATEWAY_GROUP } from '../../kinds';
import { titleOf } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import type { Reference } from '../../manifests/reference';
import { isServedByKgateway } from '../../translation/controller/gateway-class';
import { parametersReferences } from '../../translation/gateways/gateway-parameters';
import type { Check, Flaw } from '../check';

export const parametersNotFound: Check = {
  id: 'parameters-not-found',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'The parametersRef of a Gateway names an object that does not exist',
  why: 'A Gateway has its parameters in its own namespace. A class, which is in none, has to say in which its parameters are.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'InvalidParameters' }],
  consequence: 'there is no proxy',
  source: 'kgateway source, pkg/kgateway/deployer/gateway_parameters.go',
  * run(set) {
    for (const reference of parametersReferences(set)) {
      const { from, group, kind } = reference;
      if (group !== KGATEWAY_GROUP || kind !== 'GatewayParameters') { continue; }
      if (from.kind === 'GatewayClass') {
        yield* ofClass(set, reference);
      } else if (isServedByKgateway(set, from) === 'yes') {
        yield* missing(set, reference);
      }
    }
  },
};

/** No class reports it, only its Gateways do. */
function* ofClass(set: ManifestSet, reference: Reference): Iterable<Flaw> {
  const { at } = reference;
  const reported = { conditions: [], consequence: 'no Gateway of the class has a proxy: Accepted=False, reason InvalidParameters' };
  if (at.get('namespace').isAbsent) {
    yield { at, message: 'the parameters of a class need a namespace', fix: 'add namespace', ...reported };
  } else {
    for (const flaw of missing(set, reference)) { yield { ...flaw, ...reported }; }
  }
}

function* missing(set: ManifestSet, reference: Reference): Iterable<Flaw> {
  const { at, group, kind, namespace, name } = reference;
  if (set.find(group, kind, namespace, name) !== 'missing') { return; }
  const elsewhere = set.findAnywhere(group, kind, name)[0]?.namespace;
  yield { at, message: `there is no ${titleOf(reference)}`, fix: elsewhere === undefined ? 'fix the name, or add the GatewayParameters' : `move the one of the namespace "${elsewhere}", or fix the name` };
}
