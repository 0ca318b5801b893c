import { kebab, KindHistory } from '../kinds';
import { publicName } from '../spec/struct-module';

/** What the low-level construct of a kind is made from. */
export interface KubeKind {
  group: string;
  version: string;
  kind: string;
  /** `HttpRoute` */
  name: string;
  /** `http-route` */
  file: string;
  isSpecRequired: boolean;
}

export function kubeKind({ group, kind, releases }: KindHistory): KubeKind {
  const version = widestVersion(releases.map(({ crd }) => crd.versions.filter(({ served }) => served).map(({ name }) => name)));
  const { schema } = releases.flatMap(({ crd }) => crd.versions).filter(({ name }) => name === version).pop()!;
  return { group, version, kind, name: publicName(kind), file: kebab(kind), isSpecRequired: schema.required?.includes('spec') === true };
}

/** The version that the most releases serve: the one that fits the most clusters. */
function widestVersion(served: string[][]): string {
  const count = (version: string) => served.filter((versions) => versions.includes(version)).length;
  return [...new Set(served.flat())].sort((left, right) => count(right) - count(left))[0];
}
