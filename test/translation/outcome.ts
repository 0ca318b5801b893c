import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CheckSettings } from '../../src/core/checks';
import { manifestsOf } from '../../tools/checks/fixtures';

/** Manifests, and what the controller reported of them when it was asked. */
export interface Outcome {
  readonly title: string;
  readonly settings?: Partial<CheckSettings>;
  readonly objects: Parameters<typeof manifestsOf>[0];
  /** By part of the status, see `textOf`. */
  readonly reports: Readonly<Record<string, string>>;
}

const FOLDER = join(__dirname, 'outcomes');

/** The recorded outcomes by topic. */
export function readOutcomes(): ReadonlyMap<string, readonly Outcome[]> {
  return new Map(readdirSync(FOLDER).filter((file) => file.endsWith('.yaml')).sort().map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(join(FOLDER, file), 'utf8')) as Outcome[]]));
}

type Manifest = ReturnType<typeof manifestsOf>[number];

/** The manifests of an outcome. They are created in the order in which they stand, one each second, unless they say otherwise. */
export function manifestsOfOutcome({ objects }: Pick<Outcome, 'objects'>): readonly Manifest[] {
  return manifestsOf(objects).map((manifest, index) => {
    const { creationTimestamp = new Date(index * 1000).toISOString().replace('.000', ''), ...spec } = (manifest.spec ?? {}) as Record<string, unknown>;
    return { ...manifest, metadata: { ...manifest.metadata as object, creationTimestamp }, ...manifest.spec === undefined ? {} : { spec } };
  });
}

export interface ReportedCondition {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
}

/** What is reported where nothing is wrong, by the part of the status. */
const USUAL = {
  object: ['Accepted=True/Accepted', 'Programmed=True/Programmed', 'ResolvedRefs=True/ResolvedRefs'],
  ListenerSet: ['Accepted=True/Accepted', 'Programmed=True/Programmed'],
  Backend: ['Accepted=True/Accepted'],
  listener: ['Accepted=True/Accepted', 'Programmed=True/Programmed', 'ResolvedRefs=True/ResolvedRefs', 'Conflicted=False/NoConflicts'],
  parent: ['Accepted=True/Accepted', 'ResolvedRefs=True/ResolvedRefs', 'kgateway.dev/Programmed=True/Programmed'],
  ancestor: ['Accepted=True/Valid', 'Attached=True/Attached'],
  BackendTLSPolicy: ['Accepted=True/Accepted', 'ResolvedRefs=True/ResolvedRefs'],
};

/** What differs from the usual: conditions that are not as usual, `no <type>` for those that are not reported; `usual` if nothing does. */
export function textOf(part: 'object' | 'listener' | 'parent' | 'ancestor', kind: string, conditions: readonly ReportedCondition[]): string {
  const isOfKind = (part === 'object' || part === 'ancestor') && kind in USUAL;
  const usual: readonly string[] = USUAL[isOfKind ? kind as keyof typeof USUAL : part];
  const reported = conditions.map(({ type, status, reason }) => `${type}=${status}/${reason}`).sort();
  const types = conditions.map(({ type }) => type);
  const missing = usual.map((one) => one.slice(0, one.indexOf('='))).filter((type) => !types.includes(type)).map((type) => `no ${type}`);
  return [...reported.filter((one) => !usual.includes(one)), ...missing].join(', ') || 'usual';
}

export interface Reference {
  readonly kind?: string;
  readonly namespace?: string;
  readonly name: string;
  readonly sectionName?: string;
  readonly port?: number;
}

/** `Gateway shop/web#http:80`, as far as it is written. */
export function nameOf({ kind = 'Gateway', namespace, name, sectionName, port }: Reference): string {
  const part = `${sectionName === undefined || sectionName === '' ? '' : `#${sectionName}`}${port === undefined ? '' : `:${port}`}`;
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}${part}`;
}
