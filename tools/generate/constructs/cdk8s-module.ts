import { KubeKind } from './kube-kind';
import { pascal, withArticle } from '../spec/words';

/** src/cdk8s/generated/kube-<kind>.ts: the low-level construct of a kind. */
export function cdk8sModule({ group, version, kind, name, file, isSpecRequired }: KubeKind): string {
  const spec = isSpecRequired ? 'spec' : 'spec?';
  return `import type { Construct } from 'constructs';
import type { ${name}Spec } from '../../generated/struct/${file}';
import { KubeObject } from '../kube-object';
import type { ObjectProps } from '../object-props';

/** What a Kube${name} is made of. */
export interface Kube${name}Props extends ObjectProps {
  /** The spec, as the API has it. */
  readonly ${spec}: ${name}Spec;
}

/**
 * ${article(kind)} with every field that the API has, and nothing done for you: it is checked
 * against its CRD, and gets the defaults that the API server would add.
 */
export class Kube${name} extends KubeObject {
  public constructor(scope: Construct, id: string, props: Kube${name}Props${isSpecRequired ? '' : ' = {}'}) {
    super(scope, id, { group: '${group}', version: '${version}', kind: '${kind}' }, props);
  }
}
`;
}

/** src/cdk8s/generated/index.ts */
export function cdk8sIndex(kinds: KubeKind[]): string {
  return kinds.map(({ file }) => `export * from '../../generated/struct/${file}';\nexport * from './kube-${file}';\n`).join('');
}

export function article(kind: string): string {
  return pascal(withArticle(kind));
}
