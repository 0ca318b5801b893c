import type { Check, Condition } from '../check';
import { isServedByKgateway } from '../model/gateway-class';
import { gateways } from '../model/listener';
import { isRelease } from '../status/releases';

const NOT_USABLE: readonly Condition[] = [{ type: 'Programmed', status: 'False', reason: 'AddressNotUsable' }];
const UNSUPPORTED: readonly Condition[] = [{ type: 'Accepted', status: 'False', reason: 'UnsupportedAddress' }];

export const gatewayAddress: Check = {
  id: 'gateway-address',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A Gateway asks for an address that is not an IP address',
  why: 'kgateway gives the Service of a Gateway the IP address that is asked for. Names and other kinds of addresses it can not give.',
  conditions: NOT_USABLE,
  consequence: 'kgateway 2.2 says nothing, and the Gateway gets some other address',
  source: 'Gateway API, GatewaySpecAddress; kgateway source, pkg/reports/status.go',
  * run(set) {
    for (const gateway of gateways(set)) {
      if (isServedByKgateway(set, gateway) !== 'yes') { continue; }
      for (const address of gateway.spec.get('addresses').entries) {
        const type = address.get('type').textOr('IPAddress');
        if (type === undefined || type === 'IPAddress') { continue; }
        const conditions = isRelease(set, '2.2') ? [] : type === 'Hostname' ? NOT_USABLE : UNSUPPORTED;
        yield {
          at: address.get('type'),
          message: `an address must be an IP address, got type ${type}`,
          fix: 'write type: IPAddress and an IP address, or leave addresses out and point a DNS record at the Gateway',
          conditions,
          consequence: isRelease(set, '2.2') ? 'the Gateway gets some other address; no condition says so' : undefined,
        };
      }
    }
  },
};
