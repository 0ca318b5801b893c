// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a DirectResponse. */
export interface DirectResponseSpec {
  /** 1 to 4096 characters. */
  readonly body?: string;
  /** In kgateway since 2.3. */
  readonly bodyFormat?: DirectResponseBodyFormat;
  /** 200 to 599. */
  readonly status: number;
}

/** Stands at `bodyFormat` of a DirectResponse. */
export interface DirectResponseBodyFormat {
  readonly contentType?: string;
  readonly json?: { [key: string]: any };
  /** 1 to 4096 characters. */
  readonly text?: string;
}
