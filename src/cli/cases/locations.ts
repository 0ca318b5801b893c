import type { ValueProblem } from '../../core/requests/cases/shape-problems';
import type { Step } from '../../core/schema/path';
import { walkJson } from '../input/json';
import type { Locator } from '../input/locator';
import type { PlacedValue, Unreadable } from '../input/source';
import type { Location } from '../report/report';

/** Where the parts of a test file stand. */
export class Locations {
  private offsets: ReadonlyMap<string, number> | undefined;

  public constructor(private readonly placed: PlacedValue, private readonly locator: Locator) {}

  public of(path: readonly Step[]): Location {
    const { source, syntax } = this.placed.piece;
    return { file: source.name, ...source.lineAt(syntax === 'json' ? this.offsetInJson(path) : this.locator.offsetOf(this.placed, path)) };
  }

  public problem({ path, message, fix }: ValueProblem): Unreadable {
    return { ...this.of(path), message, fix };
  }

  /** All cases are asked for, and the text is walked through from its beginning each time, unless it is done once for all. */
  private offsetInJson(path: readonly Step[]): number {
    this.offsets ??= this.allOffsets();
    for (let length = path.length; length > 0; length--) {
      const offset = this.offsets.get(JSON.stringify(path.slice(0, length)));
      if (offset !== undefined) { return offset; }
    }
    return this.locator.offsetOf(this.placed, []);
  }

  private allOffsets(): ReadonlyMap<string, number> {
    const offsets = new Map<string, number>();
    const { source, start } = this.placed.piece;
    walkJson(source.text, start, (steps, offset) => { offsets.set(JSON.stringify(steps), offset); });
    return offsets;
  }
}
