import type { RE2JS } from 're2js';
import { flattenedSize } from './flatten';
import type { Instructions } from './instructions';
import { repeatsTwice } from './neighbours';
import { charactersRead, readProgram } from './read';

/** The largest program that Envoy takes, unless its runtime says otherwise. */
export const LARGEST_PROGRAM = 100;

/**
 * How large the program is that RE2 makes of a regular expression, as Envoy counts it. Nothing if it cannot be told;
 * of programs that are far too large, less than they have.
 * Facts: what Envoy 1.38 says of thousands of expressions.
 */
export function programSize(expression: RE2JS): number | undefined {
  const { prog } = (expression as unknown as { readonly re2Input?: { readonly prog?: Instructions } }).re2Input ?? {};
  if (prog?.inst === undefined) { return undefined; }
  const least = charactersRead(prog);
  const size = least > LARGEST_PROGRAM ? least : flattenedSize(readProgram(prog));
  return size > LARGEST_PROGRAM && repeatsTwice(prog) ? undefined : size;
}
