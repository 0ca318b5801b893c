import type { Field } from '../manifests/field';
import { wholeUnits } from '../syntax/quantity';

/** A quantity in bytes, as far as it can be read. */
export function bytesOf({ text, number }: Field): number | undefined {
  const written = number === undefined ? text : String(number);
  const size = written === undefined ? undefined : wholeUnits(written);
  return size === undefined ? undefined : Number(size);
}
