import { countOfChanges, routeText } from './report';
import type { ChangeReport } from './report';
import { describeRequest } from '../../core/requests/cases/describe-answer';
import { printable } from '../report/printable';
import type { Style } from '../report/report';

/** For people: each kind of requests, what became of them, what becomes of them now, and by which route. */
export function changesAsText(report: ChangeReport, style: Style): string {
  return [...requestChanges(report, style), `${countOfChanges(report)}\n`].join('\n');
}

/** A block for each kind of requests. */
export function requestChanges(report: Pick<ChangeReport, 'changes' | 'before' | 'after'>, style: Style): string[] {
  return report.changes.map(({ scope, witness, before, after, differences }) => [
    style.bold(printable(scope)),
    ...differences.map(({ what, before: old, after: new_ }) => `  ${what === 'outcome' ? '' : `${what}: `}${style.error(printable(old))} → ${style.info(printable(new_))}`),
    `  ${style.dim('before:')} ${printable(routeText(before, report.before))}`,
    `  ${style.dim('after:')} ${printable(routeText(after, report.after))}`,
    ...scope === describeRequest(witness) ? [] : [`  ${style.dim('such as:')} ${printable(describeRequest(witness))}`],
    '',
  ].join('\n'));
}
