import type { RE2JS } from 're2js';
import { ALTERNATIVES, FAILURE, isReading, MATCH, rangesOf } from './instructions';
import type { Instruction, Instructions } from './instructions';

/** Characters that people write, the plainest ones first. */
const PLAIN = [...'a0/A-_.x9Z='].map((character) => character.charCodeAt(0));

/** How many texts are begun at most, and how often they may come by the same instruction. */
const [MOST_TEXTS, MOST_VISITS] = [20_000, 12];

/**
 * Short texts that a regular expression may match as a whole, the shortest ones
 * first. Each is to be tried: what depends on its neighbours is not looked at.
 *
 * @param beginning what all of them are to begin with: one character, or nothing
 */
export function* samplesOf(expression: RE2JS, beginning: string): Generator<string, void> {
  const instructions = (expression as unknown as { readonly re2Input?: { readonly prog?: Instructions } }).re2Input?.prog;
  if (instructions?.inst === undefined) { return; }
  const { inst, start } = instructions;
  const visits = new Map<number, number>();
  const begun: { readonly id: number; readonly text: string }[] = [{ id: start, text: '' }];
  const found = new Set<string>();
  for (let next = 0; next < begun.length && begun.length < MOST_TEXTS; next++) {
    const { id, text } = begun[next];
    const instruction = inst[id];
    const count = visits.get(id) ?? 0;
    visits.set(id, count + 1);
    if (count >= MOST_VISITS || instruction.op === FAILURE) { continue; }
    if (instruction.op === MATCH) {
      if (!found.has(text)) { found.add(text); yield text; }
      continue;
    }
    if (isReading(instruction)) {
      charactersOf(instruction, text === '' ? beginning : '').forEach((character) => begun.push({ id: instruction.out, text: text + character }));
      continue;
    }
    begun.push({ id: instruction.out, text });
    if (ALTERNATIVES.includes(instruction.op)) { begun.push({ id: instruction.arg, text }); }
  }
}

/** Two plain characters of those that an instruction reads, or else the first one. */
function charactersOf(instruction: Instruction, beginning: string): readonly string[] {
  const ranges = rangesOf(instruction) ?? [];
  const first = beginning.charCodeAt(0);
  if (beginning !== '') { return ranges.some(([low, high]) => low <= first && first <= high) ? [beginning] : []; }
  return plainOf(ranges).map((code) => String.fromCodePoint(code));
}

function plainOf(ranges: readonly (readonly [number, number])[]): readonly number[] {
  const plain = PLAIN.filter((code) => ranges.some(([low, high]) => low <= code && code <= high)).slice(0, 2);
  const [first] = ranges as readonly (readonly [number, number] | undefined)[];
  return plain.length > 0 || first === undefined ? plain : [first[0]];
}
