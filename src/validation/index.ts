import { checkManifests } from '../core/checks';
import type { CheckSettings } from '../core/checks';
import type { Finding } from '../core/checks/finding';
import { formatSubject } from '../core/checks/finding-text';
import { ReleaseTarget } from '../core/release';
import type { ReleaseTargetOptions } from '../core/release';
import { formatPath } from '../core/schema/path';

/** What `properties` in cdk8s.yaml may hold: how the checks judge. */
export interface ManifestValidationOptions extends Omit<CheckSettings, 'releases'> {
  /**
   * What the cluster runs.
   *
   * @default - kgateway 2.4 with Gateway API 1.6, standard channel
   */
  readonly release?: ReleaseTargetOptions;
}

/** The part of cdk8s-cli's context that is used here. */
export interface ValidationContext {
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: {
      ruleName: string;
      recommendation: string;
      fix: string;
      violatingResources: readonly { resourceName: string; locations: readonly string[]; manifestPath: string }[];
    }): void;
    submit(status: 'success' | 'failure', metadata?: Record<string, string>): void;
  };
  parseManifest(path: string): unknown[];
}

/**
 * A validation plugin for `cdk8s synth`. Errors fail the command; warnings are
 * reported. Findings that an annotation accepts are left out.
 *
 * ```yaml
 * validations:
 *   - package: ./node_modules/kgateway-constructs/lib/validation
 *     version: 1.0.0
 *     class: ManifestValidation
 *     properties: { release: { kgateway: '2.4' } }
 * ```
 */
export class ManifestValidation {
  private readonly settings: CheckSettings;

  public constructor({ release, ...settings }: ManifestValidationOptions = {}) {
    this.settings = { ...settings, releases: ReleaseTarget.of(release)._releases };
  }

  /** Called by cdk8s-cli, with all files of an app. */
  public async validate(context: ValidationContext): Promise<void> {
    const { report } = context;
    const objects = context.manifests.flatMap((file) => context.parseManifest(file).map((manifest) => ({ file, manifest })));
    const open = checkManifests(objects.map(({ manifest }) => manifest), this.settings)
      .filter(({ accepted }) => accepted === undefined);
    for (const finding of open) { report.addViolation(violation(finding, objects[finding.index].file)); }
    report.submit(open.some(({ severity }) => severity === 'error') ? 'failure' : 'success');
  }
}

function violation(finding: Finding, manifestPath: string) {
  const { id, object, path, message, fix, consequence } = finding;
  const otherwise = consequence === undefined ? '' : ` (impact: ${consequence})`;
  return {
    ruleName: id,
    recommendation: `${formatSubject(finding)}: ${message}${otherwise}`,
    fix,
    violatingResources: [{ resourceName: object.name, locations: [formatPath(path)], manifestPath }],
  };
}
