import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { REFERENCE_GRANT } from '../core/kinds';
import { renderReferenceGrant } from '../core/reference-grant';
import type { ReferenceGrantOptions } from '../core/reference-grant';

/** What a ReferenceGrant is made of. */
export interface ReferenceGrantProps extends ReferenceGrantOptions, ObjectProps {}

/**
 * Lets objects of other namespaces refer to objects of its own namespace.
 * Backends of the program make their own; this is for Services, Secrets and
 * objects that exist already.
 *
 * @example
 * new ReferenceGrant(this, 'shop-may-use-ledger', {
 *   from: [{ kind: 'HTTPRoute', namespace: 'shop' }],
 *   to: [{ kind: 'Service', name: 'ledger' }],
 * });
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/referencegrant/
 */
export class ReferenceGrant extends ManifestObject {
  private readonly spec: object;

  public constructor(scope: Construct, id: string, props: ReferenceGrantProps) {
    super(scope, id, REFERENCE_GRANT, checkedProps('ReferenceGrant', scope, id, props).metadata);
    this.spec = renderReferenceGrant(this.node.path, props);
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
