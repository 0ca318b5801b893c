import { autoscaling } from './autoscaling';
import { namesOf } from './chart-names';
import { checkOptions } from './check-options';
import { deployment } from './deployment';
import { gatewayClasses } from './gateway-class';
import { imagesOf, releaseTagOf } from './image';
import { withKubernetesDefaults } from './kubernetes-defaults';
import type { Names } from './names';
import { networkPolicy } from './network-policy';
import type { KgatewayControllerOptions } from './options';
import { rbacObjects } from './rbac';
import { isHardened } from './security';
import { controllerService, serviceMonitor } from './service';
import { withoutNulls } from './without-nulls';
import { inSyncWave, SyncWave } from '../bundle';
import type { BundleObject } from '../bundle';
import { Location } from '../location';
import { given } from '../manifest';
import type { ReleaseTarget } from '../release';
import { checkShape } from '../shape/check-shape';

/** A controller as objects, in the order in which they are applied. */
export interface RenderedController {
  readonly names: Names;
  readonly objects: readonly BundleObject[];
}

const USUAL_XDS_PORT = 9977;

/** Everything that a controller is made of. All that is wrong is thrown at once. */
export function renderController(path: string, asGiven: KgatewayControllerOptions, target: ReleaseTarget): RenderedController {
  const options = withoutNulls(asGiven);
  const location = Location.of(path);
  checkShape('KgatewayController', options, location);
  checkOptions(options, target, location);
  const { version, image = {}, controllerImage = {}, chartCompatible = false, createNamespace = !chartCompatible } = options;
  const releaseTag = releaseTagOf(version, options.releaseTag, location.at('releaseTag'));
  const names = namesOf(options, releaseTag);
  const images = imagesOf(version, releaseTag, image, controllerImage, location);
  const xdsPort = options.xdsPort ?? USUAL_XDS_PORT;
  const replicas = options.replicas ?? (options.highAvailability === true ? 2 : 1);
  const controller = [
    ...serviceAccount(options, names),
    ...rbacObjects(options, names),
    ...options.xdsTls?._objects(names, options.settings?.clusterDomain ?? 'cluster.local') ?? [],
    ...networkPolicy(options, names, xdsPort),
    ...controllerService(options, names, xdsPort, location),
    deployment(options, { names, images, xdsPort, replicas }, location),
    ...autoscaling(options, names, replicas, location),
    ...serviceMonitor(options, names, location),
  ];
  const stages: [SyncWave, BundleObject[]][] = [
    [SyncWave.NAMESPACE, createNamespace ? [namespaceOf(names, options)] : []],
    [SyncWave.CONTROLLER, chartCompatible ? controller : controller.map(withKubernetesDefaults)],
    [SyncWave.GATEWAY_CLASS, gatewayClasses(options, location)],
  ];
  location.finish();
  const inOrder = stages.flatMap(([wave, objects]) => options.argoCdSyncWaves === true ? objects.map((object) => inSyncWave(wave, object)) : objects);
  return { names, objects: inOrder };
}

function namespaceOf({ namespace }: Names, { commonLabels }: KgatewayControllerOptions): BundleObject {
  return { id: 'namespace', manifest: { apiVersion: 'v1', kind: 'Namespace', metadata: given({ name: namespace, labels: commonLabels }) } };
}

function serviceAccount(options: KgatewayControllerOptions, names: Names): BundleObject[] {
  const { create = true, annotations } = options.serviceAccount ?? {};
  return !create ? [] : [{
    id: 'service-account',
    manifest: given({
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      metadata: given({ name: names.serviceAccount, namespace: names.namespace, labels: names.labels, annotations }),
      automountServiceAccountToken: isHardened(options) ? false : undefined,
    }),
  }];
}
