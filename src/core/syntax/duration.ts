import type { Complaint } from '../location';

const DURATION = /^([0-9]{1,5}(h|m|s|ms)){1,4}$/;

/** A duration as the Gateway API writes it (GEP-2257). */
export function duration(value: string): Complaint | undefined {
  return DURATION.test(value) ? undefined : {
    wrong: 'not a duration', fix: 'write whole numbers with h, m, s or ms, such as "1h30m", "10s" or "500ms"',
  };
}

/** Milliseconds of a duration that is one. */
export function milliseconds(value: string): number {
  const units: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
  return [...value.matchAll(/([0-9]+)(ms|h|m|s)/g)].reduce((sum, [, count, unit]) => sum + Number(count) * units[unit], 0);
}

/** A duration as Go writes it, such as `30s` or `1h30m`. */
export function goDuration(value: string): Complaint | undefined {
  return /^(\d+(\.\d+)?(ns|us|ms|s|m|h))+$/.test(value) ? undefined
    : { wrong: 'not a duration', fix: 'write a number with a unit, such as "30s", "5m" or "1h30m"' };
}
