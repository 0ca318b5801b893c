import { CannotRun } from './cannot-run';
import type { CommandLine } from './command-line';
import { oneOf } from './settings';
import { CHECKS } from '../core/checks';
import type { Finding } from '../core/checks/finding';
import { instead } from '../core/schema/nearest';

/** From the least to the most severe. */
const SEVERITIES: readonly Finding['severity'][] = ['info', 'warning', 'error'];

/** Which findings the user wants to hear of: `--only`, `--skip` and `--severity`. */
export function selectionOf(line: CommandLine): (finding: Pick<Finding, 'id' | 'severity'>) => boolean {
  const [only, skip] = (['only', 'skip'] as const).map((option) => checksIn(option, line.values(option)));
  const [least = 'info'] = line.values('severity');
  oneOf('--severity', least, SEVERITIES);
  return ({ id, severity }) => (only.size === 0 || only.has(id)) && !skip.has(id)
    && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least as Finding['severity']);
}

function checksIn(option: string, values: readonly string[]): ReadonlySet<string> {
  const ids = values.flatMap((value) => value.split(',')).map((id) => id.trim());
  const known = CHECKS.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) { throw new CannotRun(`--${option}: there is no check ${JSON.stringify(unknown)}; ${instead(unknown, known)}`); }
  return new Set(ids);
}

/** How many findings to print in full. */
export function mostFindings(line: CommandLine): number {
  const [written] = line.values('max-findings');
  if (written === undefined) { return Infinity; }
  if (!/^\d+$/.test(written)) { throw new CannotRun(`--max-findings: it must be a whole number, got ${JSON.stringify(written)}; write such as 50`); }
  return Number(written);
}
