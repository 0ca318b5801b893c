import { controllerAmong, versionOf } from './controller';
import { crdsOf } from './crds';
import type { Crds } from './crds';
import { Kubectl } from './kubectl';
import { objectsOf } from './objects';
import type { Data } from './objects';
import { readManifests } from '../input/manifests';
import type { Input, Progress } from '../input/read-input';
import { Source } from '../input/source';

/** What a cluster has and runs. */
export interface Cluster {
  readonly input: Input;
  /** `kgateway-2.4` and `gateway-api-1.6`, as far as the cluster tells. */
  readonly releases: readonly string[];
  readonly channel: Crds['channel'];
  /** Kinds of which all objects were read. */
  readonly complete: readonly string[];
  /** Resources that this user may not list. */
  readonly forbidden: readonly string[];
}

/** Kinds of Kubernetes itself that routes and policies refer to, by their resource. */
const USUAL: Readonly<Record<string, string>> = { services: 'Service', namespaces: 'Namespace', configmaps: 'ConfigMap' };

/** Reads the kinds that matter. Secrets only where that is asked for. */
export function readCluster(context: string | undefined, withSecrets: boolean, progress: Progress): Cluster {
  const kubectl = new Kubectl(context);
  const { kinds, gatewayApi, channel } = crdsOf(kubectl);
  const all = Object.entries({ ...kinds, ...USUAL, ...withSecrets ? { secrets: 'Secret' } : {} });
  const objects: Data[] = [];
  const [complete, forbidden]: string[][] = [[], []];
  for (const [index, [resource, kind]] of all.entries()) {
    progress(index, all.length);
    const found = objectsOf(kubectl, resource);
    if (found === undefined) { forbidden.push(resource); continue; }
    for (const object of found) { objects.push(object); }
    complete.push(kind);
  }
  const controller = controllerAmong(objectsOf(kubectl, 'deployments.apps', '--selector', 'app.kubernetes.io/name') ?? []);
  progress(all.length, all.length);
  const version = controller === undefined ? undefined : versionOf(controller);
  return {
    input: inputOf(controller === undefined ? objects : [...objects, controller]),
    releases: [...version === undefined ? [] : [`kgateway-${version}`], ...gatewayApi === undefined ? [] : [`gateway-api-${gatewayApi}`]],
    channel,
    complete,
    forbidden,
  };
}

/** Each object as a file of its own, whose lines are those that `kubectl get -o json` prints. */
function inputOf(objects: readonly Data[]): Input {
  const files = objects.map((object) => {
    const { kind, metadata: { namespace, name = '' } = {} } = object;
    return new Source(['cluster', ...namespace === undefined ? [] : [namespace], kind, name].join('/'), JSON.stringify(object, undefined, 4), true);
  });
  const read = files.map(readManifests);
  return {
    files: files.map(({ name }) => name),
    manifests: read.flatMap(({ manifests }) => manifests),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    others: 0,
    charts: [],
  };
}
