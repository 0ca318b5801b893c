import type { Step } from '../../core/schema/path';

/** Whether a path leads to a place or into it. */
export function isInside(path: readonly Step[], location: readonly Step[]): boolean {
  return location.every((step, index) => path[index] === step);
}
