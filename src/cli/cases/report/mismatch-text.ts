import { formatPath } from '../../../core/schema/path';
import type { LocatedMismatch } from '../results';

/** `backend (line 17): got shop/checkout:8080, wants shop/canary:8080 for all requests` */
export function mismatchText({ path, line, got, expected, isOpen }: LocatedMismatch): string {
  const from = Math.max(path.lastIndexOf('expect'), path.lastIndexOf('validate')) + 1;
  const field = formatPath(path.slice(from)) || 'expect';
  return `${field} (line ${line}): ${isOpen && !got.startsWith('not known') ? 'can\'t be known: ' : ''}got ${got}, wants ${expected}`;
}
