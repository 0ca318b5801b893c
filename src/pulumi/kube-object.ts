import type * as pulumi from '@pulumi/pulumi';
import { checkedArgs } from './checked-args';
import { ManifestComponent } from './manifest-component';
import type { ObjectArgs } from './manifest-component';
import { releaseTarget } from './release-target';
import type { ObjectKind } from '../core/kinds';
import { servedIn } from '../core/schema/served';

/** An object whose spec is given as the API has it, in the version that the release target stores. */
export abstract class KubeObject extends ManifestComponent {
  protected constructor(
    name: string, kind: ObjectKind, args: ObjectArgs & { readonly spec?: object } = {},
    options: pulumi.ComponentResourceOptions | undefined, type: string,
  ) {
    super(name, servedIn(kind, releaseTarget()), checkedArgs(type, name, args, 'KubeObject'), options, type);
    this.makeObject(args.spec ?? {});
    this.finish();
  }
}
