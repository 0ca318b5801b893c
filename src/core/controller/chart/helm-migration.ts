import { migrateHelmRelease } from './migrate';
import type { Migration } from './migrate';
import { controllerProgram } from './program';
import type { MigrationNote } from './values';
import { checkFactories } from '../../shape/check-shape';
import type { KgatewayControllerOptions } from '../options';
import type { HelmRelease } from './helm-release';

/**
 * The values of the official chart as properties of a KgatewayController that writes the same objects.
 *
 * @example
 * const migration = HelmMigration.of({ values: { controller: { replicaCount: 2 } }, chartVersion: 'v2.4.3' });
 * KgatewayController.fromHelmMigration(this, 'kgateway', migration);
 */
export class HelmMigration {
  /** Reads the values of a release. A version of the chart that is not known is refused. */
  public static of(release: HelmRelease): HelmMigration {
    return new HelmMigration(migrateHelmRelease(release));
  }

  private constructor(private readonly migration: Migration) {}

  /** The properties of the controller, with `chartCompatible`. */
  public get options(): KgatewayControllerOptions {
    return this.migration.options;
  }

  /** Values without an equivalent, and why. */
  public get notes(): MigrationNote[] {
    return [...this.migration.notes];
  }

  /**
   * The properties as a TypeScript program for cdk8s, with the notes above it.
   *
   * @param scope the variable that holds the chart of cdk8s
   */
  public toCdk8sProgram(scope: string = 'chart'): string {
    return controllerProgram(this.migration, scope);
  }

  /** The properties as a TypeScript program for Pulumi, with the notes above it. */
  public toPulumiProgram(): string {
    return controllerProgram(this.migration);
  }
}

checkFactories('HelmMigration', HelmMigration);
