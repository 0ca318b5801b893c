import type { Construct } from 'constructs';
import { ManifestObject } from './manifest-object';
import type { ObjectProps } from './object-props';
import type { ObjectKind } from '../core/kinds';

/**
 * An object whose spec is given as the API has it.
 *
 * @internal
 */
export abstract class KubeObject extends ManifestObject {
  private readonly spec: object;

  protected constructor(scope: Construct, id: string, kind: ObjectKind, props: ObjectProps & { readonly spec?: object }) {
    super(scope, id, kind, props.metadata);
    this.spec = props.spec ?? {};
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
