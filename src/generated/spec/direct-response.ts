// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

export interface DirectResponseSpec {
  /** 1 to 4096 characters. */
  readonly body?: Leaf<string>;
  /** In kgateway since 2.3. */
  readonly bodyFormat?: DirectResponseBodyFormat;
  /** 200 to 599. */
  readonly status: Leaf<number>;
}

export interface DirectResponseBodyFormat {
  readonly contentType?: Leaf<string>;
  readonly json?: Readonly<Record<string, unknown>>;
  /** 1 to 4096 characters. */
  readonly text?: Leaf<string>;
}
