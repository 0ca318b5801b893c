import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was recorded in a file of `outcomes/`. */
export function outcomes<T>(file: string): T {
  return JSON.parse(readFileSync(join(__dirname, 'outcomes', file), 'utf8')) as T;
}

/** Those of which something is not as recorded, so that a test shows all of them. */
export function differing<T>(rows: readonly T[], isAsRecorded: (row: T) => boolean): readonly T[] {
  return rows.filter((row) => !isAsRecorded(row));
}
