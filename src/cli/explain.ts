import { CannotRun } from './cannot-run';
import { pageInPackage } from './report/check-page';
import { CHECKS } from '../core/checks';
import { CHANGES, RELEASES } from '../core/releases/releases';
import type { ReleasedChange } from '../core/releases/releases';
import { instead } from '../core/schema/nearest';

/** What a check is about, a change, or all changes of a release. */
export function explain(id: string): string {
  if (Object.hasOwn(RELEASES, id)) { return explainRelease(id); }
  const change = CHANGES.find((candidate) => candidate.id === id);
  if (change !== undefined) { return explainChange(change); }
  const check = CHECKS.find((candidate) => candidate.id === id);
  if (check === undefined) { throw new CannotRun(`--explain: there is no check ${JSON.stringify(id)}; ${instead(id, [...CHECKS, ...CHANGES].map((candidate) => candidate.id))}`); }
  const { severity, demandedBy, title, why, consequence, source } = check;
  const otherwise = consequence === undefined ? [] : [`Otherwise: ${consequence}`];
  return `${[`${id} (${severity}, demanded by ${demandedBy})`, title, why, ...otherwise, `Source: ${source}`, `With examples: ${pageInPackage(id)}`].join('\n\n')}\n`;
}

function explainRelease(release: string): string {
  const changes = RELEASES[release].map(({ id, change, todo }) => `${id}\n  ${change}\n  what to do: ${todo}`);
  return `${[`${release}: what it does otherwise than the release before`, ...changes.length === 0 ? ['nothing that is known here'] : changes].join('\n\n')}\n`;
}

function explainChange({ id, release, kind, change, todo, heading, source }: ReleasedChange): string {
  const headings = heading === undefined ? [] : [`In the release notes: ${heading}`];
  return `${[`${id} (${kind}, ${release})`, change, `What to do: ${todo}`, ...headings, `Source: ${source}`].join('\n\n')}\n`;
}

/** Every check in a line of its own. */
export function listOfChecks(): string {
  const width = Math.max(...CHECKS.map(({ id }) => id.length));
  return CHECKS.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${title}\n`).sort().join('');
}
