import type { Progress } from './input/read-input';
import type { Style } from './report/report';

const PLAIN: Style = { bold: same, dim: same, error: same, warning: same, info: same };
const COLOURED: Style = { bold: code(1), dim: code(2), error: code(31), warning: code(33), info: code(36) };

/** Colours, on a terminal of somebody who has not declined them: https://no-color.org */
export function styleFor({ isTTY }: { readonly isTTY?: boolean }, { NO_COLOR = '', TERM = '' }: NodeJS.ProcessEnv): Style {
  return isTTY === true && NO_COLOR === '' && TERM !== 'dumb' ? COLOURED : PLAIN;
}

/** A line on a terminal that says how far the reading is. It vanishes when the last file has been read. */
export function progressOn(stream: { readonly isTTY?: boolean; write(text: string): unknown }): Progress {
  if (stream.isTTY !== true) { return () => undefined; }
  return (done, all) => stream.write(done === all ? CLEARED : `${CLEARED}reading file ${done + 1} of ${all}`);
}

const CLEARED = '\r\u001b[K';

function same(text: string): string {
  return text;
}

function code(number: number): (text: string) => string {
  return (text) => `\u001b[${number}m${text}\u001b[0m`;
}
