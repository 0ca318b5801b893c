import { Config } from '@pulumi/pulumi';
import { asRunError } from './run-error';
import { ReleaseTarget } from '../core/release';
import type { ReleaseTargetOptions } from '../core/release';

/** The kinds of which the cluster has newer CRDs than this library knows, by the stack's configuration `kgateway-constructs:newerKinds`. */
export function newerKinds(): readonly string[] {
  if (kinds === undefined) {
    kinds = new Config('kgateway-constructs').getObject<string[]>('newerKinds') ?? [];
    queueMicrotask(() => { kinds = undefined; });
  }
  return kinds;
}

let kinds: readonly string[] | undefined;

let target: ReleaseTarget | undefined;

/** What the cluster runs, by the stack's configuration `kgateway-constructs:release`. */
export function releaseTarget(): ReleaseTarget {
  if (target === undefined) {
    const options = new Config('kgateway-constructs').getObject<ReleaseTargetOptions>('release');
    target = options === undefined ? ReleaseTarget.DEFAULT : asRunError(() => ReleaseTarget.of(options));
    // Pulumi reads all configuration for each question; the components of a program mostly come in one go.
    queueMicrotask(() => { target = undefined; });
  }
  return target;
}
