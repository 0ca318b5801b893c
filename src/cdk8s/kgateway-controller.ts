import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { ApplyOrder, Stage } from './apply-order';
import { makeObjects } from './bundle';
import { ec2DiscoveryOf } from './ec2-discovery';
import { releaseTargetOf } from './release';
import type { HelmMigration } from '../core/controller/chart/helm-migration';
import { renderController } from '../core/controller/controller';
import type { KgatewayControllerOptions } from '../core/controller/options';

/** What a KgatewayController is made of. */
export interface KgatewayControllerProps extends KgatewayControllerOptions {}

/**
 * The controller of kgateway, without Helm: its namespace, account, permissions, Service and
 * Deployment, and on demand what the official chart can add. It is written after CRDs
 * and before Gateways, routes and policies of the app.
 *
 * The controller makes the GatewayClass `kgateway` itself. What would fail at run time
 * is refused here, all of it at once: images, ports, quantities, labels, settings.
 *
 * @example
 * new KgatewayController(this, 'kgateway', { version: KgatewayVersion.V2_4, highAvailability: true });
 *
 * @see https://kgateway.dev/docs/main/install/
 */
export class KgatewayController extends Construct {
  /**
   * The controller of a Helm release of the official chart, to take it over.
   *
   * @param migration the values of the release, with `HelmMigration.of`
   */
  public static fromHelmMigration(scope: Construct, id: string, migration: HelmMigration): KgatewayController {
    return new KgatewayController(scope, id, migration.options);
  }

  /** The name of the Deployment and of the Service. */
  public readonly name: string;

  /** The namespace of the controller. */
  public readonly namespace: string;

  public constructor(scope: Construct, id: string, props: KgatewayControllerProps) {
    super(scope, id);
    const namespace = ({ ...props }).namespace ?? Chart.of(this).namespace;
    const { names, objects } = renderController(this.node.path, { ...props, namespace }, releaseTargetOf(this));
    ec2DiscoveryOf(this).addController(props);
    this.name = names.full;
    this.namespace = names.namespace;
    ApplyOrder.of(this).add(Stage.CONTROLLER, makeObjects(this, objects));
  }
}
