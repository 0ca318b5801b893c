import type { LocatedFinding, Location } from './report';
import { Baseline } from '../baseline';
import { Locator } from '../input/locator';
import type { Manifest } from '../input/source';
import type { SetFinding } from '../sets/check-sets';

/** Findings in the order of the input, with their places. */
export function locate(findings: readonly SetFinding[], manifests: readonly Manifest[], baseline: Baseline = Baseline.NONE): LocatedFinding[] {
  const locator = new Locator();
  return findings
    .map((finding) => new FindingLocation(finding, manifests[finding.index], locator))
    .sort((a, b) => a.finding.index - b.finding.index || a.offset - b.offset)
    .map((located) => ({
      ...located.finding,
      file: located.manifest.piece.source.name,
      get line() { return located.location.line; },
      get column() { return located.location.column; },
      isKnown: baseline.take(located.finding),
    }));
}

/** Where a finding stands, once somebody asks: documents have to be parsed once more for it, and of many findings text shows a few. */
class FindingLocation {
  private knownOffset: number | undefined;
  private knownLocation: Omit<Location, 'file'> | undefined;

  public constructor(public readonly finding: SetFinding, public readonly manifest: Manifest, private readonly locator: Locator) {}

  public get offset(): number {
    return this.knownOffset ??= this.locator.offsetOf(this.manifest, this.finding.path);
  }

  public get location(): Omit<Location, 'file'> {
    return this.knownLocation ??= this.manifest.piece.source.lineAt(this.offset);
  }
}
