import type { DirectResponseSpec } from '../../generated/spec/direct-response';
import { Location } from '../location';
import type { Complaint } from '../location';
import { given } from '../manifest';
import { known } from '../resolvable';
import type { Resolvable } from '../resolvable';

/** What the gateway answers by itself. */
export interface DirectResponseOptions {
  /** The status code, 200 to 599. */
  readonly status: number;

  /**
   * The body as text, 1 to 4096 bytes.
   *
   * @default - no body
   */
  readonly body?: string;

  /**
   * The body as a JSON object, instead of `body`. Its texts may hold Envoy's command operators, such as `%RESPONSE_CODE%`.
   * Needs kgateway 2.3.
   *
   * @default - no body
   */
  readonly json?: { [field: string]: any };

  /**
   * The content type of the body. Needs kgateway 2.3.
   *
   * @default - `text/plain`, and `application/json` for JSON
   */
  readonly contentType?: string;
}

/** Envoy sends no more than this. */
const MOST_BYTES = 4096;

/** The spec of a DirectResponse. */
export function renderDirectResponse(path: string, { status, body, json, contentType }: DirectResponseOptions): DirectResponseSpec {
  const location = Location.of(path);
  location.at('status').check<number>(status, statusCode);
  location.at('body').checkText(body, bodyText);
  if (body !== undefined && json !== undefined) {
    location.at('json').refuse({ wrong: 'there are two bodies', fix: 'keep body or json' });
  }
  if (contentType !== undefined && body === undefined && json === undefined) {
    location.at('contentType').refuse({ wrong: 'there is no body that could have a content type', fix: 'give body or json', value: known(contentType) });
  }
  location.finish();
  const isFormatted = json !== undefined || contentType !== undefined;
  return isFormatted
    ? {
      status,
      bodyFormat: given({ text: body as Resolvable<string> | undefined, json, contentType: contentType as Resolvable<string> | undefined }),
    }
    : given({ status, body });
}

function statusCode(value: number): Complaint | undefined {
  return Number.isInteger(value) && value >= 200 && value <= 599 ? undefined : { wrong: 'not a status that can be answered', fix: 'write one from 200 to 599' };
}

function bodyText(value: string): Complaint | undefined {
  if (value === '') { return { wrong: 'the body is empty', fix: 'leave it out' }; }
  return new TextEncoder().encode(value).length <= MOST_BYTES ? undefined : {
    wrong: `the body has more than ${MOST_BYTES} bytes`, fix: 'shorten it, or serve it from a Service',
  };
}
