import type { Finding, ObjectName } from './finding';
import { formatValue } from '../problem';
import type { Problem } from '../problem';
import { ReleaseTarget } from '../release';
import { checkManifest } from '../schema/check';
import { findSchema } from '../schema/load';
import { validateStructure } from '../schema/validate';

export interface Check {
  readonly id: string;
  readonly severity: Finding['severity'];
  readonly demandedBy: Finding['demandedBy'];
  readonly title: string;
  readonly why: string;
  /** What happens at run time. */
  readonly consequence?: string;
  readonly source: string;
}

export interface CheckSettings {
  /** What the cluster runs, such as `['kgateway-2.4', 'gateway-api-1.6-standard']`. */
  readonly releases: readonly string[];
  /** Whether what is not in the set does not exist; or of which kinds and namespaces that holds. */
  readonly complete?: boolean | readonly string[];
}

const STRUCTURE: Check = {
  id: 'schema-structure',
  severity: 'error',
  demandedBy: 'kubernetes',
  title: 'The manifest has the structure that its CRD describes',
  why: 'The API server refuses fields of the wrong type, missing fields, and values out of range; fields that it does not know it drops.',
  consequence: 'refused by the API server; unknown fields are removed if the client is not strict',
  source: 'The CRDs of the release target',
};

const RULE: Check = {
  id: 'schema-rule',
  severity: 'error',
  demandedBy: 'kubernetes',
  title: 'The manifest keeps the rules of its CRD',
  why: 'The API server refuses what violates a validation rule of the CRD.',
  consequence: 'refused by the API server',
  source: 'The CRDs of the release target',
};

export const CHECKS: readonly Check[] = [STRUCTURE, RULE];

/** Everything that is wrong with a set of manifests. */
export function checkManifests(manifests: readonly unknown[], settings: CheckSettings = { releases: ReleaseTarget.DEFAULT._releases }): Finding[] {
  return manifests.flatMap((manifest, index) => findingsOf(manifest, index, settings));
}

function findingsOf(manifest: unknown, index: number, { releases }: CheckSettings): Finding[] {
  const problems = checkManifest(manifest, releases);
  if (problems.length === 0) { return []; }
  const object = nameOf(manifest as Record<string, unknown>);
  const found = findSchema(object.apiVersion, object.kind, releases);
  const structural = found?.served === true ? validateStructure(found.schema, found.root, manifest as object).length : problems.length;
  return problems.map((problem, position) => {
    const { id, severity, demandedBy, consequence } = position < structural ? STRUCTURE : RULE;
    const finding: Finding = { id, severity, index, object, path: parsePath(problem.path), ...text(problem), consequence, demandedBy };
    const accepted = acceptedReason(manifest, id);
    return accepted === undefined ? finding : { ...finding, accepted };
  });
}

function text({ wrong, value, fix }: Problem): { message: string; fix: string } {
  return { message: value === undefined ? wrong : `${wrong}, got ${formatValue(value)}`, fix };
}

function nameOf({ apiVersion, kind, metadata }: Record<string, unknown>): ObjectName {
  const { name, namespace } = (metadata ?? {}) as Record<string, unknown>;
  return {
    apiVersion: String(apiVersion),
    kind: String(kind),
    ...typeof namespace === 'string' ? { namespace } : {},
    name: typeof name === 'string' ? name : '',
  };
}

function acceptedReason(manifest: unknown, id: string): string | undefined {
  const { metadata } = manifest as { metadata?: { annotations?: Record<string, unknown> } };
  const annotation = metadata?.annotations?.['kgateway-constructs/accept'];
  const lines = typeof annotation === 'string' ? annotation.split('\n') : [];
  return lines.find((line) => line.startsWith(`${id}:`))?.slice(id.length + 1).trim();
}

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([A-Za-z_][A-Za-z0-9_-]*)/g;

/** The inverse of `formatPath`. */
function parsePath(path: string): (string | number)[] {
  return [...path.matchAll(STEP)].map(([, index, quoted, bare]) => {
    if (index !== undefined) { return Number(index); }
    return quoted === undefined ? bare : String(JSON.parse(quoted));
  });
}
