import { coverageSummary, isCovered, missedText } from './coverage-text';
import { mismatchText } from './mismatch-text';
import { workflowCommand } from '../../report/workflow-command';
import type { CaseResult, Results } from '../results';

/** Workflow commands that GitHub Actions shows beside the lines of test files, and of routes that no case reaches. */
export function githubResults({ unreadable, cases, coverage }: Results): string {
  return [
    ...unreadable.map((problem) => workflowCommand('error', problem, 'not read', `${problem.message}; ${problem.fix}`)),
    ...cases.flatMap(caseCommands),
    ...coverage === undefined ? [] : [
      ...coverage.missed.map((one) => workflowCommand('warning', one, 'not reached', missedText(one))),
      `::${isCovered(coverage) ? 'notice' : 'error'} title=coverage::${coverageSummary(coverage).replace(/%/g, '%25')}`,
    ],
  ].map((line) => `${line}\n`).join('');
}

function caseCommands({ status, file, line, column, name, problems, failures, notJudged }: CaseResult): readonly string[] {
  const failed = failures.flatMap(({ request, mismatches, answer }) => [request, ...mismatches.map((one) => `  ${mismatchText(one)}`), `  answer: ${answer}`]);
  return [
    ...problems.map((problem) => workflowCommand('error', problem, name, `${problem.message}; ${problem.fix}`)),
    ...status === 'failed' || failed.length > 0 ? [workflowCommand('error', { file, line, column }, name, failed.join('\n'))] : [],
    ...notJudged.map((what) => workflowCommand('notice', { file, line, column }, name, `not judged: ${what}`)),
  ];
}
