import { accessOf } from './access';
import type { ConversionContext } from './conversion-context';
import type { Host, Location } from './hosts';
import { groupCount, hasAlternatives, tidied } from './regex';
import type { PathRewrite } from './rule-builder';
import type { HTTPRouteMatchPath } from '../../generated/spec/http-route';
import { regularExpression } from '../syntax/regular-expression';
import { isValidPath } from '../translation/routes/path-validity';

/** How a location is matched, and what becomes of its path. */
export interface PlannedPath {
  readonly location: Location;
  readonly path: HTTPRouteMatchPath;
  readonly rewrite: PathRewrite | undefined;
  /** The path with a slash at its end, to which this one is redirected. */
  readonly slash: string | undefined;
  /** Whether the path cannot be rewritten: its requests must not go anywhere else. */
  readonly isBroken?: boolean;
}

/** The paths of a host. */
export interface PathPlan {
  readonly paths: readonly PlannedPath[];
  /** Whether they are regular expressions, and the first one that matches counts. */
  readonly isOrdered: boolean;
  /** Locations that cannot be matched, and are reported. */
  readonly leftOut: readonly Location[];
}

export function planPaths(context: ConversionContext, host: Host): PathPlan {
  const locations = host.locations.filter((location) => !isNeverMatched(context, location));
  const known: Host = { ...host, locations };
  if (!host.isRegex) { return planOf(locations, withoutTwins(locations.flatMap((location) => plainPaths(context, known, location))), false); }
  const tidy = context.options.keepRegex === true ? undefined : tidyPaths(context, known);
  if (tidy !== undefined) { return planOf(locations, tidy, false); }
  return planOf(locations, locations.flatMap((location, index) => regexPath(context, location, index === locations.length - 1)), true);
}

function planOf(locations: readonly Location[], paths: readonly PlannedPath[], isOrdered: boolean): PathPlan {
  const matched = new Set(paths.map(({ location }) => location));
  return { paths, isOrdered, leftOut: locations.filter((location) => !matched.has(location)) };
}

/** nginx compares paths after it has decoded them, so that none has an encoded character. */
function isNeverMatched({ findings }: ConversionContext, { path, at }: Location): boolean {
  if (!/%[0-9a-fA-F]{2}/.test(path)) { return false; }
  findings.add({
    id: 'ingress-invalid',
    severity: 'warning',
    at: at.get('path'),
    message: `no request has the path ${JSON.stringify(path)} for ingress-nginx: it decodes paths before it compares them`,
    fix: 'write an HTTPRoute for it, if it is meant',
    consequence: 'the path is left out, and its requests get what a shorter path says, as before',
  });
  return true;
}

/** A path that two locations have: the longer one of them has come first. */
function withoutTwins(paths: readonly PlannedPath[]): readonly PlannedPath[] {
  return [...new Map([...paths].reverse().map((planned) => [`${planned.path.type} ${planned.path.value}`, planned])).values()].reverse();
}

function plainPaths(context: ConversionContext, host: Host, location: Location): readonly PlannedPath[] {
  const { path, pathType, at } = location;
  if (!path.startsWith('/') || !isValidPath(path)) {
    context.findings.add({
      id: 'ingress-invalid',
      severity: 'error',
      at: at.get('path'),
      message: `the controller does not take the path ${JSON.stringify(path)}`,
      fix: 'write a path that begins with "/", without "//", "/../", "%2f" and spaces',
      consequence: 'the path is left out',
    });
    return [];
  }
  // What is below a path goes where the same path with a slash does, if there is one.
  const isBelowTaken = host.locations.some((other) => other.pathType !== 'Exact' && other.path === `${path}/`);
  if (pathType === 'Exact' || (path !== '/' && isBelowTaken)) { return [{ location, path: { type: 'Exact', value: path }, rewrite: undefined, slash: undefined }]; }
  const value = path === '/' ? path : path.replace(/\/$/, '');
  const planned: PlannedPath = { location, path: { type: 'PathPrefix', value }, rewrite: undefined, slash: undefined };
  const isTaken = host.locations.some((other) => other.path === value);
  return path === value || isTaken ? [planned] : [{ location, path: { type: 'Exact', value }, rewrite: undefined, slash: path }, planned];
}

