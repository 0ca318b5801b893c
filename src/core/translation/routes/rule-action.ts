import type { RouteEntry } from './flattening';
import { isValidPath, isValidPrefixReplacement } from './path-validity';
import type { Filter } from './route';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { AttachedPolicy } from '../policies/attached-policy';

/** Why a route is not what its rule says. */
export interface RouteFault {
  readonly at: Field;
  readonly certain: boolean;
  /** Where it depends on one object alone that is not among the manifests. */
  readonly absent?: string;
}

/** What a rule does with a request that it takes. */
export interface RuleAction {
  readonly kind: 'forward' | 'redirect' | 'respond' | 'none';
  /** The filter that redirects, or the DirectResponse that answers. */
  readonly redirect: Filter | undefined;
  readonly response: Manifest | undefined;
  /** The filters that change path and host; with rules above, the one whose change counts. */
  readonly rewrites: readonly Filter[];
  /** What can't be used together. */
  readonly conflicts: readonly RouteFault[];
  /** What is not valid in the action or in the match. */
  readonly faults: readonly RouteFault[];
  /** Whether any of it can't be read. */
  readonly isOpen: boolean;
}

/**
 * The action of an entry, and what the controller does not take of it.
 *
 * Source: pkg/krtcollections/builtin.go, validateEnvoyRoute in pkg/kgateway/translator/irtranslator/validate.go
 */
export function ruleActionOf(entry: RouteEntry, policies: readonly AttachedPolicy[]): RuleAction {
  const redirect = winningFilter(entry, 'RequestRedirect');
  const responses = policies.filter(({ policy }) => policy.kind === 'DirectResponse');
  const hasAction = redirect !== undefined || entry.backends.length > 0;
  // A second answer has nothing to answer any more.
  const conflicts = (hasAction ? responses : responses.slice(1)).map(({ at, certain }): RouteFault => ({ at, certain }));
  const response = hasAction ? undefined : responses.at(0)?.policy;
  const kind = redirect !== undefined ? 'redirect' : entry.backends.length > 0 ? 'forward' : response === undefined ? 'none' : 'respond';
  const rewrites = kind === 'forward' ? rewritesOf(entry) : [];
  const faults = conflicts.length > 0 ? [] : [
    ...kind === 'none' ? [{ at: entry.rule.rule.at, certain: entry.rule.rule.isReadable && entry.rule.extensions.faults.length === 0 }] : [],
    ...pathFaults(entry),
    ...kind === 'redirect' && redirect !== undefined ? redirectFaults(redirect) : [],
    ...rewrites.flatMap(replacementFaults),
    ...kind === 'forward' ? weightFaults(entry) : [],
  ];
  const isOpen = !entry.match.isReadable || !entry.rule.rule.isReadable;
  return { kind, redirect, response, rewrites, conflicts, faults, isOpen };
}

/** The filter of a type that counts: that of the rule itself, unless a rule above prevails. */
export function winningFilter(entry: RouteEntry, type: string): Filter | undefined {
  let found: Filter | undefined;
  for (let one: RouteEntry | undefined = entry; one !== undefined; one = one.above) {
    const prevails = found === undefined || prefersParent(one);
    for (const filter of one.rule.rule.filters) {
      if (filter.type === type && filter.body.isObject && (found === undefined || prevails)) { found = filter; }
    }
  }
  return found;
}

/** Whether what is attached to a route prevails over what is below it. */
function prefersParent({ route }: RouteEntry): boolean {
  return route.route.manifest.annotation('kgateway.dev/inherited-policy-priority').text?.endsWith('PreferParent') === true;
}

function rewritesOf(entry: RouteEntry): readonly Filter[] {
  const rewrite = winningFilter(entry, 'URLRewrite');
  return rewrite === undefined ? [] : [rewrite];
}

/** The path of a match, except for regular expressions. A slash at the end of a prefix does not count. */
function pathFaults({ match: { path, at } }: RouteEntry): readonly RouteFault[] {
  if (path.type === 'RegularExpression') { return []; }
  const text = path.type === 'PathPrefix' && path.value.length > 1 ? path.value.replace(/\/$/, '') : path.value;
  const value = at.at('path', 'value');
  return isValidPath(text) ? [] : [{ at: value.isPresent ? value : at, certain: true }];
}

function redirectFaults(filter: Filter): readonly RouteFault[] {
  const [host, scheme] = [filter.body.get('hostname'), filter.body.get('scheme')];
  return [
    ...invalid(host, isValidPath),
    ...scheme.text?.toLowerCase() === 'https' ? [] : invalid(scheme, isValidPath),
    ...replacementFaults(filter),
  ];
}

/** What URLRewrite replaces a whole path with is not looked at, and `/` in the place of a prefix is done in another way. */
export function replacementFaults({ type, body }: Filter): readonly RouteFault[] {
  const [modifier, fullPath, prefix] = ['type', 'replaceFullPath', 'replacePrefixMatch'].map((name) => body.at('path', name));
  const isRedirect = type === 'RequestRedirect';
  if (modifier.text === 'ReplacePrefixMatch' && (isRedirect || prefix.text !== '/')) { return invalid(prefix, isValidPrefixReplacement); }
  return isRedirect && modifier.text === 'ReplaceFullPath' ? invalid(fullPath, isValidPath) : [];
}

function invalid(field: Field, isValid: (text: string) => boolean): readonly RouteFault[] {
  if (field.isAbsent) { return []; }
  const { text } = field;
  return text !== undefined && isValid(text) ? [] : [{ at: field, certain: text !== undefined }];
}

function weightFaults({ backends, rule }: RouteEntry): readonly RouteFault[] {
  if (backends.length < 2 || backends.some(({ weight }) => weight !== undefined && weight > 0)) { return []; }
  return [{ at: rule.rule.at.get('backendRefs'), certain: backends.every(({ weight }) => weight === 0) }];
}
