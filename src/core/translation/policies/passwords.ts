import type { Field } from '../../manifests/field';
import { isPlaceholder } from '../references/secret';

/** A line of a file of passwords: a user, a colon and a hash. */
export interface PasswordLine {
  readonly at: Field;
  readonly user: string;
  /** Undefined if there is no colon. */
  readonly hash: string | undefined;
}

/** A line that the controller refuses. */
export interface PasswordFault extends PasswordLine {
  readonly kind: 'no-colon' | 'other-hash' | 'two-passwords';
}

/** Too short for a hash, and for a sign that something was taken out. */
const SHORT = /^\w{1,2}$/;

/** A SHA-1 hash in base 64, as Envoy takes it. */
const SHA = /^\{SHA\}.{28}$/;

/** The lines of a text that are not to be filled in. */
export function passwordLines(at: Field, text: string | undefined): readonly PasswordLine[] {
  return (text ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#') && !isPlaceholder(line)).map((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? { at, user: line, hash: undefined } : { at, user: line.slice(0, colon), hash: line.slice(colon + 1) };
  });
}

/** Whether something is still to be filled into a file of passwords: whole lines, or hashes. */
export function hasGaps(text: string | undefined): boolean {
  return (text ?? '').split('\n').map((line) => line.trim()).some((line) => line !== '' && !line.startsWith('#') && isFilledLater(line));
}

function isFilledLater(line: string): boolean {
  const hash = line.slice(line.indexOf(':') + 1);
  return isPlaceholder(line) || (isPlaceholder(hash) && !SHORT.test(hash));
}

/** Lines without a colon, other hashes, and users with two passwords. */
export function passwordFaults(lines: readonly PasswordLine[]): readonly PasswordFault[] {
  const hashes = new Map<string, string>();
  return lines.flatMap((line): readonly PasswordFault[] => {
    const { user, hash } = line;
    if (hash === undefined) { return [{ ...line, kind: 'no-colon' }]; }
    if (isPlaceholder(hash) && !SHORT.test(hash)) { return []; }
    if (!SHA.test(hash)) { return [{ ...line, kind: 'other-hash' }]; }
    if ((hashes.get(user) ?? hash) !== hash) { return [{ ...line, kind: 'two-passwords' }]; }
    hashes.set(user, hash);
    return [];
  });
}
