import type { OrderedEntry } from './route-matches';
import type { ManifestSet } from '../manifests/manifest-set';
import { translationOf } from '../translation';
import type { ResolvedRule } from '../translation/routes/resolved-rule';
import type { Filter, Rule } from '../translation/routes/route';
import { translateEntry } from '../translation/routes/route-outcome';
import type { RouteOutcome } from '../translation/routes/route-outcome';

/** What a rule does, and in words what it answers, if it answers. */
export interface RuleText {
  readonly action: string;
  readonly answer: string | undefined;
}

const STREAMS = ['TCPRoute', 'TLSRoute', 'UDPRoute'];

export function actionOf(set: ManifestSet, { rule }: ResolvedRule, entries: readonly OrderedEntry[]): RuleText {
  if (STREAMS.includes(rule.route.kind)) { return { action: 'forward', answer: undefined }; }
  const outcomes = entries.map(({ entry }) => translateEntry(set, translationOf(set).reports, entry));
  const wrong = outcomes.find(({ kind }) => kind === 'replaced' || kind === 'dropped');
  if (wrong !== undefined) {
    return wrong.kind === 'replaced' ? { action: 'replaced', answer: 'answers 500: replaced with an error' } : { action: 'dropped', answer: 'takes no requests' };
  }
  const [outcome] = outcomes;
  if (outcome === undefined) { return { action: 'none', answer: 'takes no requests' }; }
  if (outcome.kind === 'delegated') { return { action: 'delegate', answer: undefined }; }
  return { action: outcome.action.kind, answer: answerOf(outcome) };
}

function answerOf({ action: { kind, redirect, response } }: RouteOutcome): string | undefined {
  if (kind === 'redirect' && redirect !== undefined) { return redirectText(redirect); }
  if (kind === 'respond' && response !== undefined) { return `answers ${response.spec.get('status').number ?? '(not known)'}`; }
  return undefined;
}

/** `301 to https://…` */
function redirectText({ body }: Filter): string {
  const [scheme, host] = [body.get('scheme').text, body.get('hostname').text];
  const port = body.get('port').number;
  const path = body.get('path');
  const replaced = path.get('replaceFullPath').text ?? path.get('replacePrefixMatch').text;
  const where = `${scheme === undefined ? '' : `${scheme}://`}${host ?? (scheme === undefined ? '' : '…')}${port === undefined ? '' : `:${port}`}${replaced ?? ''}`;
  return `redirects: ${body.get('statusCode').number ?? 302}${where === '' ? '' : ` to ${where}`}`;
}

/** How a rule changes requests, a line each. */
export function changesOf({ at, filters }: Rule): string[] {
  const timeout = at.at('timeouts', 'request').text;
  return [
    ...filters.filter(({ type }) => type === 'URLRewrite').flatMap(rewriteTexts),
    ...filters.filter(({ type }) => type.endsWith('HeaderModifier')).flatMap(headerTexts),
    ...timeout === undefined ? [] : [`timeout: ${timeout}`],
  ];
}

function rewriteTexts({ body }: Filter): readonly string[] {
  const host = body.get('hostname').text;
  const path = body.get('path');
  const [whole, prefix] = [path.get('replaceFullPath').text, path.get('replacePrefixMatch').text];
  return [
    ...host === undefined ? [] : [`host: ${host}`],
    ...whole === undefined ? [] : [`path: ${whole}`],
    ...prefix === undefined ? [] : [`path: ${prefix.endsWith('/') ? prefix : `${prefix}/`}…`],
  ];
}

function headerTexts({ type, body }: Filter): readonly string[] {
  const names = ['set', 'add'].flatMap((list) => body.get(list).entries.flatMap((entry) => entry.get('name').text ?? []));
  const removed = body.get('remove').texts ?? [];
  const all = [...names, ...removed.map((name) => `-${name}`)];
  return all.length === 0 ? [] : [`${type === 'RequestHeaderModifier' ? 'request' : 'response'} headers: ${all.join(', ')}`];
}
