import { ALTERNATIVES, NOTHING, POSITION, rangesOf, type Instruction, type Instructions } from './instructions';

/**
 * Whether the same thing is repeated twice in a row, as in `\\w+\\w{1,20}` or `\\b{12}`. RE2 makes one repetition of both,
 * so that its program is smaller than it looks.
 */
export function repeatsTwice({ inst }: Instructions): boolean {
  return inst.some((instruction, id) => ALTERNATIVES.includes(instruction.op) ? isFollowedByTheSame(inst, id) : isPositionTwice(inst, instruction));
}

function isPositionTwice(inst: readonly Instruction[], { op, out, arg }: Instruction): boolean {
  return op === POSITION && inst[out].op === POSITION && inst[out].arg === arg;
}

/** What may be left out or repeated, and what comes when that is done. */
function isFollowedByTheSame(inst: readonly Instruction[], id: number): boolean {
  const { out, arg } = inst[id];
  return [[out, arg], [arg, out]].some(([repeated, after]) => {
    if (inst[repeated].out !== id && inst[repeated].out !== after) { return false; }
    if (inst[repeated].op === POSITION) { return true; }
    const characters = charactersOf(inst[repeated]);
    return characters !== undefined && [...firstOf(inst, after)].some((other) => other !== repeated && charactersOf(inst[other]) === characters);
  });
}

function charactersOf(instruction: Instruction): string | undefined {
  return rangesOf(instruction)?.join(' ');
}

/** The instructions that may come first, from one on. */
function firstOf(inst: readonly Instruction[], from: number): ReadonlySet<number> {
  const reached = new Set([from]);
  for (const id of reached) {
    const { op, out, arg } = inst[id];
    if (ALTERNATIVES.includes(op)) { reached.add(out).add(arg); }
    if (op === NOTHING) { reached.add(out); }
  }
  return reached;
}
