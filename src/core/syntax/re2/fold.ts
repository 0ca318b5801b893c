import type { Range } from './characters';

/** Characters that are another one in upper or lower case, which does not lead back to them. */
const ONE_WAY = [
  0xB5, 0x17F, 0x345, 0x3C2, 0x3D0, 0x3D1, 0x3D5, 0x3D6, 0x3F0, 0x3F1, 0x3F4, 0x3F5, 0x1C80, 0x1C81, 0x1C82, 0x1C83, 0x1C84, 0x1C85, 0x1C86, 0x1C87,
  0x1C88, 0x1E9B, 0x1E9E, 0x1FBE, 0x2126, 0x212A, 0x212B,
];

const known = new Map<number, readonly Range[]>();

/** A character in all its cases. */
export function casesOf(character: number): readonly Range[] {
  let cases = known.get(character);
  if (cases === undefined) { known.set(character, cases = findCases(character)); }
  return cases;
}

function findCases(character: number): readonly Range[] {
  const found = new Set([character]);
  for (const one of found) {
    cased(one).forEach((other) => found.add(other));
    ONE_WAY.filter((other) => cased(other).includes(one)).forEach((other) => found.add(other));
  }
  return [...found].sort((a, b) => a - b).map((one) => [one, one]);
}

function cased(character: number): readonly number[] {
  const text = String.fromCodePoint(character);
  return [text.toLowerCase(), text.toUpperCase()].filter((other) => [...other].length === 1).map((other) => other.codePointAt(0)!);
}
