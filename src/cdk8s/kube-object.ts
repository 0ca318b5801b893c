import type { Construct } from 'constructs';
import { checkedProps } from './checked-props';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import { releaseTargetIn } from './release';
import type { ObjectKind } from '../core/kinds';
import { servedIn } from '../core/schema/served';

/**
 * An object whose spec is given as the API has it, in the version that the release target stores.
 *
 * @internal
 */
export abstract class KubeObject extends ManifestObject {
  private readonly spec: object;

  protected constructor(scope: Construct, id: string, kind: ObjectKind, props: ObjectProps & { readonly spec?: object } = {}) {
    const { metadata, spec = {} } = checkedProps('KubeObject', scope, id, props);
    super(scope, id, servedIn(kind, releaseTargetIn(scope)), metadata);
    this.spec = spec;
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
