import { fileName } from '../../report/file-name';
import { printable } from '../../report/printable';
import type { Style } from '../../report/report';
import type { Coverage, Missed } from '../results';

/** `47 of 50 matches reached: 94 %` */
export function coverageSummary({ all, reached, least }: Coverage): string {
  const demanded = least === undefined ? '' : `, and at least ${least} % are asked for`;
  return `${reached} of ${all} matches reached: ${percent(reached, all)} %${demanded}`;
}

/** Rounded down, so that 100 means all. */
export function percent(reached: number, all: number): number {
  return all === 0 ? 100 : Math.floor((1000 * reached) / all) / 10;
}

export function isCovered({ all, reached, least }: Coverage): boolean {
  return least === undefined || percent(reached, all) >= least;
}

/** What no case reaches, and how much is reached. */
export function coverageText(coverage: Coverage, style: Style): string {
  const label = isCovered(coverage) ? '' : `${style.error('failed')} `;
  return [
    ...coverage.missed.map((one) => line(one, style.warning('not reached'), style)),
    ...coverage.dead.map((one) => line(one, style.dim('can\'t be reached'), style)),
    `${label}${coverageSummary(coverage)}`,
    '',
  ].join('\n');
}

function line(missed: Missed, label: string, style: Style): string {
  const { file, line: number, column } = missed;
  return `${style.bold(printable(`${fileName(file)}:${number}:${column}`))} ${label} ${printable(missedText(missed))}`;
}

export function missedText({ route, listener, host, reason }: Missed): string {
  return `${route}, for ${host} at ${listener}${reason === undefined ? '' : `: ${reason}`}`;
}
