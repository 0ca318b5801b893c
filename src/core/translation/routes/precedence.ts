import { attachmentsOf, attaches } from './attachment';
import type { Attachment } from './attachment';
import { matchesOf } from './match';
import type { RouteMatch } from './match';
import type { PathMatch } from './match-conditions';
import { catchAllOf, literalHead, onlyPathOf, takesHead, takesPrefix } from './regular-path';
import { routesOfKind } from './route';
import type { Route, Rule } from './route';
import { ROUTE_WEIGHT, weightOf } from './route-weight';
import { Manifest } from '../../manifests/manifest';
import { append, perSet } from '../../manifests/manifest-set';
import type { ManifestSet } from '../../manifests/manifest-set';
import { compileExpression } from '../../syntax/regular-expression';
import { compareConditions } from '../virtual-hosts/route-order';

/** One match of a rule, with what decides which of several gets a request. */
export interface RankedMatch extends RouteMatch {
  readonly rule: Rule;
  /** The route's own weight, where the controller looks at it. */
  readonly weight: number;
  /** The same for matches that match the same requests. */
  readonly key: string;
}

/** The matches that compete for the requests of one host. */
export type VirtualHost = readonly RankedMatch[];

/** The matches of all HTTPRoutes by host: of a listener, or of a parent that is not in the set. */
export const virtualHosts = perSet((set): readonly VirtualHost[] => {
  const hosts = new Map<string, RankedMatch[]>();
  const listeners = new Map<unknown, number>();
  const idOf = (listener: unknown): number => listeners.get(listener) ?? (listeners.set(listener, listeners.size), listeners.size - 1);
  const attachments = new Map<Route, Attachment[]>();
  attachmentsOf(set).forEach((attachment) => append(attachments, attachment.route, attachment));
  for (const route of routesOfKind('HTTPRoute')(set)) {
    const matches = route.rules.flatMap((rule) => rankedMatches(set, rule));
    const keys = (attachments.get(route) ?? []).flatMap((attachment) => hostKeys(attachment, idOf));
    // Nobody else competes with a route that has no host of its own.
    for (const key of keys.length === 0 ? [`route ${route.manifest.index}`] : new Set(keys)) {
      for (const match of matches) { append(hosts, key, match); }
    }
  }
  return [...hosts.values()];
});

function hostKeys({ route, parent, to, candidates }: Attachment, idOf: (listener: unknown) => number): readonly string[] {
  if (to instanceof Manifest) {
    return candidates.filter((candidate) => attaches(candidate) === 'yes')
      .flatMap(({ listener, hosts = [] }) => hosts.map((host) => `listener ${idOf(listener)} ${host}`));
  }
  const { group, kind, namespace, name, sectionName, port } = parent;
  if (route.hostnames === undefined || namespace === undefined) { return []; }
  const owner = `parent ${group}/${kind}/${namespace}/${name}/${sectionName ?? ''}/${port ?? ''}`;
  return (route.hostnames.length === 0 ? [''] : route.hostnames).map((host) => `${owner} ${host}`);
}

function rankedMatches(set: ManifestSet, rule: Rule): readonly RankedMatch[] {
  const weight = readableWeight(set, rule);
  return weight === undefined ? [] : matchesOf(rule).map((match) => ({ rule, weight, key: conditionKey(match), ...match }));
}

/** Undefined if the controller looks at weights, and this one can't be read. */
function readableWeight({ settings: { weightedRoutePrecedence } }: ManifestSet, { at: { manifest } }: Rule): number | undefined {
  const written = manifest.annotation(ROUTE_WEIGHT);
  return weightedRoutePrecedence && written.isPresent && written.text === undefined ? undefined : weightOf(manifest, weightedRoutePrecedence);
}

/** Negative if `a` is asked before `b` for certain, positive for the reverse, 0 if the age of their routes decides. */
export function compare(a: RankedMatch, b: RankedMatch): number {
  return compareConditions({ match: a.written, weight: a.weight }, { match: b.written, weight: b.weight })
    || (a.rule.route === b.rule.route ? order(a, b) : 0);
}

function order(a: RankedMatch, b: RankedMatch): number {
  return a.rule.index - b.rule.index || Number(a.at.path.at(-1) ?? 0) - Number(b.at.path.at(-1) ?? 0);
}

/** Whether every request that `b` matches is one that `a` matches as well, as far as that is certain. */
export function takesAll(a: RankedMatch, b: RankedMatch): boolean {
  return (a.method === undefined || a.method === b.method)
    && a.headers.every((header) => b.headers.includes(header))
    && a.queryParams.every((parameter) => b.queryParams.includes(parameter))
    && takesPath(a.path, b.path);
}

function takesPath(a: PathMatch, b: PathMatch): boolean {
  if (a.type === b.type && a.value === b.value) { return true; }
  if (a.type === 'PathPrefix') {
    return b.type !== 'RegularExpression' && (a.value === '/' || b.value === a.value || b.value.startsWith(`${a.value}/`));
  }
  if (a.type !== 'RegularExpression') { return false; }
  const only = b.type === 'Exact' ? b.value : b.type === 'RegularExpression' ? onlyPathOf(b.value) : undefined;
  if (only !== undefined) { return compileExpression(a.value)?.matches(only) === true; }
  const catchAll = catchAllOf(a.value);
  if (catchAll === undefined) { return false; }
  return b.type === 'RegularExpression' ? takesHead(catchAll, literalHead(b.value)) : takesPrefix(catchAll, b.value);
}

type Conditions = Pick<RouteMatch, 'path' | 'method' | 'headers' | 'queryParams'>;

/** A text that is the same for matches that match the same requests. */
export function conditionKey({ path, method, headers, queryParams }: Conditions): string {
  // Most matches ask for a path alone. No such text begins as one of the others.
  if (method === undefined && headers.length === 0 && queryParams.length === 0) { return `${path.type} ${path.value}`; }
  return JSON.stringify([path.type, path.value, method ?? '', headers, queryParams]);
}

/** A match in words, for messages. */
export function describeMatch({ path, method, headers, queryParams }: RankedMatch): string {
  const more = [
    ...method === undefined ? [] : [`method ${method}`],
    ...headers.map((header) => `header ${header.split(' ')[0]}`),
    ...queryParams.map((parameter) => `query parameter ${parameter.split(' ')[0]}`),
  ];
  return `${path.type} "${path.value}"${more.length === 0 ? '' : ` with ${more.join(', ')}`}`;
}
