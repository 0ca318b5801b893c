import { isReady, isSkipping, locationsOf, scopeText } from './report';
import type { UpgradeReport } from './report';
import { formatRemedy, formatSubject } from '../../core/checks/finding-text';
import { nameOf } from '../../core/manifests/object-name';
import type { ChangedLocation } from '../../core/releases/change';
import type { PlacedChange, StatusChange } from '../../core/upgrade';
import { countOfChanges } from '../changes/report';
import { requestChanges } from '../changes/text';
import { fileName } from '../report/file-name';
import { count, printable } from '../report/printable';
import type { Style } from '../report/report';

/** Of each thing so many are shown. */
const MOST = 20;

/** For people: what has to be written, what else changes here, and what does not show in manifests. */
export function upgradeAsText(report: UpgradeReport, style: Style): string {
  const { changes, findings, statuses, requests, fixed } = report;
  const told = changes.filter(({ locations }) => locations.length > 0);
  const others = changes.filter(({ locations, behaviour, find }) => locations.length === 0 && behaviour === undefined && find === undefined);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Written', (fixed ?? []).map(({ file, edits }) => `  ${fileName(file)}: ${count(edits, 'edit')}\n`)],
    ['Manifests that change', told.map((change, index) => `${index === 0 ? '' : '\n'}${changeBlock(change, report, style)}`)],
    ['Found for the new release only', shortened(findings.map((finding) => `  ${report.manifests.locationText(fieldAt(report, finding))} ${style[finding.severity](finding.severity)} ${finding.id}\n    ${printable(formatSubject(finding))}\n    ${printable(formatRemedy(finding))}\n`))],
    ['Status', shortened(statuses.map((status) => statusBlock(status, style)))],
    ['Requests', requests.changes.length === 0 ? [] : shortened(requestChanges({ ...requests, before: report.manifests, after: report.manifests }, style))],
    ['Not seen in manifests', others.map(({ release, change, todo }) => `  ${style.dim(`${release}:`)} ${change}${todo === 'nothing' ? '' : `; ${todo}`}\n`)],
  ];
  return [
    ...sections.filter(([, blocks]) => blocks.length > 0).map(([title, blocks]) => `${style.bold(title)}\n\n${blocks.join('')}`),
    `${summary(report, style)}\n`,
  ].join('\n');
}

function fieldAt({ manifests }: UpgradeReport, { index, path }: { readonly index: number; readonly path: readonly (string | number)[] }) {
  const root = (manifests.set.manifests.find((manifest) => manifest.index === index) as ChangedLocation['at']['manifest']).root;
  return path.reduce((field, step) => typeof step === 'number' ? field.entries[step] ?? field : field.get(step), root);
}

function changeBlock({ id, release, change, locations }: PlacedChange, report: UpgradeReport, style: Style): string {
  const shown = locations.map(({ at, message, fix, isBroken }) => [
    `  ${style.bold(printable(report.manifests.locationText(at)))} ${isBroken ? style.error('must change') : style.warning('look at')}\n`,
    `    ${style.dim(printable(formatSubject({ object: nameOf(at.manifest), path: at.path })))}\n`,
    `    ${printable(message)}\n    ${style.dim('fix:')} ${printable(fix)}\n`,
  ].join(''));
  return `${release}: ${change} ${style.dim(`[${id}]`)}\n${shortened(shown).join('')}`;
}

function statusBlock({ kind, part, type, before, after, objects, against }: StatusChange, style: Style): string {
  const [first, ...more] = objects;
  const where = part === 'object' ? kind : `${kind}, ${part}`;
  return `  ${where}: ${type} ${style.error(before ?? 'not reported')} → ${style.info(after ?? 'not reported')}${against === undefined ? '' : ` against ${printable(against)}`}: ${printable(first)}${more.length === 0 ? '' : ` and ${more.length} more`}\n`;
}

function shortened(blocks: readonly string[]): readonly string[] {
  return blocks.length <= MOST ? blocks : [...blocks.slice(0, MOST), `  and ${blocks.length - MOST} more; --format json has all of them\n`];
}

function summary(report: UpgradeReport, style: Style): string {
  const broken = locationsOf(report).filter(({ isBroken }) => isBroken).length + report.findings.filter(({ severity }) => severity === 'error').length;
  const others = locationsOf(report).length + report.findings.length - broken;
  const text = `${isReady(report) ? 'nothing must change' : `${count(broken, 'place')} must change`}${others === 0 ? '' : `, ${others} to look at`}`;
  const early = /^2\.[01]$/.test(report.from) ? '\nWhat kgateway before 2.2 answered and reported is not known: status and requests are compared with those of 2.2' : '';
  const skipped = isSkipping(report) ? '\nkgateway is upgraded by one minor release at a time: each on the way has to run once' : '';
  return `${scopeText(report)}: ${style.bold(text)}; ${countOfChanges(report.requests)}${early}${skipped}`;
}
