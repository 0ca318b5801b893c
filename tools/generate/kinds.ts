import { compareReleases, Crd, ImportedCrd } from '../imports/format';

/** A kind in all releases that have it, oldest first. */
export interface KindHistory {
  group: string;
  kind: string;
  releases: KindRelease[];
}

export interface KindRelease {
  product: string;
  release: string;
  /** `kgateway-2.4`, `gateway-api-1.6-standard`. */
  id: string;
  crd: Crd;
}

export function histories(imports: ImportedCrd[]): KindHistory[] {
  const found = new Map<string, KindHistory>();
  for (const { product, release, crd } of imports) {
    const { group, kind } = crd;
    const twin = found.get(kind);
    if (twin !== undefined && twin.group !== group) {
      throw new Error(`kind ${kind} is in two groups, ${twin.group} and ${group}: generated files are named by kind alone`);
    }
    const history = twin ?? { group, kind, releases: [] };
    found.set(kind, history);
    history.releases.push({ product, release, id: `${product}-${release}`, crd });
  }
  for (const { releases } of found.values()) { releases.sort((left, right) => compareReleases(left.release, right.release)); }
  return [...found.values()].sort((left, right) => key(left) < key(right) ? -1 : 1);
}

/** `BackendTLSPolicy` → `backend-tls-policy`. */
export function kebab(kind: string): string {
  return kind.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Z])([A-Z][a-z])/g, '$1-$2').toLowerCase();
}

function key({ group, kind }: KindHistory): string {
  return `${group}/${kind}`;
}
