// Generated from imports/ by `npx projen generate`. Do not edit.
/** An answer that the gateway gives itself. A rule refers to it by an ExtensionRef filter, and must have no other action. The spec of a DirectResponse. */
export interface DirectResponseSpec {
  /**
   * Body of the answer, as it is. Envoy takes 4096 bytes at most. Not beside `bodyFormat`.
   * 1 to 4096 characters.
   * @default - `bodyFormat`, or no body
   */
  readonly body?: string;
  /**
   * Body of the answer, written for each request. Not beside `body`.
   * In kgateway since 2.3.
   * @default - `body`, or no body
   */
  readonly bodyFormat?: DirectResponseBodyFormat;
  /**
   * HTTP status of the answer.
   * 200 to 599.
   */
  readonly status: number;
}

/** Body of the answer, written for each request. Not beside `body`. Stands at `bodyFormat` of a DirectResponse. */
export interface DirectResponseBodyFormat {
  /**
   * The Content-Type header of the response.
   * @default - `text/plain` with `text`, `application/json` with `json`
   */
  readonly contentType?: string;
  /**
   * Body as an object. Command operators of Envoy in its values, such as `%RESPONSE_CODE%`, are filled in. Write either this or `text`.
   * @default - another field beside it is written
   */
  readonly json?: { [key: string]: any };
  /**
   * Body as a string. Command operators of Envoy in it, such as `%RESPONSE_CODE%`, are filled in. Write either this or `json`.
   * 1 to 4096 characters.
   * @default - another field beside it is written
   */
  readonly text?: string;
}
