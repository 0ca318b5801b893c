import { CannotRun } from './cannot-run';
import { changesAsJson } from './changes/json';
import { changesAsMarkdown } from './changes/markdown';
import type { ChangeReport } from './changes/report';
import { changesAsText } from './changes/text';
import type { Outcome, Surroundings } from './check';
import type { CommandLine } from './command-line';
import { ManifestFiles } from './input/manifest-files';
import type { Style } from './report/report';
import { oneOf, settingsOf } from './settings';
import { changesBetween } from '../core/requests/changes/changes';

const FORMATS: Readonly<Record<string, (report: ChangeReport, style: Style) => string>> = {
  text: changesAsText, json: changesAsJson, markdown: changesAsMarkdown,
};

/** `kgateway-constructs diff`: which requests are answered differently by two sets of manifests. */
export async function diff(line: CommandLine, { version, style, progress }: Surroundings): Promise<Outcome> {
  const [format = 'text'] = line.values('format');
  oneOf('--format', format, Object.keys(FORMATS));
  const settings = settingsOf(line);
  const [base, head, ...more] = line.operands;
  if (base === undefined || head === undefined || more.length > 0) {
    throw new CannotRun('diff: it takes two files or folders; write kgateway-constructs diff base/ head/');
  }
  const [before, after] = [await ManifestFiles.read([base], settings, progress), await ManifestFiles.read([head], settings, progress)];
  before.expectReadable('diff', [base]);
  after.expectReadable('diff', [head]);
  const report: ChangeReport = { version, base, head, before, after, ...changesBetween(before.set, after.set) };
  return { output: FORMATS[format](report, style), exitCode: line.switches.has('exit-code') && report.changes.length > 0 ? 1 : 0 };
}
