import { fileName } from './file-name';
import { count, printable } from './printable';
import { countOf, isOpen } from './report';
import type { LocatedFinding, Report, Style } from './report';
import { formatSubject } from '../../core/checks/finding-text';
import type { Unreadable } from '../input/source';

/** For people: each finding with its place, its remedy and its consequence, and a summary at the end. */
export function textReport(report: Report, style: Style): string {
  const blocks = [
    ...report.unreadable.map((problem) => unreadableBlock(problem, style)),
    ...report.findings.filter(({ isKnown }) => !isKnown).map((finding) => findingBlock(finding, style)),
    `${summary(report, style)}\n`,
  ];
  return blocks.join('\n');
}

/** What could not be read, with its place and its remedy. */
export function unreadableBlock({ file, line, column, message, fix }: Unreadable, style: Style): string {
  const place = line === undefined ? fileName(file) : `${fileName(file)}:${line}:${column}`;
  return `${style.bold(printable(place))} ${style.error('not read')}\n  ${printable(message)}\n  ${style.dim('fix:')} ${printable(fix)}\n`;
}

function findingBlock(finding: LocatedFinding, style: Style): string {
  const { file, line, column, severity, id, message, fix, consequence, accepted } = finding;
  const label = isOpen(finding) ? style[severity](severity) : style.dim('accepted');
  return [
    `${style.bold(printable(`${fileName(file)}:${line}:${column}`))} ${label} ${id}`,
    `  ${style.dim(printable(formatSubject(finding)))}`,
    `  ${printable(message)}`,
    `  ${style.dim('fix:')} ${printable(fix)}`,
    ...consequence === undefined ? [] : [`  ${style.dim('otherwise:')} ${printable(consequence)}`],
    ...accepted === undefined ? [] : [`  ${style.dim('accepted because:')} ${printable(accepted)}`],
    '',
  ].join('\n');
}

function summary(report: Report, style: Style): string {
  const { kgateway, gatewayApi, channel } = report.release;
  const scope = `${count(report.objects.length, 'object')} in ${count(report.files.length, 'file')}`;
  return [
    `${scope}, for kgateway ${kgateway} and Gateway API ${gatewayApi} ${channel}: ${style.bold(results(report))}`,
    ...report.others === 0 ? [] : [`${count(report.others, 'document')} in folders skipped: no Kubernetes objects`],
    ...report.gone === 0 ? [] : [`${count(report.gone, 'finding')} of the baseline no longer there: write it anew`],
  ].join('\n');
}

function results(report: Report): string {
  const accepted = report.findings.filter((finding) => finding.accepted !== undefined).length;
  const known = report.findings.filter((finding) => finding.isKnown).length;
  const parts = [
    [report.unreadable.length, `${report.unreadable.length} not read`],
    ...(['error', 'warning', 'info'] as const).map((severity) => [countOf(severity, report), count(countOf(severity, report), severity)]),
    [accepted, `${accepted} accepted`],
    [known, `${known} in the baseline`],
  ];
  const present = parts.filter(([number]) => number !== 0).map(([, text]) => text);
  return present.length === 0 ? 'nothing found' : present.join(', ');
}
