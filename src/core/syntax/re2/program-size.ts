import type { RE2JS } from 're2js';
import { flattenedSize } from './flatten';
import { mostSteps, type Instructions } from './instructions';
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
  const instructions = instructionsOf(expression);
  return instructions === undefined ? undefined : sizeOf(instructions);
}

/** The size of a program that is too large for Envoy. */
export function sizeBeyondLimit(expression: RE2JS): number | undefined {
  const instructions = instructionsOf(expression);
  // Most expressions are so small that there is nothing to count.
  if (instructions === undefined || mostSteps(instructions) <= LARGEST_PROGRAM) { return undefined; }
  const size = sizeOf(instructions);
  return size === undefined || size <= LARGEST_PROGRAM ? undefined : size;
}

function sizeOf(instructions: Instructions): number | undefined {
  const least = charactersRead(instructions);
  const size = least > LARGEST_PROGRAM ? least : flattenedSize(readProgram(instructions));
  return size > LARGEST_PROGRAM && repeatsTwice(instructions) ? undefined : size;
}

function instructionsOf(expression: RE2JS): Instructions | undefined {
  const { prog } = (expression as unknown as { readonly re2Input?: { readonly prog?: Instructions } }).re2Input ?? {};
  return prog?.inst === undefined ? undefined : prog;
}
