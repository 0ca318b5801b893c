import { judge } from './subject';
import type { FindingOptions } from './subject';
import type { CheckSettings } from '../core/manifests/check-settings';
import { ManifestSet } from '../core/manifests/manifest-set';
import { completeSettings } from '../core/manifests/settings';
import type { ExpectationData, RequestData } from '../core/requests/cases/case-data';
import { describeOutcome, describeRequest, describeRoute } from '../core/requests/cases/describe-answer';
import { judgeRequests } from '../core/requests/cases/judge-requests';
import type { JudgedRequest } from '../core/requests/cases/judge-requests';
import { formatPath } from '../core/schema/path';

/** What is expected where nothing is said: that the request gets to a backend. */
const ANY_BACKEND: ExpectationData = { outcome: 'forwarded' };

/** The target of all requests, such as `shop/cart:8080`, or whatever else is expected of them. */
export type Expected = string | ExpectationData;

/** Judges requests, all of them with the same expectation. What is written wrong is thrown. */
export function judged(
  subject: unknown, request: RequestData, expected: Expected | undefined, options: FindingOptions, what: string,
): readonly JudgedRequest[] {
  const { manifests, settings } = judge(subject, options, what, 'sends requests through');
  const expectation = typeof expected === 'string' ? { backend: expected } : expected ?? ANY_BACKEND;
  return judgeRequests(setOf(manifests, settings), request, expectation, what);
}

/** Tests send many requests through the same manifests. */
let last: { readonly key: string; readonly set: ManifestSet } | undefined;

function setOf(manifests: readonly unknown[], settings: CheckSettings): ManifestSet {
  const key = keyOf(manifests, settings);
  if (key === undefined || last?.key !== key) {
    const set = new ManifestSet(manifests, completeSettings(settings, manifests));
    if (key === undefined) { return set; }
    last = { key, set };
  }
  return last.set;
}

/** Undefined: there is something in them that is no plain data, such as an output of Pulumi. */
function keyOf(manifests: readonly unknown[], settings: CheckSettings): string | undefined {
  try {
    return JSON.stringify([settings, manifests]);
  } catch {
    return undefined;
  }
}

/** A request of which something is another one than expected, in lines. */
export function failureText({ request, answer, mismatches }: JudgedRequest): string {
  const { route } = answer;
  return [
    `  ${describeRequest(request)}`,
    ...mismatches.map(({ path, expected, got, isOpen }) => `    ${formatPath(path) || 'answer'}: ${isOpen && !got.startsWith('not known') ? 'can\'t be known: ' : ''}got ${got}, wants ${expected}`),
    `    answer: ${describeOutcome(answer.outcome)}`,
    ...route === undefined ? [] : [`    taken by: ${describeRoute(route)}`],
  ].join('\n');
}

/**
 * For other runners than jest: throws if something else comes of a request, or of one of several, than is expected.
 *
 * ```ts nofixture
 * import { assertRoute } from 'kgateway-constructs/jest';
 *
 * assertRoute(app, 'https://shop.example/cart', 'shop/cart:8080');
 * ```
 *
 * @throws Error with each request that is answered otherwise, and how
 */
export function assertRoute(subject: unknown, request: RequestData, expected?: Expected, options: FindingOptions = {}): void {
  const failures = judged(subject, request, expected, options, 'assertRoute').filter(({ mismatches }) => mismatches.length > 0);
  if (failures.length > 0) { throw new Error(`other answers than expected:\n${failures.map(failureText).join('\n')}`); }
}

/**
 * What becomes of a request, in a line for each request that is meant, such as
 * `https://shop.example/cart → shop/cart:8080, by HTTPRoute shop/cart, rule 0, match 0`.
 */
export function explainRequest(subject: unknown, request: RequestData, options: FindingOptions = {}): string {
  return judged(subject, request, {}, options, 'explainRequest').map(({ request: sent, answer }) => {
    const { route } = answer;
    return `${describeRequest(sent)} → ${describeOutcome(answer.outcome)}${route === undefined ? '' : `, by ${describeRoute(route)}`}`;
  }).join('\n');
}
