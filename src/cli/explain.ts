import { CannotRun } from './cannot-run';
import { pageOf } from './report/check-page';
import { CHECKS } from '../core/checks';
import { instead } from '../core/schema/nearest';

/** What a check is about. */
export function explain(id: string): string {
  const check = CHECKS.find((candidate) => candidate.id === id);
  if (check === undefined) { throw new CannotRun(`--explain: there is no check ${JSON.stringify(id)}; ${instead(id, CHECKS.map((candidate) => candidate.id))}`); }
  const { severity, demandedBy, title, why, consequence, source } = check;
  const otherwise = consequence === undefined ? [] : [`Otherwise: ${consequence}`];
  return `${[`${id} (${severity}, demanded by ${demandedBy})`, title, why, ...otherwise, `Source: ${source}`, `With examples: ${pageOf(id)}`].join('\n\n')}\n`;
}
