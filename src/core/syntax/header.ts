import type { Complaint } from '../location';

const LONGEST_NAME = 256;
const TOKEN = /^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/;

/** The name of an HTTP header (RFC 9110 token). */
export function headerName(value: string): Complaint | undefined {
  if (value === '' || value.length > LONGEST_NAME) {
    return { wrong: `header name must have 1 to ${LONGEST_NAME} characters`, fix: 'write a name such as "x-canary"' };
  }
  if (value.startsWith(':')) {
    return { wrong: 'header name is a pseudo-header', fix: 'match the path, the method or the hostname instead' };
  }
  return TOKEN.test(value) ? undefined : {
    wrong: 'header name has characters that are not possible in one',
    fix: 'write letters, digits and "-", such as "x-canary"',
  };
}

/** The name of a cookie, which has the characters of a header name. */
export function cookieName(value: string): Complaint | undefined {
  return TOKEN.test(value) ? undefined : {
    wrong: 'name of a cookie has characters that are not possible in one', fix: 'write letters, digits, "-" and "_", such as "beta"',
  };
}

/** The value of a cookie (RFC 6265). */
export function cookieValue(value: string): Complaint | undefined {
  return /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/.test(value) ? undefined : {
    wrong: 'value of a cookie has characters that are not possible in one', fix: 'write it without spaces, quotes, commas, semicolons and backslashes',
  };
}

/** The name of a query parameter, which the API limits like a header name. */
export function queryParamName(value: string): Complaint | undefined {
  return value.length <= LONGEST_NAME && TOKEN.test(value) ? undefined : {
    wrong: 'name of a query parameter has characters that are not possible in one',
    fix: 'write 1 to 256 letters, digits, "-" or "_", such as "version"',
  };
}

/** A value that a header or query parameter is compared with. */
export function notEmpty(value: string): Complaint | undefined {
  return value === ''
    ? { wrong: 'an empty value cannot be compared with', fix: 'write the value, or regularExpression(name, ".*") for any value' }
    : undefined;
}
