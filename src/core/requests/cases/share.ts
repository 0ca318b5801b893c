import type { Complaint } from '../../problem';

/** A share from 0 to 1, of what is written in percent: `90 %`, `90%` or 90. */
export function shareOf(percent: string | number): number {
  return Number(typeof percent === 'number' ? percent : percent.replace(/ ?%$/, '')) / 100;
}

export function percentSyntax(text: string): Complaint | undefined {
  return /^\d+(?:\.\d+)? ?%?$/.test(text) && shareOf(text) <= 1 ? undefined : { wrong: 'this is no share', fix: 'write percent, such as 90 % or 90' };
}

/** `90 %`, `33.3 %` */
export function formatShare(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}