/** Prefixes that say the same as all regular expressions of a host, except for the case of letters. */
function tidyPaths(context: ConversionContext, host: Host): readonly PlannedPath[] | undefined {
  const { locations } = host;
  const paths = locations.map((location): PlannedPath | undefined => {
    if (location.isDefault && location.backend === undefined) { return { location, path: { type: 'PathPrefix', value: '/' }, rewrite: undefined, slash: undefined }; }
    const tidy = tidied(location.path, targetOf(location));
    const rewrite = tidy?.replacement === undefined ? undefined : { kind: 'prefix' as const, value: tidy.replacement };
    return tidy === undefined ? undefined : { location, path: { type: 'PathPrefix', value: tidy.prefix }, rewrite, slash: undefined };
  });
  if (!paths.every((path): path is PlannedPath => path !== undefined && isValidPath(path.path.value as string))) { return undefined; }
  // The longest expression comes first, which need not be the longest prefix.
  const prefixes = paths.map(({ path }) => String(path.value));
  const isOutOfOrder = prefixes.some((prefix, index) => prefixes.slice(index + 1).some((later) => isWithin(later, prefix)));
  const access = new Set(locations.map(({ ingress }) => accessOf(ingress)));
  if (isOutOfOrder || access.size > 1) { return undefined; }
  locations.forEach(({ at, path }) => {
    if (path === '/') { return; }
    context.findings.add({
      id: 'ingress-differs',
      severity: 'info',
      at: at.get('path'),
      message: `${path} becomes a prefix: upper and lower case are no longer the same`,
      fix: 'nothing, if clients use the path as it is written; --keep-regex keeps the expression',
    });
  });
  return withoutTwins(paths);
}

function isWithin(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix === '/' ? prefix : `${prefix}/`);
}

/** What the path is replaced with; nothing if it stays. */
function targetOf({ ingress, path }: Location): string | undefined {
  const target = ingress.text('rewrite-target');
  const isRedirected = ingress.has('permanent-redirect') || ingress.has('temporal-redirect');
  return target === path || isRedirected ? undefined : target;
}

function regexPath(context: ConversionContext, location: Location, isLast: boolean): readonly PlannedPath[] {
  const { path: source, at } = location;
  const target = targetOf(location);
  const rewrite = target === undefined ? undefined : rewriteTo(context, location, target);
  const rest = rewrite === 'impossible' ? { rewrite: undefined, slash: undefined, isBroken: true } : { rewrite, slash: undefined };
  if (source === '/' && isLast) { return [{ location, path: { type: 'PathPrefix', value: '/' }, ...rest }]; }
  const value = hasAlternatives(source) ? `(?i).*(?:^${source}).*` : `(?i)${toTheEnd(source)}`;
  const complaint = regularExpression(value);
  if (complaint === undefined) { return [{ location, path: { type: 'RegularExpression', value }, ...rest }]; }
  context.findings.add({
    id: 'ingress-invalid',
    severity: 'error',
    at: at.get('path'),
    message: `the path ${JSON.stringify(source)} cannot be matched by Envoy: ${complaint.wrong}`,
    fix: complaint.fix,
    consequence: 'the path is left out: its requests get what a shorter path of the host says',
  });
  return [];
}

/** An expression of nginx matches the beginning of a path, one of Envoy the whole. */
function toTheEnd(source: string): string {
  return /(?:^|[^\\])\$$/.test(source) || /(?:^|[^\\])(?:\.\*|\(\.\*\))$/.test(source) ? source : `${source}.*`;
}

function rewriteTo(context: ConversionContext, location: Location, target: string): PathRewrite | 'impossible' | undefined {
  const { path: source, ingress } = location;
  const impossible = (message: string, fix: string) => {
    context.findings.add({
      id: 'ingress-invalid', severity: 'error', at: ingress.field('rewrite-target'), annotation: 'rewrite-target', message, fix, consequence: `the path ${source} answers 503`,
    });
    return 'impossible' as const;
  };
  if (target.includes('?')) { return impossible(`a rewrite cannot set a query: ${JSON.stringify(target)}`, 'let the application read the path'); }
  if (/\$\{?[a-z_]/i.test(target)) { return impossible(`the rewrite has variables of nginx: ${JSON.stringify(target)}`, 'use capture groups of the path'); }
  const groups = groupCount(source);
  // A group that is not there is empty.
  const plain = target.replaceAll('\\', '\\\\').replace(/\$\{?(\d)\}?/g, (_, number: string) => Number(number) <= groups && number !== '0' ? `\\${number}` : '');
  if (!/\\[1-9]/.test(plain)) { return { kind: 'full', value: plain.startsWith('/') ? plain : `/${plain}` }; }
  const pattern = hasAlternatives(source) ? `(?i)^.*?(?:${source}).*$` : `(?i)^${toTheEnd(source)}`;
  const complaint = regularExpression(pattern);
  if (complaint !== undefined) { return impossible(`the path ${JSON.stringify(source)} cannot be rewritten by Envoy: ${complaint.wrong}`, complaint.fix); }
  return { kind: 'regex', pattern, substitution: plain };
}

