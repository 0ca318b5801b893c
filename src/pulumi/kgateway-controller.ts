import type * as pulumi from '@pulumi/pulumi';
import { BundleComponent } from './bundle-component';
import type { InputFields } from './inputs';
import { ec2Discovery } from './per-cluster';
import { releaseTarget } from './release-target';
import { asRunError } from './run-error';
import type { HelmMigration } from '../core/controller/chart/helm-migration';
import { renderController } from '../core/controller/controller';
import type { KgatewayControllerOptions } from '../core/controller/options';

/** Options that names and texts are made of, so that they have to be known when the program runs. */
type Known =
  | 'version' | 'releaseTag' | 'upgradeFrom' | 'namespace' | 'releaseName' | 'nameOverride' | 'fullnameOverride'
  | 'image' | 'controllerImage' | 'xdsPort' | 'goMemLimitPercent' | 'xdsTls' | 'gatewayClassParametersRefs'
  | 'discoveryNamespaceSelectors' | 'serviceEntriesExclusionLabelSelectors' | 'trafficPolicyMerge';

/** What a KgatewayController is made of. */
export interface KgatewayControllerArgs extends InputFields<Omit<KgatewayControllerOptions, Known>>, Pick<KgatewayControllerOptions, Known> {}

/**
 * The controller of kgateway, without Helm. It waits for CRDs that the program made
 * before; Gateways, routes and policies that it makes later wait until the controller runs.
 */
export class KgatewayController extends BundleComponent {
  /** The controller of a Helm release of the official chart, to take it over. */
  public static fromHelmMigration(name: string, migration: HelmMigration, options?: pulumi.ComponentResourceOptions): KgatewayController {
    return new KgatewayController(name, migration.options, options);
  }

  /** The name of the Deployment and of the Service. */
  public readonly name: string;

  /** The namespace of the controller. */
  public readonly namespace: string;

  public constructor(name: string, args: KgatewayControllerArgs, options?: pulumi.ComponentResourceOptions) {
    super(name, options, 'KgatewayController');
    const { names, objects } = this.render(() => renderController(this.path, args as KgatewayControllerOptions, releaseTarget()));
    asRunError(() => {
      const discovery = ec2Discovery.of(this);
      discovery.addController(args as KgatewayControllerOptions);
      discovery.check();
    });
    this.name = names.full;
    this.namespace = names.namespace;
    this.makeObjects(objects, { inOrder: true });
    this.registerOutputs({ name: this.name, namespace: this.namespace });
  }
}
