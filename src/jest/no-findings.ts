import type { MatcherResult } from './matcher-result';
import { judge } from './subject';
import type { FindingOptions } from './subject';
import { checkManifests } from '../core/checks';
import { formatFinding } from '../core/checks/finding-text';

/**
 * A matcher: passes if the checks find nothing in an App, a Chart, any other
 * construct with its children, or a list of manifests. Findings that an
 * annotation accepts don't count.
 *
 * ```ts nofixture
 * import { toHaveNoFindings } from 'kgateway-constructs/jest';
 *
 * expect.extend({ toHaveNoFindings });
 * expect(app).toHaveNoFindings();
 * ```
 */
export function toHaveNoFindings(subject: unknown, options: FindingOptions = {}): MatcherResult {
  const { manifests, settings } = judge(subject, options, 'toHaveNoFindings', 'checks');
  const open = checkManifests(manifests, settings).filter(({ accepted }) => accepted === undefined);
  return {
    pass: open.length === 0,
    message: () => (open.length === 0
      ? `expected findings, but there are none in ${manifests.length} objects`
      : `expected no findings, got ${open.length}:\n${open.map((finding) => `  ${formatFinding(finding)}`).join('\n')}`),
  };
}
