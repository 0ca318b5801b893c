import { Baseline } from './baseline';
import { CannotRun } from './cannot-run';
import { given } from './cluster/given';
import type { CommandLine } from './command-line';
import type { Input, Progress } from './input/read-input';
import type { Manifest } from './input/source';
import { fileName } from './report/file-name';
import { FORMATS } from './report/formats';
import { locate } from './report/locate';
import { countOf } from './report/report';
import type { CheckedObject, Report, Style } from './report/report';
import { mostFindings, selectionOf } from './selection';
import { checkSets } from './sets/check-sets';
import { chartNote } from './sets/read-set';
import { setsOf } from './sets/sets';
import { oneOf } from './settings';

/** What a command gives back. */
export interface Outcome {
  readonly output: string;
  /** What does not belong to the output, and is reported beside it. */
  readonly messages?: string;
  readonly exitCode: number;
}

/** How a command reaches its surroundings. */
export interface Surroundings {
  readonly version: string;
  readonly style: Style;
  readonly progress: Progress;
}

/** `kgateway-constructs check`: reads manifests and reports what is wrong with them. */
export async function check(line: CommandLine, { version, style, progress }: Surroundings): Promise<Outcome> {
  const [format = 'text'] = line.values('format');
  oneOf('--format', format, Object.keys(FORMATS));
  const [baselineFile] = line.values('baseline');
  const baseline = baselineFile === undefined ? Baseline.NONE : Baseline.read(baselineFile);

  const [isSelected, limit] = [selectionOf(line), mostFindings(line)];

  const { input, release, settings, operands, messages } = await given(line, progress);
  expectSomething(input, operands);
  const { sets, unreadable, leftOut } = await setsOf(input);
  const { manifests, findings } = checkSets(sets, settings);
  const located = locate(findings, manifests, baseline).filter(isSelected);
  const report: Report = {
    version,
    release,
    files: input.files,
    sets: sets.map(({ name }) => name),
    objects: manifests.map(checkedObject),
    manifests,
    settings,
    findings: located,
    unreadable,
    others: input.others,
    leftOut: [...leftOut, ...input.charts.map(chartNote)],
    gone: baseline.gone,
    limit,
    isWhole: line.switches.has('all'),
  };
  return { output: FORMATS[format](report, style), ...messages === undefined ? {} : { messages }, exitCode: exitCodeOf(report) };
}

/** A check that checked nothing must not pass for success: often a path is wrong. */
function expectSomething({ manifests, unreadable, charts: [chart] }: Input, operands: readonly string[]): void {
  if (manifests.length > 0 || unreadable.length > 0) { return; }
  if (chart !== undefined) { throw new CannotRun(`check: ${chartNote(chart)}`); }
  const where = operands.map(fileName).join(', ');
  throw new CannotRun(`check: there is no Kubernetes object in ${where}; name files or folders with .yaml, .yml or .json files in them`);
}

function checkedObject({ piece, value: { apiVersion, kind, metadata } }: Manifest): CheckedObject {
  const { name, namespace } = (metadata ?? {}) as Record<string, unknown>;
  return {
    file: piece.source.name,
    name: { apiVersion, kind, ...typeof namespace === 'string' ? { namespace } : {}, name: typeof name === 'string' ? name : '(no name)' },
  };
}

function exitCodeOf(report: Report): number {
  if (report.unreadable.length > 0) { return 2; }
  return countOf('error', report) > 0 ? 1 : 0;
}
