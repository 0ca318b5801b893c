import { FAIL, type Program, type Step } from './program';

/** Characters from one code point to another. */
export type Range = readonly [low: number, high: number];

/** The largest character of one, two and three bytes. */
const LARGEST = [0x7F, 0x7FF, 0xFFFF];
const LAST = 0x10FFFF;
const LETTERS = { upper: [0x41, 0x5A], lower: [0x61, 0x7A] } as const;

/** Adds the steps that read one character of a class, as RE2 does: with the bytes at the end shared, and those at the beginning joined. */
export class CharacterClass {
  private begin = FAIL;
  private readonly shared = new Map<string, number>();

  public constructor(private readonly program: Program, private readonly out: number) {}

  /** Gives the first step. */
  public of(ranges: readonly Range[]): number {
    const isFolded = readsBothCases(ranges);
    for (const [low, high] of ranges) {
      if (isFolded && LETTERS.upper[0] <= low && high <= LETTERS.upper[1]) { continue; }
      this.addRange(low, high, isFolded && !isAllOrNoLetters(low, high));
    }
    return this.begin;
  }

  private addRange(low: number, high: number, fold: boolean): void {
    if (low === 0x80 && high === LAST) {
      this.addAllBeyondAscii();
      return;
    }
    const border = LARGEST.find((largest) => low <= largest && largest < high);
    if (border !== undefined) {
      this.addRange(low, border, fold);
      this.addRange(border + 1, high, fold);
    } else if (high <= LARGEST[0]) {
      this.add(this.program.byte(low, high, this.out, { fold }));
    } else {
      this.addSequences(low, high);
    }
  }

  /** Characters of as many bytes, split until only the last bytes differ. */
  private addSequences(low: number, high: number): void {
    for (let bytes = 1; bytes < 4; bytes++) {
      const border = borderBetween(low, high, 64 ** bytes);
      if (border !== undefined) {
        this.addSequences(low, border);
        this.addSequences(border + 1, high);
        return;
      }
    }
    const lows = bytesOf(low);
    const highs = bytesOf(high);
    let next = this.out;
    for (let index = lows.length - 1; index >= 0; index--) {
      const isShared = index === lows.length - 1 || (lows[index] < highs[index] && index !== 0);
      next = isShared ? this.sharedByte(lows[index], highs[index], next) : this.program.byte(lows[index], highs[index], next);
    }
    this.add(next);
  }

  private addAllBeyondAscii(): void {
    let next = this.out;
    for (const [low, high] of [[0xC2, 0xDF], [0xE0, 0xEF], [0xF0, 0xF4]]) {
      next = this.program.byte(0x80, 0xBF, next);
      this.add(this.program.byte(low, high, next));
    }
  }

  private sharedByte(low: number, high: number, out: number): number {
    const key = `${low} ${high} ${out}`;
    const found = this.shared.get(key);
    if (found !== undefined) { return found; }
    const made = this.program.byte(low, high, out, { isShared: true });
    this.shared.set(key, made);
    return made;
  }

  private add(first: number): void {
    this.begin = this.begin === FAIL ? first : this.joined(this.begin, first);
  }

  /** Sequences are sorted, so that only the last one can begin with the same byte. */
  private joined(root: number, first: number): number {
    const parent = this.program.steps[root];
    const last = parent.type === 'alternatives' ? parent.out1 : root;
    if (!this.isSameByte(last, first)) { return this.program.add({ type: 'alternatives', out: root, out1: first }); }
    const own = this.ownStep(last);
    if (own !== last && parent.type === 'alternatives') { parent.out1 = own; }
    const step = this.byteAt(own);
    step.out = this.joined(step.out, this.byteAt(first).out);
    return parent.type === 'alternatives' ? root : own;
  }

  /** A step that others share is copied before it changes. */
  private ownStep(id: number): number {
    const { low, high, fold, out, isShared } = this.byteAt(id);
    return isShared ? this.program.byte(low, high, out, { fold }) : id;
  }

  private isSameByte(one: number, other: number): boolean {
    const [a, b] = [this.program.steps[one], this.program.steps[other]];
    return a.type === 'byte' && b.type === 'byte' && a.low === b.low && a.high === b.high && a.fold === b.fold;
  }

  private byteAt(id: number): Step & { type: 'byte' } {
    return this.program.steps[id] as Step & { type: 'byte' };
  }
}

/** Where a range has to be split, so that its characters differ in the last bytes only, which have so many values. */
function borderBetween(low: number, high: number, values: number): number | undefined {
  const [first, last] = [Math.floor(low / values), Math.floor(high / values)];
  if (first === last) { return undefined; }
  if (low % values !== 0) { return (first + 1) * values - 1; }
  return high % values === values - 1 ? undefined : last * values - 1;
}

function bytesOf(character: number): readonly number[] {
  return [...Buffer.from(String.fromCodePoint(character), 'utf8')];
}

function readsBothCases(ranges: readonly Range[]): boolean {
  const has = (letter: number) => ranges.some(([low, high]) => low <= letter && letter <= high);
  return Array.from({ length: 26 }, (_, index) => index).every((index) => has(LETTERS.upper[0] + index) === has(LETTERS.lower[0] + index));
}

function isAllOrNoLetters(low: number, high: number): boolean {
  return (low <= LETTERS.upper[0] && LETTERS.lower[1] <= high) || high < LETTERS.upper[0] || LETTERS.lower[1] < low
    || (LETTERS.upper[1] < low && high < LETTERS.lower[0]);
}
