import type { Answer } from './answer';
import type { Request } from './request';
import type { ManifestSet } from '../manifests/manifest-set';

/** What `answerOf` can be told. */
export interface AnswerOptions {
  /**
   * Whether to say of each route that was asked why it did not take the request.
   *
   * @default false
   */
  readonly explain?: boolean;
}

/** What becomes of a request at the Gateways of a set. */
export function answerOf(_set: ManifestSet, _request: Request, _options: AnswerOptions = {}): Answer {
  throw new Error('not there yet');
}
