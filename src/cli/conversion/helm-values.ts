import { CannotRun } from '../cannot-run';
import type { CommandLine } from '../command-line';
import { oneOf } from '../settings';

/** Whether values of kgateway's chart are to be converted: because it was said, or because the version of the chart is given. */
export function isHelmValues(line: CommandLine): boolean {
  const [from] = line.values('from');
  if (from === undefined) { return line.values('chart').length > 0; }
  oneOf('--from', from, ['helm', 'yaml']);
  if (from === 'yaml' && line.values('chart').length > 0) { throw new CannotRun('--chart: it goes with the values of a chart; leave it out, or write --from helm'); }
  return from === 'helm';
}
