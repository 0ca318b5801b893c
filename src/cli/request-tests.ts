import { CannotRun } from './cannot-run';
import { coverageOf } from './cases/coverage';
import { findCaseFiles, withoutIncluded } from './cases/find-case-files';
import { readCaseFile } from './cases/read-case-file';
import { isCovered } from './cases/report/coverage-text';
import { RESULT_FORMATS } from './cases/report/formats';
import type { Coverage, Results } from './cases/results';
import { suggestionsText } from './cases/suggestions';
import type { CaseFile } from './cases/test-case';
import { TestRun } from './cases/test-run';
import { variableNameSyntax } from './cases/variables';
import type { Variables } from './cases/variables';
import type { Outcome, Surroundings } from './check';
import type { CommandLine } from './command-line';
import type { Unreadable } from './input/source';
import { fileName } from './report/file-name';
import type { Style } from './report/report';
import { oneOf, settingsOf, writtenSettingsOf } from './settings';

/** `kgateway-constructs test`: sends the requests of test files through manifests, and compares what comes of them. */
export async function test(line: CommandLine, { version, style, progress }: Surroundings): Promise<Outcome> {
  const [format = 'text'] = line.values('format');
  oneOf('--format', format, [...Object.keys(RESULT_FORMATS), 'html']);
  const least = leastOf(line);
  const operands = line.operands.length === 0 ? ['.'] : line.operands;
  const unreadable: Unreadable[] = [];
  const files = await readFiles(operands, variablesOf(line), unreadable);
  const run = new TestRun({ manifests: line.values('manifests'), usual: settingsOf(line), written: writtenSettingsOf(line) }, unreadable, progress);
  for (const file of files) { await run.file(file); }
  if (run.cases.length === 0 && unreadable.length === 0) {
    throw new CannotRun(`test: there is no case in ${operands.map(fileName).join(', ')}; name files with tests, or folders with files that end with .requests.yaml`);
  }

  const isAsked = (['coverage', 'suggest', 'fail-under'] as const).some((option) => line.switches.has(option));
  const coverage = isAsked ? coverageOf(run.observed, least) : undefined;
  const results: Results = { version, files: files.map(({ name }) => name), cases: run.cases, unreadable, coverage };
  return { output: outputOf(results, run, line, format, style), exitCode: exitCodeOf(results, coverage) };
}

function outputOf(results: Results, { observed }: TestRun, line: CommandLine, format: string, style: Style): string {
  if (line.switches.has('suggest')) { return suggestionsText(results); }
  // With the map and all that draws it: loaded when somebody asks for it.
  if (format === 'html') { return (require('./report/html/tests') as typeof import('./report/html/tests')).testPage(results, observed); }
  return RESULT_FORMATS[format](results, style);
}

async function readFiles(operands: readonly string[], variables: Variables, unreadable: Unreadable[]): Promise<readonly CaseFile[]> {
  const found = findCaseFiles(operands, unreadable);
  const files: CaseFile[] = [];
  for (const { name } of found) { files.push(await readCaseFile(name, variables)); }
  return withoutIncluded(files, found);
}

function leastOf(line: CommandLine): number | undefined {
  const [percent] = line.values('fail-under');
  if (percent === undefined) { return undefined; }
  const least = Number(percent.replace(/ ?%$/, ''));
  if (!(least >= 0 && least <= 100)) { throw new CannotRun(`--fail-under: got ${JSON.stringify(percent)}; write a percentage from 0 to 100`); }
  return least;
}

function variablesOf(line: CommandLine): Variables {
  return Object.fromEntries(line.values('variable').map((given) => {
    const [name, ...rest] = given.split('=');
    const complaint = variableNameSyntax(name);
    if (complaint !== undefined) { throw new CannotRun(`--variable: ${complaint.wrong}, got ${JSON.stringify(name)}; ${complaint.fix}`); }
    if (rest.length === 0) { throw new CannotRun(`--variable: ${name} has no value; write --variable ${name}=<value>`); }
    return [name, rest.join('=')];
  }));
}

function exitCodeOf({ cases, unreadable }: Results, coverage: Coverage | undefined): number {
  if (unreadable.length > 0 || cases.some(({ status }) => status === 'error')) { return 2; }
  return cases.some(({ status }) => status === 'failed') || (coverage !== undefined && !isCovered(coverage)) ? 1 : 0;
}
