import { countOfChanges } from './report';
import type { ChangeReport } from './report';
import { describeRoute } from '../../core/requests/cases/describe-answer';
import type { Change } from '../../core/requests/changes/changes';

/** The most that a comment of a pull request shows: GitHub takes 65,536 characters. */
const MOST = 100;

/** For a comment of a pull request: a table, with the routes beside it. */
export function changesAsMarkdown(report: ChangeReport): string {
  const { changes } = report;
  const sentence = `${countOfChanges(report).replace(/^./, (letter) => letter.toUpperCase())}.`;
  if (changes.length === 0) { return `### Requests\n\n${sentence}\n`; }
  const rows = changes.slice(0, MOST).map(row);
  const left = changes.length > MOST ? `\nAnd ${changes.length - MOST} more.\n` : '';
  return `### Requests\n\n${sentence}\n\n| Requests | Before | After | By |\n|---|---|---|---|\n${rows.join('')}${left}`;
}

function row({ scope, before, after, differences }: Change): string {
  const named = (what: string, text: string) => (what === 'outcome' ? code(text) : `${what}: ${code(text)}`);
  const routes = [...new Set([before, after].flatMap(({ route }) => (route === undefined ? [] : [describeRoute(route)])))];
  const cells = [
    code(scope), differences.map((one) => named(one.what, one.before)).join('<br>'), differences.map((one) => named(one.what, one.after)).join('<br>'), routes.map(escaped).join(' → '),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** Within a table, a line is a line, and a bar ends a cell, even in code. */
function code(text: string): string {
  const plain = oneLine(text);
  const fence = '`'.repeat(Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const space = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${fence}${space}${plain.replace(/\|/g, '\\|')}${space}${fence}`;
}

const LONGEST = 200;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? '(empty)' : line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
}
