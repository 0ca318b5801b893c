import type { Complaint } from '../place';

/** A duration as Go writes it, such as `30s` or `1h30m`. */
export function duration(value: string): Complaint | undefined {
  return /^(\d+(\.\d+)?(ns|us|ms|s|m|h))+$/.test(value) ? undefined
    : { wrong: 'not a duration', fix: 'write a number with a unit, such as "30s", "5m" or "1h30m"' };
}
