import type { ControllerFeatureOptions } from './feature-options';
import type { ControllerWorkloadOptions } from './workload-options';
import type { KgatewayVersion } from '../release';

/** A controller of kgateway, as the official chart deploys it, with safer defaults. */
export interface KgatewayControllerOptions extends ControllerFeatureOptions, ControllerWorkloadOptions {
  /** The release. It has to be the one that the program writes its manifests for: the release target. */
  readonly version: KgatewayVersion;

  /**
   * The exact release: the tag of the images, and the version of the chart.
   *
   * @default - the newest patch that this library knows: v2.4.3, v2.3.7, v2.2.9. Has to be given for 2.5.
   */
  readonly releaseTag?: string;

  /**
   * The release that the cluster runs before this program is applied. kgateway is upgraded by one minor release at a time.
   *
   * @default - not known
   */
  readonly upgradeFrom?: KgatewayVersion;

  /**
   * The namespace of the controller. It is part of the names of cluster-wide objects.
   *
   * @default - the one of the chart in cdk8s, else "kgateway-system"
   */
  readonly namespace?: string;

  /**
   * Make the namespace, too.
   *
   * @default true - false with `chartCompatible`
   */
  readonly createNamespace?: boolean;

  /**
   * The name of the installation, as a Helm release has one. It can't be changed later: Deployments keep their selector.
   *
   * @default "kgateway"
   */
  readonly releaseName?: string;

  /**
   * Another name than "kgateway" in names and labels. It can't be changed later.
   *
   * @default "kgateway"
   */
  readonly nameOverride?: string;

  /**
   * The name of the Deployment and the Service.
   *
   * @default - the release name; with "-kgateway" behind it where "kgateway" is not in it
   */
  readonly fullnameOverride?: string;

  /**
   * Labels of all objects and pods. With `chartCompatible` cluster-wide objects have none, and pods from 2.5 on.
   *
   * @default - none
   */
  readonly commonLabels?: { [key: string]: string };

  /**
   * Write object for object what the official chart writes, names and labels included. A Helm
   * release can then be taken over without a change. No default of this library applies.
   *
   * @default false
   */
  readonly chartCompatible?: boolean;

  /**
   * Keep to the "restricted" Pod Security Standard with a read-only root file system, set resources
   * aside, and mount the account's token in the pod alone. `podSecurityContext`, `securityContext` and
   * `resources` change single fields of it.
   *
   * @default true - false with `chartCompatible`
   */
  readonly hardened?: boolean;

  /**
   * Two replicas on different nodes and in different zones, and a PodDisruptionBudget that keeps one. All replicas
   * serve proxies; one of them leads. `replicas`, `podDisruptionBudget` and `topologySpread` still win.
   *
   * @default false
   */
  readonly highAvailability?: boolean;

  /**
   * Annotate the objects with sync waves of Argo CD: the controller comes after CRDs and before everything else.
   *
   * @default false
   */
  readonly argoCdSyncWaves?: boolean;
}
