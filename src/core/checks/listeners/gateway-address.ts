import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { isServedByKgateway } from '../../translation/controller/gateway-class';
import { gateways } from '../../translation/gateways/listener';
import { hasLoadBalancer } from '../../translation/gateways/parameter-faults';
import { isRelease } from '../../translation/releases';
import type { Check, Condition, Flaw } from '../check';

const NOT_USABLE: readonly Condition[] = [{ type: 'Programmed', status: 'False', reason: 'AddressNotUsable' }];
const UNSUPPORTED: readonly Condition[] = [{ type: 'Accepted', status: 'False', reason: 'UnsupportedAddress' }];
const REFUSED: readonly Condition[] = [{ type: 'Accepted', status: 'False', reason: 'InvalidParameters' }];
const NO_PROXY = 'there is no proxy';

export const gatewayAddress: Check = {
  id: 'gateway-address',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A Gateway requests addresses that are not supported',
  why: 'kgateway asks the load balancer of the Service of a Gateway for the address. That can be one IP address, and no name.',
  conditions: NOT_USABLE,
  consequence: NO_PROXY,
  source: 'Gateway API, GatewaySpecAddress; kgateway source, pkg/reports/status.go and pkg/deployer/values_helpers.go',
  * run(set) {
    for (const gateway of gateways(set)) {
      if (isServedByKgateway(set, gateway) === 'yes') { yield* flawsOf(set, gateway); }
    }
  },
};

function* flawsOf(set: ManifestSet, gateway: Manifest): Iterable<Flaw> {
  const at = gateway.spec.get('addresses');
  const types = at.entries.map((address) => address.get('type').textOr('IPAddress'));
  const balanced = hasLoadBalancer(set, gateway);
  for (const [index, type] of types.entries()) {
    if (type !== undefined && type !== 'IPAddress') { yield otherType(set, at.entries[index], type, balanced && types.every((one) => one !== 'IPAddress')); }
  }
  const count = types.filter((type) => type === 'IPAddress').length;
  if (balanced && count > 1) { yield { at, message: `there are ${count} IP addresses, and one is possible`, fix: 'keep one of them', conditions: REFUSED }; }
}

function otherType(set: ManifestSet, address: Field, type: string, isRefused: boolean): Flaw {
  const isOld = isRelease(set, '2.2');
  const reported = type === 'Hostname' ? NOT_USABLE : UNSUPPORTED;
  const ignored = isOld ? 'the Gateway gets some other address; not reported in status' : 'the Gateway gets some other address';
  return {
    at: address.get('type'),
    message: `an address must be an IP address, got type ${type}`,
    fix: 'write type: IPAddress and an IP address, or leave addresses out and point a DNS record at the Gateway',
    conditions: isOld ? [] : reported,
    ...isRefused ? {} : { severity: 'warning' as const, consequence: ignored },
  };
}
