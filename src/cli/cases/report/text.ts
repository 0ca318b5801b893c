import { coverageText } from './coverage-text';
import { mismatchText } from './mismatch-text';
import { fileName } from '../../report/file-name';
import { count, printable } from '../../report/printable';
import type { Style } from '../../report/report';
import { unreadableBlock } from '../../report/text';
import type { CaseResult, Failure, Results } from '../results';

/** For people: each case that fails, with what came of its requests, and a summary at the end. */
export function textResults(results: Results, style: Style): string {
  const { unreadable, cases, coverage } = results;
  return [
    ...unreadable.map((problem) => unreadableBlock(problem, style)),
    ...cases.flatMap((one) => caseBlock(one, style)),
    ...coverage === undefined ? [] : [coverageText(coverage, style)],
    `${summary(results, style)}\n`,
  ].join('\n');
}

/** More of one case tell nothing new. */
const MOST_FAILURES = 5;

function caseBlock(result: CaseResult, style: Style): readonly string[] {
  const { status, kind, name, failures, problems, notJudged } = result;
  if (status === 'passed' && notJudged.length === 0) { return []; }
  const label = { passed: style.info('passed'), failed: style.error('failed'), error: style.error('not run') }[status];
  const lines = [
    `${style.bold(printable(locationOf(result)))} ${label} ${kind === 'contract' ? 'contract ' : ''}${printable(name)}`,
    ...problems.flatMap((problem) => [`  ${printable(`${locationOf(problem)} ${problem.message}`)}`, `    ${style.dim('fix:')} ${printable(problem.fix)}`]),
    ...failures.slice(0, MOST_FAILURES).flatMap((failure) => failureLines(failure, style)),
    ...failures.length > MOST_FAILURES ? [`  ${style.dim(`and ${count(failures.length - MOST_FAILURES, 'request')} more`)}`] : [],
    ...notJudged.map((what) => `  ${style.dim('not judged:')} ${printable(what)}`),
  ];
  return [`${lines.join('\n')}\n`];
}

function locationOf({ file, line, column }: { readonly file: string; readonly line?: number; readonly column?: number }): string {
  return line === undefined ? fileName(file) : `${fileName(file)}:${line}:${column}`;
}

function failureLines({ request, answer, route, mismatches }: Failure, style: Style): readonly string[] {
  return [
    `  ${printable(request)}`,
    ...mismatches.map((mismatch) => `    ${printable(mismatchText(mismatch))}`),
    `    ${style.dim('answer:')} ${printable(answer)}`,
    ...route === undefined ? [] : [`    ${style.dim('taken by:')} ${printable(route)}`],
  ];
}

function summary({ cases, unreadable, files }: Results, style: Style): string {
  const requests = cases.reduce((sum, one) => sum + one.requests, 0);
  const counts = ([['failed', 'failed'], ['error', 'not run'], ['passed', 'passed']] as const)
    .map(([status, words]) => [cases.filter((one) => one.status === status).length, words] as const)
    .filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  const contracts = cases.filter(({ kind }) => kind === 'contract').length;
  const kinds = [
    ...cases.length > contracts || contracts === 0 ? [count(cases.length - contracts, 'case')] : [],
    ...contracts === 0 ? [] : [count(contracts, 'contract')],
  ];
  const notRead = unreadable.length === 0 ? [] : [`${unreadable.length} not read`];
  return `${kinds.join(' and ')} with ${count(requests, 'request')} in ${count(files.length, 'file')}: ${style.bold([...notRead, ...counts].join(', '))}`;
}
