import type { TopologyMatch } from './node';
import type { MatchConditions, NamedCondition } from '../translation/routes/match-conditions';

/** A match, as it is shown. */
export function matchOf(match: MatchConditions, order: { readonly order: number; readonly host: string } | undefined): TopologyMatch {
  const { path, method } = match;
  const headers = match.headers.map((condition) => conditionText(condition, ': '));
  const queryParams = match.queryParams.map((condition) => conditionText(condition, '='));
  const text = [
    ...method === undefined ? [] : [method],
    pathText(path),
    ...headers,
    ...queryParams.map((parameter) => `?${parameter}`),
  ].join(' ');
  return { text, pathType: path.type, path: path.value, ...method === undefined ? {} : { method }, headers, queryParams, ...order };
}

/** Headers whose values are nobody's business. */
const SECRET = /^(?:proxy-)?authorization$|api-?key|token|secret|passw/i;

function conditionText({ name, type, value: written }: NamedCondition, between: string): string {
  const value = SECRET.test(name) ? '…' : written;
  return type === 'Exact' ? `${name}${between}${value}` : `${name} ~ ${value}`;
}

/** `/v1/*` is a prefix, `= /v1` the exact path, `~ /v[0-9]+` a regular expression. */
function pathText({ type, value }: MatchConditions['path']): string {
  switch (type) {
    case 'Exact': return `= ${value}`;
    case 'RegularExpression': return `~ ${value}`;
    default: return value.endsWith('/') ? `${value}*` : `${value}/*`;
  }
}
