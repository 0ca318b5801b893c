import { Config } from '@pulumi/pulumi';
import { ReleaseTarget } from '../core/release';
import type { ReleaseTargetOptions } from '../core/release';

let target: { readonly config: string | undefined; readonly release: ReleaseTarget } | undefined;

/** What the cluster runs, by the stack's configuration `kgateway-constructs:release`. */
export function releaseTarget(): ReleaseTarget {
  const config = new Config('kgateway-constructs').get('release');
  if (target === undefined || target.config !== config) {
    const release = config === undefined ? ReleaseTarget.DEFAULT : ReleaseTarget.of(JSON.parse(config) as ReleaseTargetOptions);
    target = { config, release };
  }
  return target.release;
}
