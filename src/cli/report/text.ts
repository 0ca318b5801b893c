import { fileName } from './file-name';
import { groupsOf } from './groups';
import type { Group } from './groups';
import { count, printable } from './printable';
import { countOf, isOpen } from './report';
import type { LocatedFinding, Report, Style } from './report';
import { formatSubject } from '../../core/checks/finding-text';
import { append } from '../../core/manifests/manifest-set';
import type { Unreadable } from '../input/source';

/** For people: each finding with its location, its fix and its consequence, those of one cause together, and a summary at the end. */
export function textReport(report: Report, style: Style): string {
  const findings = report.findings.filter(({ isKnown }) => !isKnown);
  const parts = report.isWhole ? findings.map((finding): Group => [finding]) : groupsOf(findings, report).flatMap(partsOf);
  const shown = parts.slice(0, report.limit);
  const blocks = [
    ...report.unreadable.map((problem) => unreadableBlock(problem, style)),
    ...shown.map((group) => groupBlock(group, report, style)),
    ...parts.length === shown.length ? [] : [`${count(parts.slice(report.limit).flat().length, 'finding')} more: --max-findings is ${report.limit}\n`],
    ...findings.length < LONG ? [] : [table(findings)],
    `${summary(report, style)}\n`,
  ];
  return blocks.join('\n');
}

/** Fewer findings of one cause are shown one by one: each is a place to look at. */
const MANY = 4;

function partsOf(group: Group): readonly Group[] {
  return group.length < MANY ? group.map((finding): Group => [finding]) : [group];
}

function groupBlock([first, ...others]: Group, report: Report, style: Style): string {
  const block = findingBlock(first, report, style);
  if (others.length === 0) { return block; }
  const namespaces = new Set(others.map(({ object }) => object.namespace ?? ''));
  const where = namespaces.size > 1 ? ` in ${namespaces.size} namespaces` : '';
  return `${block}  ${style.dim(`and ${numeral(others.length)} more of the same cause${where}; --all shows them`)}\n`;
}

/** From how many findings on there is a table of them. */
const LONG = 10;
const MOST_NAMESPACES = 3;

/** How many findings each check has, and where. */
function table(findings: readonly LocatedFinding[]): string {
  const byCheck = new Map<string, LocatedFinding[]>();
  findings.forEach((finding) => append(byCheck, finding.id, finding));
  const rows = [...byCheck].sort(([, a], [, b]) => b.length - a.length).map(([id, found]) => {
    const namespaces = [...new Set(found.map(({ object }) => object.namespace ?? '(none)'))];
    const more = namespaces.length > MOST_NAMESPACES ? `, and ${namespaces.length - MOST_NAMESPACES} more` : '';
    return [numeral(found.length), id, `${namespaces.slice(0, MOST_NAMESPACES).join(', ')}${more}`];
  });
  const [numbers, ids] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map(([number, id, where]) => `${number.padStart(numbers)}  ${id.padEnd(ids)}  ${printable(where)}\n`).join('');
}

/** `1,999` */
function numeral(number: number): string {
  return number.toLocaleString('en-US');
}

/** What could not be read, with its place and its fix. */
export function unreadableBlock({ file, line, column, message, fix }: Unreadable, style: Style): string {
  const location = line === undefined ? fileName(file) : `${fileName(file)}:${line}:${column}`;
  return `${style.bold(printable(location))} ${style.error('not read')}\n  ${printable(message)}\n  ${style.dim('fix:')} ${printable(fix)}\n`;
}

function findingBlock(finding: LocatedFinding, report: Report, style: Style): string {
  const { file, line, column, severity, id, message, fix, consequence, accepted, sets } = finding;
  const label = isOpen(finding) ? style[severity](severity) : style.dim('accepted');
  return [
    `${style.bold(printable(`${fileName(file)}:${line}:${column}`))} ${label} ${id}`,
    `  ${style.dim(printable(formatSubject(finding)))}`,
    `  ${printable(message)}`,
    ...sets === undefined || sets.length === report.sets.length ? [] : [`  ${style.dim('in:')} ${printable(sets.map(fileName).join(', '))}`],
    `  ${style.dim('fix:')} ${printable(fix)}`,
    ...consequence === undefined ? [] : [`  ${style.dim('impact:')} ${printable(consequence)}`],
    ...accepted === undefined ? [] : [`  ${style.dim('accepted because:')} ${printable(accepted)}`],
    '',
  ].join('\n');
}

function summary(report: Report, style: Style): string {
  const { kgateway, gatewayApi, channel } = report.release;
  const scope = `${count(report.objects.length, 'object')} in ${count(report.files.length, 'file')}${report.sets.length < 2 ? '' : ` and ${report.sets.length} sets`}`;
  return [
    `${scope}, for kgateway ${kgateway} and Gateway API ${gatewayApi} ${channel}: ${style.bold(results(report))}`,
    ...report.others === 0 ? [] : [`${count(report.others, 'document')} in folders skipped: no Kubernetes objects`],
    ...report.leftOut.map(printable),
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
