import { missingValue } from './missing-value';
import type { Complaint } from '../location';

const LONGEST_PATH = 1024;
const CHARACTERS = /^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$/;

const IS_AMBIGUOUS = /\/\/|\/\.\.?(\/|$)|%2f|#/i;

/** Sequences that kgateway answers with a 500 for the whole rule, because they make a path ambiguous. */
const AMBIGUOUS = ['//', '/./', '/../', '%2f', '%2F', '#'];
const AMBIGUOUS_ENDS = ['/.', '/..'];

/** A path that requests are compared with literally. */
export function path(value: string): Complaint | undefined {
  return replacementPath(value) ?? ambiguous(value) ?? (CHARACTERS.test(value) ? undefined : badCharacter(value));
}

/** A path that is written into the request or the redirect. Which of them are valid depends on where, and is checked with the whole rule. */
export function replacementPath(value: string): Complaint | undefined {
  const missing = missingValue(value);
  if (missing !== undefined) { return missing; }
  if (!value.startsWith('/')) {
    return { wrong: 'path must start with "/"', fix: `write "/${value}"` };
  }
  if (value.length > LONGEST_PATH) {
    return { wrong: `path must have at most ${LONGEST_PATH} characters`, fix: 'write a shorter path' };
  }
  return undefined;
}

function ambiguous(value: string): Complaint | undefined {
  if (!IS_AMBIGUOUS.test(value)) { return undefined; }
  const part = AMBIGUOUS.find((sequence) => value.includes(sequence)) ?? AMBIGUOUS_ENDS.find((end) => value.endsWith(end));
  return { wrong: `path must not contain "${part}"`, fix: `write "${normalized(value)}"` };
}

function badCharacter(value: string): Complaint {
  if (value.includes('?')) {
    return { wrong: 'path must not contain a query', fix: 'match the query with QueryParamMatch' };
  }
  const character = [...value].find((candidate) => !CHARACTERS.test(candidate)) ?? '%';
  return { wrong: `path contains "${character}"`, fix: `write it percent-encoded, as in "${encodeURI(value)}"` };
}

/** The same path without the ambiguous parts, as a suggestion. */
function normalized(value: string): string {
  const segments: string[] = [];
  const [beforeFragment] = value.replace(/%2f/gi, '/').split('#');
  for (const segment of beforeFragment.split('/')) {
    if (segment === '..') { segments.pop(); } else if (segment !== '' && segment !== '.') { segments.push(segment); }
  }
  return `/${segments.join('/')}`;
}
