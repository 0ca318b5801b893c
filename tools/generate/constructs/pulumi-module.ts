import { article } from './cdk8s-module';
import { KubeKind } from './kube-kind';

/** src/pulumi/generated/kube-<kind>.ts: the low-level component of a kind. */
export function pulumiModule({ group, version, kind, name, file, isSpecRequired }: KubeKind): string {
  const spec = isSpecRequired ? 'spec' : 'spec?';
  return `import type * as pulumi from '@pulumi/pulumi';
import type { ${name}Spec } from '../../generated/struct/${file}';
import { KubeObject } from '../kube-object';
import type { InputFields } from '../inputs';
import type { ObjectArgs } from '../manifest-component';

/** What a Kube${name} is made of. */
export interface Kube${name}Args extends ObjectArgs {
  /** The spec, as the API has it. */
  readonly ${spec}: InputFields<${name}Spec>;
}

/**
 * ${article(kind)} with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class Kube${name} extends KubeObject {
  public constructor(name: string, args: Kube${name}Args${isSpecRequired ? '' : ' = {}'}, options?: pulumi.ComponentResourceOptions) {
    super(name, { group: '${group}', version: '${version}', kind: '${kind}' }, args, options, 'Kube${name}');
  }
}
`;
}

/** src/pulumi/generated/index.ts */
export function pulumiIndex(kinds: KubeKind[]): string {
  return kinds.map(({ file }) => `export * from '../../generated/struct/${file}';\nexport * from './kube-${file}';\n`).join('');
}
