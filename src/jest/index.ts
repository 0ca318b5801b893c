import type { ApiObject } from 'cdk8s';
import { releaseTargetOf } from '../cdk8s/release';
import { checkManifests } from '../core/checks';
import type { CheckSettings } from '../core/checks';
import { formatFinding } from '../core/checks/finding-text';
import { ReleaseTarget } from '../core/release';
import type { ReleaseTargetOptions } from '../core/release';

/** What `toHaveNoFindings` can be told: how the checks judge. */
export interface FindingOptions extends Omit<CheckSettings, 'releases'> {
  /**
   * What the cluster runs.
   *
   * @default - what the App or the Chart is made for; for plain manifests, the usual target
   */
  readonly release?: ReleaseTargetOptions;
}

declare global {
  // The types of jest have this namespace; without them, nobody sees it.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    interface Matchers<R> {
      /** See `toHaveNoFindings` of `kgateway-constructs/jest`. */
      toHaveNoFindings(options?: FindingOptions): R;
    }
  }
}

/** What a matcher tells jest. */
export interface MatcherResult {
  readonly pass: boolean;
  message(): string;
}

/**
 * A matcher: passes if the checks find nothing in an App, a Chart, any other
 * construct with its children, or a list of manifests. Findings that an
 * annotation accepts don't count.
 *
 * ```ts nofixture
 * import { toHaveNoFindings } from 'kgateway-constructs/jest';
 *
 * expect.extend({ toHaveNoFindings });
 * expect(app).toHaveNoFindings();
 * ```
 */
export function toHaveNoFindings(subject: unknown, { release, ...settings }: FindingOptions = {}): MatcherResult {
  const { manifests, target } = judge(subject);
  const { _releases: releases } = release === undefined ? target : ReleaseTarget.of(release);
  const open = checkManifests(manifests, { ...settings, releases }).filter(({ accepted }) => accepted === undefined);
  return {
    pass: open.length === 0,
    message: () => (open.length === 0
      ? `expected findings, but there are none in ${manifests.length} objects`
      : `expected no findings, got ${open.length}:\n${open.map((finding) => `  ${formatFinding(finding)}`).join('\n')}`),
  };
}

interface Judged {
  readonly manifests: readonly unknown[];
  readonly target: ReleaseTarget;
}

function judge(subject: unknown): Judged {
  if (Array.isArray(subject)) { return { manifests: subject, target: ReleaseTarget.DEFAULT }; }
  if (!isConstruct(subject)) {
    throw new Error('toHaveNoFindings: it checks constructs and lists of manifests, '
      + `got ${subject === null ? 'null' : typeof subject}; write expect(app) or expect(chart.toJson())`);
  }
  const objects = subject.node.findAll().filter(isApiObject);
  return {
    manifests: objects.map((object) => object.toJson()),
    target: objects.length === 0 ? ReleaseTarget.DEFAULT : releaseTargetOf(objects[0]),
  };
}

// Whoever uses manifests alone may not have cdk8s, so its classes can't be asked.

function isConstruct(subject: unknown): subject is { node: { findAll(): unknown[] } } {
  const { node } = (subject ?? {}) as { node?: { findAll?: unknown } };
  return typeof node?.findAll === 'function';
}

function isApiObject(construct: unknown): construct is ApiObject {
  const { kind, toJson } = construct as Partial<ApiObject>;
  return typeof kind === 'string' && typeof toJson === 'function';
}
