import { fileName } from './file-name';
import { isOpen } from './report';
import type { LocatedFinding, Report } from './report';
import { formatRemedy, formatSubject } from '../../core/checks/finding-text';
import type { Unreadable } from '../input/source';

/** Workflow commands that GitHub Actions shows beside the lines of a change. */
export function githubReport({ unreadable, findings }: Report): string {
  return [
    ...unreadable.map((problem) => command('error', problem, 'not read', formatRemedy(problem))),
    ...findings.filter(({ isKnown }) => !isKnown).map(annotation),
  ].map((line) => `${line}\n`).join('');
}

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

function annotation(finding: LocatedFinding): string {
  const { severity, id, consequence, accepted } = finding;
  const lines = [
    `${formatSubject(finding)}: ${formatRemedy(finding)}`,
    ...consequence === undefined ? [] : [`Otherwise: ${consequence}`],
    ...accepted === undefined ? [] : [`Accepted because: ${accepted}`],
  ];
  return command(isOpen(finding) ? LEVELS[severity] : 'notice', finding, id, lines.join('\n'));
}

function command(level: string, place: Pick<Unreadable, 'file' | 'line' | 'column'>, title: string, message: string): string {
  const { file, line, column: col } = place;
  const properties = Object.entries({ file: fileName(file), line, col, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
