import { isOpen } from './report';
import type { LocatedFinding, Report } from './report';
import { workflowCommand } from './workflow-command';
import { formatRemedy, formatSubject } from '../../core/checks/finding-text';

/** Workflow commands that GitHub Actions shows beside the lines of a change. */
export function githubReport({ unreadable, findings }: Report): string {
  return [
    ...unreadable.map((problem) => workflowCommand('error', problem, 'not read', formatRemedy(problem))),
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
  return workflowCommand(isOpen(finding) ? LEVELS[severity] : 'notice', finding, id, lines.join('\n'));
}
