import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { Condition } from '../reports/condition';

/** An address that a Gateway cannot have, and what is reported of it. */
export interface AddressFault {
  readonly condition: Condition;
  readonly causes: readonly Field[];
}

/**
 * What is reported of addresses that are no IP addresses.
 *
 * Source: handleInvalidAddresses in pkg/reports/status.go
 */
export function addressFaults({ spec }: Manifest): readonly AddressFault[] {
  return spec.get('addresses').entries.flatMap((address): readonly AddressFault[] => {
    const at = address.get('type');
    switch (at.textOr('IPAddress')) {
      case 'IPAddress': case undefined: return [];
      case 'Hostname': return [{ condition: { type: 'Programmed', status: 'False', reason: 'AddressNotUsable' }, causes: [at] }];
      default: return [{ condition: { type: 'Accepted', status: 'False', reason: 'UnsupportedAddress' }, causes: [at] }];
    }
  });
}
