import type { LocatedFinding } from './report';
import type { Finding } from '../../core/checks/finding';
import { Baseline } from '../baseline';
import { Locator } from '../input/locator';
import type { Manifest } from '../input/source';

/** Findings in the order of the input, with their places. */
export function locate(findings: readonly Finding[], manifests: readonly Manifest[], baseline: Baseline = Baseline.NONE): LocatedFinding[] {
  const locator = new Locator();
  return [...findings]
    .sort((a, b) => a.index - b.index)
    .map((finding) => ({ finding, offset: locator.offsetOf(manifests[finding.index], finding.path) }))
    .sort((a, b) => a.finding.index - b.finding.index || a.offset - b.offset)
    .map(({ finding, offset }) => {
      const { source } = manifests[finding.index].piece;
      return { ...finding, file: source.name, ...source.lineAt(offset), isKnown: baseline.take(finding) };
    });
}
