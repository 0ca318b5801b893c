import { stringify } from 'yaml';
import { missedText } from './report/coverage-text';
import type { Missed, Results } from './results';
import { urlOf } from '../../core/requests/cases/describe-answer';
import type { Request } from '../../core/requests/request';

/** Cases for all that is not reached, as a test file has them. What comes of each request is for people to say. */
export function suggestionsText({ coverage }: Results): string {
  const missed = coverage?.missed ?? [];
  const lost = (coverage?.dead ?? []).map((one) => `# ${missedText(one)}\n`);
  const cases = missed.flatMap(caseFor);
  return `${lost.join('')}${cases.length === 0 ? '# all matches are reached\n' : stringify({ tests: cases }, { lineWidth: 0 })}`;
}

function caseFor({ suggestion, outcome, route, host }: Missed) {
  return suggestion === undefined ? [] : [{ name: `${route}, for ${host}`, request: requestFor(suggestion), expect: outcome ?? {} }];
}

function requestFor(request: Request): unknown {
  const { method, headers, gateway, serverName } = request;
  return {
    url: urlOf(request),
    ...method === 'GET' ? {} : { method },
    ...headers.length === 0 ? {} : { headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) },
    ...serverName === undefined ? {} : { sni: serverName },
    ...gateway === undefined ? {} : { gateway: gateway.namespace === '' ? gateway.name : `${gateway.namespace}/${gateway.name}` },
  };
}
