import type { ValueProblem } from '../../core/requests/cases/shape-problems';
import type { Step } from '../../core/schema/path';
import type { Locator } from '../input/locator';
import type { PlacedValue, Unreadable } from '../input/source';
import type { Location } from '../report/report';

/** Where the parts of a test file stand. */
export class Places {
  public constructor(private readonly placed: PlacedValue, private readonly locator: Locator) {}

  public of(path: readonly Step[]): Location {
    const { source } = this.placed.piece;
    return { file: source.name, ...source.lineAt(this.locator.offsetOf(this.placed, path)) };
  }

  public problem({ path, message, fix }: ValueProblem): Unreadable {
    return { ...this.of(path), message, fix };
  }
}
