import { RE2JS } from 're2js';

/** Whether a regular expression takes a text from its beginning to its end. One that does not compile takes none. */
export function isFullMatch(expression: string, text: string): boolean {
  try {
    return RE2JS.compile(expression).matcher(text).matches();
  } catch {
    return false;
  }
}
