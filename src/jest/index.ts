import type { Expected } from './routes';
import type { FindingOptions } from './subject';
import type { RequestData } from '../core/requests/cases/case-data';

export type { MatcherResult } from './matcher-result';
export { toHaveNoFindings } from './no-findings';
export { assertRoute, explainRequest } from './routes';
export type { Expected } from './routes';
export type { FindingOptions } from './subject';
export { toRoute } from './to-route';
export type { ExpectationData, RequestData, RequestFields } from '../core/requests/cases/case-data';

declare global {
  // The types of jest have this namespace; without them, nobody sees it.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    interface Matchers<R> {
      /** See `toHaveNoFindings` of `kgateway-constructs/jest`. */
      toHaveNoFindings(options?: FindingOptions): R;
      /** See `toRoute` of `kgateway-constructs/jest`. */
      toRoute(request: RequestData, expected?: Expected, options?: FindingOptions): R;
    }
  }
}
