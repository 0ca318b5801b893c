import { KGATEWAY_GROUP } from '../../kinds';
import { isKnownThroughout } from '../../manifests/known';
import { isClusterScoped } from '../../manifests/manifest';
import type { Manifest } from '../../manifests/manifest';
import { append } from '../../manifests/manifest-set';
import { withDefaults } from '../../schema/defaults';
import { findSchema } from '../../schema/load';
import { isPlainData } from '../../schema/plain';
import type { Check } from '../check';

export const duplicateObject: Check = {
  id: 'duplicate-object',
  severity: 'error',
  demandedBy: 'kubernetes',
  title: 'The same object is in the set twice',
  why: 'Objects are told apart by kind, namespace and name. The one that is applied last replaces the others.',
  consequence: 'only the last one exists',
  source: 'Kubernetes, object names and IDs',
  * run(set) {
    const objects = new Map<string, Manifest[]>();
    for (const manifest of set.manifests) {
      const { group, kind, namespace, name } = manifest;
      // Namespaces that are not known may be different ones.
      if (!isJudged(group) || (namespace === '' && !isClusterScoped(group, kind))) { continue; }
      if (name !== undefined && namespace !== undefined) { append(objects, `${group}/${kind}/${namespace}/${name}`, manifest); }
    }
    for (const manifest of [...objects.values()].filter((copies) => areDifferent(copies, set.settings.releases)).flat()) {
      yield {
        at: manifest.metadata.get('name'),
        message: `there is another ${manifest.title} among these manifests`,
        fix: 'give one of them another name, remove it, or check what is for another cluster apart',
      };
    }
  },
};

/** Objects of other projects, such as Helm releases, are for these projects to judge. */
function isJudged(group: string): boolean {
  return !group.includes('.') || /(?:^|[.-])k8s\.io$/.test(group) || group === KGATEWAY_GROUP;
}

/** Copies of one object do no harm. What the API server adds to one of them may be written in the other. */
function areDifferent([first, ...others]: readonly Manifest[], releases: readonly string[]): boolean {
  return others.some((other) => isDifferent(stored(first, releases), stored(other, releases)));
}

function stored({ apiVersion, kind, value }: Manifest, releases: readonly string[]): unknown {
  const found = findSchema(apiVersion, kind, releases);
  return found?.served === true ? withDefaults(found.schema, found.root, value as object) : value;
}

/** Whether two values differ, whatever those in them are that are not known yet. Data may contain itself, as YAML with aliases does. */
function isDifferent(a: unknown, b: unknown, compared = new Map<object, Set<object>>()): boolean {
  if (!isData(a) || !isData(b)) { return isKnownThroughout(a) && isKnownThroughout(b) && a !== b; }
  const others = compared.get(a);
  if (others?.has(b) === true) { return false; }
  if (others === undefined) { compared.set(a, new Set([b])); } else { others.add(b); }
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].some((name) => isDifferent(a[name], b[name], compared));
}

function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && isPlainData(value);
}
