import type { ApiObject } from 'cdk8s';
import { releaseTargetOf } from '../cdk8s/release';
import type { CheckSettings } from '../core/checks';
import { ReleaseTarget } from '../core/release';
import type { ReleaseTargetOptions } from '../core/release';

/** How manifests are judged. */
export interface FindingOptions extends Omit<CheckSettings, 'releases'> {
  /**
   * What the cluster runs.
   *
   * @default - what the App or the Chart is made for; for plain manifests, the usual target
   */
  readonly release?: ReleaseTargetOptions;
}

/** Manifests, and how they are judged. */
export interface Judged {
  readonly manifests: readonly unknown[];
  readonly settings: CheckSettings;
}

/** The manifests of an App, a Chart, any other construct with its children, or a list. `what` is who asks, and `does` what for. */
export function judge(subject: unknown, { release, ...settings }: FindingOptions, what: string, does: string): Judged {
  const { manifests, target } = manifestsOf(subject, what, does);
  return { manifests, settings: { ...settings, releases: (release === undefined ? target : ReleaseTarget.of(release))._releases } };
}

function manifestsOf(subject: unknown, what: string, does: string): { readonly manifests: readonly unknown[]; readonly target: ReleaseTarget } {
  if (Array.isArray(subject)) { return { manifests: subject, target: ReleaseTarget.DEFAULT }; }
  if (!isConstruct(subject)) {
    throw new Error(`${what}: it ${does} constructs and lists of manifests, `
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
