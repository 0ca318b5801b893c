import { setsOf } from './sets';
import { CannotRun } from '../cannot-run';
import { readInput } from '../input/read-input';
import type { Input, Progress } from '../input/read-input';
import { fileName } from '../report/file-name';

/** The objects of one cluster, for commands that ask what it makes of them. */
export async function readSet(operands: readonly string[], progress: Progress): Promise<Input> {
  return onlySet(await readInput(operands, progress), operands);
}

/** The only set that there is in what was given. What was not rendered is told on standard error. */
export async function onlySet(input: Input, operands: readonly string[]): Promise<Input> {
  const { sets, unreadable, leftOut } = await setsOf(input);
  if (sets.length > 1) {
    const names = sets.map(({ name }) => fileName(name)).join(', ');
    throw new CannotRun(`${operands.map(fileName).join(', ')}: there are manifests for ${sets.length} clusters, or ways to deploy them: ${names}; name the folder of one of them`);
  }
  [...leftOut, ...input.charts.map(chartNote)].forEach((what) => process.stderr.write(`kgateway-constructs: ${what}\n`));
  return { ...input, manifests: sets[0]?.manifests ?? [], unreadable };
}

/** What to do about a chart. */
export function chartNote(chart: string): string {
  return `${fileName(chart)}: the templates of the Helm chart are left out: render them with helm template ${fileName(chart)} | kgateway-constructs check -`;
}
