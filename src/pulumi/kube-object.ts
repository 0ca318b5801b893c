import type * as pulumi from '@pulumi/pulumi';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import type { ObjectKind } from '../core/kinds';

/** An object whose spec is given as the API has it. */
export abstract class KubeObject extends ManifestComponent {
  protected constructor(
    name: string, kind: ObjectKind, args: ObjectArgs & { readonly spec?: object }, options: pulumi.ComponentResourceOptions | undefined, type: string,
  ) {
    super(name, kind, args, options, type);
    this.makeObject(args.spec ?? {});
    this.finish();
  }
}
