/** Steps of a program that reads bytes, as RE2 has them. They are named by where they are in it. */
export type Step =
  | { readonly type: 'alternatives'; out: number; out1: number }
  | { readonly type: 'byte'; readonly low: number; readonly high: number; readonly fold: boolean; out: number; readonly isShared: boolean }
  | { readonly type: 'capture' | 'position' | 'nothing'; out: number }
  | { readonly type: 'match' | 'fail' };

/** The first step of every program, to which nothing leads. */
export const FAIL = 0;

/** A program under construction. */
export class Program {
  public readonly steps: Step[] = [{ type: 'fail' }];

  public add(step: Step): number {
    return this.steps.push(step) - 1;
  }

  public byte(low: number, high: number, out: number, options: { readonly fold?: boolean; readonly isShared?: boolean } = {}): number {
    return this.add({ type: 'byte', low, high, out, fold: options.fold === true, isShared: options.isShared === true });
  }
}
