import { CharacterClass, type Range } from './characters';
import {
  ALTERNATIVES, BEGIN_OF_TEXT, CAPTURE, END_OF_TEXT, FAILURE, isLiteral, isReading, MATCH, NOTHING, POSITION, predecessors, rangesOf,
  type Instruction, type Instructions,
} from './instructions';
import { FAIL, Program } from './program';

/** Where a program starts, and whether it does so at the beginning of the text only. */
export interface Start {
  readonly program: Program;
  readonly start: number;
  readonly isAnchored: boolean;
}

/** Reads the program of re2js as one of bytes. */
export function readProgram(instructions: Instructions): Start {
  const { start, isAnchored } = withoutPrefix(instructions);
  const reader = new Reader(instructions, isAnchored ? anchorsAtStart(instructions) : new Set());
  return { program: reader.program, start: reader.step(start), isAnchored };
}

/** How many instructions of a program read a character, after what is compared beforehand. Each becomes a byte at least. */
export function charactersRead(instructions: Instructions): number {
  const { inst } = instructions;
  const reached = new Set([withoutPrefix(instructions).start]);
  for (const id of reached) {
    const { op, out, arg } = inst[id];
    if (op !== MATCH && op !== FAILURE) { reached.add(out); }
    if (ALTERNATIVES.includes(op)) { reached.add(arg); }
  }
  return [...reached].filter((id) => isReading(inst[id])).length;
}

/** Texts after `^` are compared beforehand, and leave a program without `^`. */
function withoutPrefix(instructions: Instructions): { readonly start: number; readonly isAnchored: boolean } {
  const { inst, start } = instructions;
  if (anchorsAtStart(instructions).size === 0) { return { start, isAnchored: false }; }
  let next = start;
  while (isAnchor(inst[next])) { next = inst[next].out; }
  const before = next;
  while (next !== start && isLiteral(inst[next]) && predecessors(inst, next) === 1) { next = inst[next].out; }
  return next === before ? { start, isAnchored: true } : { start: next, isAnchored: false };
}

/** `^` at the beginning of a program, also in brackets. */
function anchorsAtStart({ inst, start }: Instructions): ReadonlySet<number> {
  let next = start;
  while (inst[next].op === CAPTURE || inst[next].op === NOTHING) { next = inst[next].out; }
  return new Set(isAnchor(inst[next]) ? [next] : []);
}

function isAnchor({ op, arg }: Instruction): boolean {
  return op === POSITION && arg === BEGIN_OF_TEXT;
}

class Reader {
  public readonly program = new Program();
  private readonly read = new Map<number, number>();
  private readonly anchorsAtEnd: ReadonlySet<number>;

  public constructor(private readonly instructions: Instructions, private readonly skipped: ReadonlySet<number>) {
    this.anchorsAtEnd = new Set([...instructions.inst.keys()].filter((id) => this.isAnchorAtEnd(id)));
  }

  /** The step that an instruction becomes, with everything that follows. */
  public step(id: number): number {
    const known = this.read.get(id);
    if (known !== undefined) { return known; }
    const { op, out, arg } = this.instructions.inst[id];
    if (this.skipped.has(id) || this.anchorsAtEnd.has(id)) { return this.step(out); }
    if (ALTERNATIVES.includes(op)) { return this.alternatives(id, out, arg); }
    if ([CAPTURE, POSITION, NOTHING].includes(op)) {
      return this.with(id, this.program.add({ type: op === CAPTURE ? 'capture' : op === POSITION ? 'position' : 'nothing', out: FAIL }), out);
    }
    if (op === MATCH) { return this.remember(id, this.program.add({ type: 'match' })); }
    const ranges = rangesOf(this.instructions.inst[id]);
    return ranges === undefined ? FAIL : this.characters(id, ranges, out);
  }

  private remember(id: number, step: number): number {
    this.read.set(id, step);
    return step;
  }

  private alternatives(id: number, out: number, out1: number): number {
    const step = { type: 'alternatives' as const, out: FAIL, out1: FAIL };
    const made = this.remember(id, this.program.add(step));
    step.out = this.step(out);
    step.out1 = this.step(out1);
    return made;
  }

  private with(id: number, made: number, out: number): number {
    this.remember(id, made);
    (this.program.steps[made] as { out: number }).out = this.step(out);
    return made;
  }

  /** What follows may lead back here, so that a step without effect is in until all is known. */
  private characters(id: number, ranges: readonly Range[], out: number): number {
    const first = { type: 'nothing' as const, out: FAIL };
    const made = this.remember(id, this.program.add(first));
    first.out = new CharacterClass(this.program, this.step(out)).of(ranges);
    return made;
  }

  /** `$` as the last thing of all, also in brackets. */
  private isAnchorAtEnd(id: number): boolean {
    const { inst } = this.instructions;
    if (inst[id].op !== POSITION || inst[id].arg !== END_OF_TEXT) { return false; }
    let next = inst[id].out;
    while (inst[next].op === CAPTURE && predecessors(inst, next) === 1) { next = inst[next].out; }
    return inst[next].op === MATCH && predecessors(inst, next) === 1;
  }
}
