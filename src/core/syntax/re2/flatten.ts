import { FAIL, type Program } from './program';
import type { Start } from './read';

/** How many instructions RE2 has for a program in the end, when every choice is a list. */
export function flattenedSize({ program, start, isAnchored }: Start): number {
  const entry = isAnchored ? start : unanchored(program, start);
  return new Lists(program, entry, start).size();
}

/** A loop over any bytes in front, for what may stand anywhere in a text. */
function unanchored(program: Program, start: number): number {
  const loop = { type: 'alternatives' as const, out: start, out1: FAIL };
  const entry = program.add(loop);
  loop.out1 = program.byte(0, 0xFF, entry);
  return entry;
}

class Lists {
  /** The steps at which lists begin, in the order in which they are found. */
  private readonly roots = new Set<number>([FAIL]);
  private readonly predecessors = new Map<number, number[]>();

  public constructor(private readonly program: Program, private readonly entry: number, private readonly start: number) {}

  public size(): number {
    this.roots.add(this.entry).add(this.start);
    this.markSuccessors();
    const found = [...this.roots].sort((a, b) => b - a);
    for (const root of found) {
      if (root !== FAIL && root !== this.entry && root !== this.start) { this.markShared(root); }
    }
    return [...this.roots].reduce((sum, root) => sum + this.length(root), 0);
  }

  /** What follows a step that reads or notes something begins a list. */
  private markSuccessors(): void {
    this.walk(this.entry, (id) => {
      const step = this.program.steps[id];
      switch (step.type) {
        case 'alternatives':
          for (const out of [step.out, step.out1]) { this.predecessors.set(out, [...this.predecessors.get(out) ?? [], id]); }
          return [step.out, step.out1];
        case 'nothing': return [step.out];
        case 'match': case 'fail': return [];
        default:
          this.roots.add(step.out);
          return [step.out];
      }
    });
  }

  /** So does what two lists lead to. */
  private markShared(root: number): void {
    const reached = this.walk(root, (id) => id !== root && this.roots.has(id) ? [] : this.withoutReading(id));
    for (const id of reached) {
      if (this.predecessors.get(id)?.some((before) => !reached.has(before)) === true) { this.roots.add(id); }
    }
  }

  private length(root: number): number {
    let length = 0;
    this.walk(root, (id) => {
      const next = id !== root && this.roots.has(id) ? [] : this.withoutReading(id);
      if (next.length === 0) { length++; }
      return next;
    });
    return length;
  }

  private withoutReading(id: number): readonly number[] {
    const step = this.program.steps[id];
    return step.type === 'alternatives' ? [step.out, step.out1] : step.type === 'nothing' ? [step.out] : [];
  }

  /** Visits a step and everything after it once, depth first. */
  private walk(from: number, next: (id: number) => readonly number[]): ReadonlySet<number> {
    const reached = new Set<number>();
    const waiting = [from];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) { continue; }
      reached.add(id);
      waiting.push(...[...next(id)].reverse());
    }
    return reached;
  }
}
