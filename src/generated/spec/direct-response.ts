// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

export interface DirectResponseSpec {
  /** 1 to 4096 characters. */
  readonly body?: Resolvable<string>;
  /** In kgateway since 2.3. */
  readonly bodyFormat?: DirectResponseBodyFormat;
  /** 200 to 599. */
  readonly status: Resolvable<number>;
}

export interface DirectResponseBodyFormat {
  readonly contentType?: Resolvable<string>;
  readonly json?: Readonly<Record<string, unknown>>;
  /** 1 to 4096 characters. */
  readonly text?: Resolvable<string>;
}
