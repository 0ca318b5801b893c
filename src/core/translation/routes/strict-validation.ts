import type { RouteEntry } from './flattening';
import type { Filter } from './route';
import { winningFilter } from './rule-action';
import type { RouteFault } from './rule-action';
import type { Field } from '../../manifests/field';
import { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { readReference, SERVICE } from '../../manifests/reference';
import { headerValue } from '../../syntax/format-string/format-string';
import { originExpression } from '../../syntax/origin';
import { prefixRemoval } from '../../syntax/prefix-removal';
import { regularExpressionVerdict } from '../../syntax/regular-expression';
import { complaintOf } from '../../syntax/verdict';
import { writtenHeaders } from '../references/header-modifier';
import { resolveBackend } from '../references/resolution';
import type { Resolution } from '../references/resolution';
import { isPlaceholder } from '../references/secret';
import { releaseOf } from '../releases';

/** What strict validation refuses of a route: a match, so that the route is left out, or its action, so that an error is in its place. */
export interface StrictFaults {
  readonly matches: readonly RouteFault[];
  readonly action: readonly RouteFault[];
}

const NONE: StrictFaults = { matches: [], action: [] };

/**
 * What the controller, and Envoy when the controller asks it, refuse of a route.
 *
 * Source: validateRoute in pkg/kgateway/translator/irtranslator/validate.go; Envoy, asked
 */
export function strictFaults(set: ManifestSet, entry: RouteEntry): StrictFaults {
  if (set.settings.validation !== 'strict' || entry.isDelegating) { return NONE; }
  const ofBackends = entry.backends.flatMap(({ reference }) => reference.filters).filter(({ type }) => MODIFIERS.includes(type));
  const modifiers = [...MODIFIERS.flatMap((type) => winningFilter(entry, type) ?? []), ...ofBackends];
  return {
    matches: expressionsOf(entry).filter(([text]) => complaintOf(regularExpressionVerdict(text)) !== undefined)
      .map(([, at]) => ({ at, certain: true })),
    action: [...modifiers.flatMap(headerFaults), ...originFaults(entry), ...rewriteFaults(entry)],
  };
}

const MODIFIERS: readonly string[] = ['RequestHeaderModifier', 'ResponseHeaderModifier'];

/** The regular expressions of a match, with those that it inherits. */
function expressionsOf({ match: { at, path, headers, queryParams } }: RouteEntry): readonly (readonly [string, Field])[] {
  const ofPath = at.get('path').isPresent ? at.at('path', 'value') : at.get('method').isPresent ? at.get('method') : at;
  return [
    ...path.type === 'RegularExpression' ? [[path.value, ofPath] as const] : [],
    ...[...headers, ...queryParams].filter(({ type }) => type === 'RegularExpression').map((one) => [one.value, one.at.get('value')] as const),
  ];
}

/** Pseudo headers and `host` can't be changed in this way. */
function headerFaults({ body }: Filter): readonly RouteFault[] {
  const written = writtenHeaders(body);
  const names = [...written.map((header) => header.get('name')), ...body.get('remove').entries];
  const values = written.map((header) => header.get('value'));
  return [...names.filter(isFixedHeader), ...values.filter(isRefusedValue)].map((at) => ({ at, certain: true }));
}

function isFixedHeader({ text }: Field): boolean {
  return text !== undefined && (text.startsWith(':') || text.toLowerCase() === 'host');
}

function isRefusedValue({ text }: Field): boolean {
  return text !== undefined && !isPlaceholder(text) && complaintOf(headerValue(text)) !== undefined;
}

/** Origins with wildcards become regular expressions. */
function originFaults(entry: RouteEntry): readonly RouteFault[] {
  const origins = winningFilter(entry, 'CORS')?.body.get('allowOrigins').entries ?? [];
  return origins.filter(({ text = '' }) => regularExpressionVerdict(originExpression(text) ?? 'a').envoy !== undefined).map((at) => ({ at, certain: true }));
}

/** A prefix that is removed is read as a regular expression. */
function rewriteFaults(entry: RouteEntry): readonly RouteFault[] {
  const path = winningFilter(entry, 'URLRewrite')?.body.get('path');
  if (path?.get('type').text !== 'ReplacePrefixMatch' || entry.match.path.type !== 'PathPrefix') { return []; }
  const at = path.get('replacePrefixMatch');
  const isRefused = at.textOr('/') === '/' && prefixRemoval(entry.match.path.value.replace(/(?<=.)\/$/, '')).envoy !== undefined;
  return isRefused ? [{ at, certain: true }] : [];
}

/**
 * Mirrors that strict validation refuses. Envoy is shown the backends that routes forward to, but not those that they mirror to.
 * It is first shown all routes of a host at once, and then, if it refuses these, one by one; before 2.4 always one by one.
 *
 * @param entries The routes of a host that are not refused for other reasons.
 * @param isBatchRefused Whether Envoy refuses one of the routes of the host for another reason.
 */
export function mirrorFaults(
  set: ManifestSet, entries: readonly RouteEntry[], isBatchRefused: boolean,
): ReadonlyMap<RouteEntry, readonly RouteFault[]> {
  const mirrors = new Map(entries.map((entry) => [entry, mirrorsOf(set, entry)]));
  const all = new Set(entries.flatMap(clustersOf));
  const isByHost = releaseOf(set).validatesByHost && !isBatchRefused;
  if (isByHost && [...mirrors.values()].flat().every(({ cluster }) => all.has(cluster))) { return new Map(); }
  // What can't be read may forward to the same backend.
  const certain = entries.every(({ rule, backends }) => rule.rule.isReadable && backends.every(({ resolution }) => resolution.outcome !== 'unknown'));
  return new Map(entries.map((entry) => {
    const own = clustersOf(entry);
    return [entry, (mirrors.get(entry) ?? []).filter(({ cluster }) => !own.includes(cluster)).map(({ at }): RouteFault => ({ at, certain }))];
  }));
}

interface Mirror {
  readonly at: Field;
  readonly cluster: string;
}

/** What is not resolved is not mirrored to. */
function mirrorsOf(set: ManifestSet, entry: RouteEntry): readonly Mirror[] {
  return entry.rule.rule.filters.filter(({ type }) => type === 'RequestMirror').flatMap(({ body }): readonly Mirror[] => {
    const at = body.get('backendRef');
    const reference = at.isPresent ? readReference(at, SERVICE) : undefined;
    if (reference === undefined) { return []; }
    return clusterOf(resolveBackend(set, reference), at).map((cluster) => ({ at, cluster }));
  });
}

function clustersOf({ backends }: RouteEntry): readonly string[] {
  return backends.flatMap(({ resolution, reference }) => clusterOf(resolution, reference.at));
}

function clusterOf({ outcome, to }: Resolution, at: Field): readonly string[] {
  if (outcome !== 'resolved' || !(to instanceof Manifest)) { return []; }
  return [`${to.group}/${to.kind}/${to.namespace ?? ''}/${to.name ?? ''}/${to.kind === 'Service' ? at.get('port').number ?? '' : ''}`];
}
