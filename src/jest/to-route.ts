import type { MatcherResult } from './matcher-result';
import { failureText, judged } from './routes';
import type { Expected } from './routes';
import type { FindingOptions } from './subject';
import type { RequestData } from '../core/requests/cases/case-data';
import { describeOutcome, describeRequest } from '../core/requests/cases/describe-answer';

/**
 * A matcher: passes if a request to the Gateways of an App, a Chart, any other
 * construct with its children, or a list of manifests has the outcome that is
 * expected: the target, or fields of which the others are not compared. Without
 * either, any backend will do. What the manifests do not decide does not pass, not even with `not`.
 *
 * ```ts nofixture
 * import { toRoute } from 'kgateway-constructs/jest';
 *
 * expect.extend({ toRoute });
 * expect(app).toRoute('https://shop.example/cart', 'shop/cart:8080');
 * expect(app).toRoute({ url: 'https://shop.example/cart', headers: { 'x-canary': 'always' } }, 'shop/canary:8080');
 * expect(app).toRoute('http://shop.example/', { redirect: { status: 301, location: 'https://shop.example/' } });
 * ```
 *
 * @throws Error if the request or the expectation is not written as it must be, or names what does not exist
 */
export function toRoute(
  this: { readonly isNot?: boolean } | void, subject: unknown, request: RequestData, expected?: Expected, options: FindingOptions = {},
): MatcherResult {
  const results = judged(subject, request, expected, options, 'toRoute');
  const failures = results.filter(({ mismatches }) => mismatches.length > 0);
  const isOpen = failures.length > 0 && failures.every(({ mismatches }) => mismatches.every((one) => one.isOpen));
  const isNot = typeof this === 'object' && this.isNot === true;
  return {
    pass: isOpen ? isNot : failures.length === 0,
    message: () => (failures.length === 0
      ? `expected another answer, got\n${results.map(({ request: sent, answer }) => `  ${describeRequest(sent)} → ${describeOutcome(answer.outcome)}`).join('\n')}`
      : `other answers than expected:\n${failures.map(failureText).join('\n')}`),
  };
}
