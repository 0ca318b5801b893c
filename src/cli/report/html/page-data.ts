import type { Excerpt, PageCheck, PageData, PageFinding, PageObject, PageStatus, PageTests } from './data';
import { pack } from './packed-graph';
import { CHECKS } from '../../../core/checks';
import { Manifest as CoreManifest } from '../../../core/manifests/manifest';
import type { ManifestSet } from '../../../core/manifests/manifest-set';
import { formatObject, nameOf } from '../../../core/manifests/object-name';
import { formatPath } from '../../../core/schema/path';
import { statusesOfSet } from '../../../core/status';
import type { PredictedStatus } from '../../../core/status';
import { topologyOfSet } from '../../../core/topology';
import type { TopologyGraph } from '../../../core/topology';
import type { Manifest } from '../../input/source';
import type { LocatedFinding } from '../report';
import { isOpen } from '../report';

/** What a page is made from. */
export interface PageInput {
  readonly command: PageData['command'];
  readonly title: string;
  readonly manifests: readonly Manifest[];
  /** The same manifests, and how they are judged. */
  readonly set: ManifestSet;
  readonly findings: readonly LocatedFinding[];
  /** Of test files. */
  readonly tests?: PageTests;
  /** The map, if it is another one than that of all manifests. */
  readonly graph?: TopologyGraph;
}

export function pageData({ command, title, manifests, set, findings, graph, tests }: PageInput): PageData {
  const statuses = statusesOfSet(set);
  return {
    command,
    title,
    release: set.settings.releases.join(' and '),
    ...tests === undefined ? {} : { tests },
    graph: pack(graph ?? topologyOfSet(set, { findings: findings.filter(isOpen), statuses })),
    objects: manifests.map(objectOf),
    findings: findings.map((finding) => findingOf(finding, manifests[finding.index])),
    statuses: statuses.map(statusOf),
    checks: checksOf(findings),
  };
}

function objectOf({ value, piece }: Manifest, index: number): PageObject {
  const manifest = CoreManifest.read(value, index, undefined);
  const name = manifest === undefined ? value.kind : formatObject(nameOf(manifest));
  return { name, kind: value.kind, namespace: manifest?.namespace ?? '', file: piece.source.name };
}

function findingOf(finding: LocatedFinding, manifest: Manifest | undefined): PageFinding {
  const { id, severity, index, path, message, fix, consequence, line, accepted, isKnown } = finding;
  const excerpt = excerptOf(finding, manifest);
  const reason = accepted ?? (isKnown ? 'the baseline has it' : undefined);
  return {
    id,
    severity,
    index,
    path: formatPath(path),
    message,
    fix,
    line,
    ...consequence === undefined ? {} : { consequence },
    ...reason === undefined ? {} : { accepted: reason },
    ...excerpt === undefined ? {} : { excerpt },
  };
}

const AROUND = 2;
const LONGEST_LINE = 200;

/** What may hold secrets is not shown. */
function excerptOf({ id, line }: LocatedFinding, manifest: Manifest | undefined): Excerpt | undefined {
  if (manifest === undefined || manifest.value.kind === 'Secret' || SHOWS_NOTHING.includes(id)) { return undefined; }
  const first = Math.max(1, line - AROUND);
  return { first, lines: manifest.piece.source.linesFrom(first, line + AROUND).map(withoutSecrets) };
}

/** Keys whose values are nobody's business, and what looks like a key or a token itself. */
const SECRET_KEY = /^(\s*(?:- )?["']?[\w./-]*(?:passw|token|authorization|credential|api-?key|private|secret-?key)[\w./-]*["']?\s*:\s*)(?=\S)(?![{[|>&]).*$/i;
const SECRET_TEXT = /[A-Za-z0-9+/_=-]{40,}/g;

function withoutSecrets(text: string): string {
  const hidden = text.replace(SECRET_KEY, '$1…').replace(SECRET_TEXT, '…');
  return hidden.length > LONGEST_LINE ? `${hidden.slice(0, LONGEST_LINE)}…` : hidden;
}

const SHOWS_NOTHING = ['credentials-in-manifest', 'basic-auth-users'];

function statusOf({ index, part, path, ancestor, parent, conditions }: PredictedStatus): PageStatus {
  const reference = ancestor ?? parent;
  const where = reference === undefined ? formatPath(path) : `${reference.kind} ${reference.namespace === undefined ? '' : `${reference.namespace}/`}${reference.name}`;
  return {
    index,
    part: part === 'object' ? '' : `${part} ${where}`,
    conditions: conditions.map(({ type, status, reason, certain }) => ({ type, status, reason, certain })),
  };
}

function checksOf(findings: readonly LocatedFinding[]): Readonly<Record<string, PageCheck>> {
  const found = new Set(findings.map(({ id }) => id));
  return Object.fromEntries(CHECKS.filter(({ id }) => found.has(id)).map(({ id, title, why }) => [id, { title, why }]));
}
