import type { Range } from './characters';
import { casesOf } from './fold';

/** An instruction of the program that re2js makes, which reads characters instead of bytes. */
export interface Instruction {
  readonly op: number;
  readonly out: number;
  readonly arg: number;
  readonly runes: ArrayLike<number>;
}

/** The program of re2js. */
export interface Instructions {
  readonly inst: readonly Instruction[];
  readonly start: number;
}

export const ALTERNATIVES = [1, 2];
export const CAPTURE = 3;
export const POSITION = 4;
export const FAILURE = 5;
export const MATCH = 6;
export const NOTHING = 7;
const CHARACTERS = [8, 9];
const ANY = 10;
const ANY_IN_LINE = 11;
export const BEGIN_OF_TEXT = 4;
export const END_OF_TEXT = 8;
const LAST = 0x10FFFF;
const LAST_OF_ASCII = 0x7F;

/** Whether upper and lower case are the same: the lowest of the flags. */
function isInAnyCase(flags: number): boolean {
  return flags % 2 === 1;
}

/** Whether an instruction reads a character. */
export function isReading({ op }: Instruction): boolean {
  return CHARACTERS.includes(op) || op === ANY || op === ANY_IN_LINE;
}

/** The characters that an instruction reads; nothing if it reads none. */
export function rangesOf({ op, arg, runes }: Instruction): readonly Range[] | undefined {
  if (op === ANY) { return [[0, LAST]]; }
  if (op === ANY_IN_LINE) { return [[0, 9], [11, LAST]]; }
  if (!CHARACTERS.includes(op)) { return undefined; }
  const length = lengthOf(runes);
  if (length === 1) { return !isInAnyCase(arg) ? [[runes[0], runes[0]]] : casesOf(runes[0]); }
  return Array.from({ length: length / 2 }, (_, index) => [runes[2 * index], runes[2 * index + 1]] as const);
}

/** One character, in one case or in both if it is a letter of ASCII. */
export function isLiteral({ op, arg, runes }: Instruction): boolean {
  if (!CHARACTERS.includes(op) || lengthOf(runes) !== 1) { return false; }
  return !isInAnyCase(arg) || casesOf(runes[0]).every(([character]) => character < 0x80);
}

/** How many instructions lead to one. */
export function predecessors(inst: readonly Instruction[], id: number): number {
  return inst.filter(({ op, out, arg }) => out === id || (ALTERNATIVES.includes(op) && arg === id)).length;
}

function lengthOf(runes: ArrayLike<number>): number {
  return Array.isArray(runes) ? runes.length : Object.keys(runes).length;
}

/** More bytes than a character beyond ASCII ever needs, and than a range of them does. */
const MOST_OF_CHARACTER = 4;
const MOST_OF_RANGE = 20;
/** What every program has besides. */
const FRAME = 10;

/** A number of steps that a program does not exceed. Each step can be in two lists. */
export function mostSteps({ inst }: Instructions): number {
  return FRAME + 2 * inst.reduce((sum, instruction) => sum + mostOf(instruction), 0);
}

function mostOf(instruction: Instruction): number {
  const { op, arg, runes } = instruction;
  // Most of an expression, for which no list of ranges is made.
  if (CHARACTERS.includes(op) && runes[0] <= LAST_OF_ASCII && runes[1] === undefined && !isInAnyCase(arg)) { return 1; }
  const ranges = rangesOf(instruction);
  return ranges === undefined ? 1
    : ranges.reduce((sum, [low, high]) => sum + (high <= LAST_OF_ASCII ? 1 : low === high ? MOST_OF_CHARACTER : MOST_OF_RANGE), 0);
}
