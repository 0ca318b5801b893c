import type { Check } from '../check';

/** Checks that belong together. */
export interface Area {
  readonly title: string;
  readonly summary: string;
  readonly checks: readonly Check[];
}
