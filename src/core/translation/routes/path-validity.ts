/**
 * What the controller refuses in the paths of routes: it answers with 500 in
 * the place of a rule that has one.
 *
 * Source: ValidateRoutePath and ValidatePrefixRewrite in pkg/kgateway/translator/irtranslator/validate.go
 */

const CHARACTERS = /^(?:[A-Za-z0-9/:@._~!$&'()*+,=;-]|%[0-9a-fA-F]{2})*$/;
const SEQUENCES = ['//', '/./', '/../', '%2f', '%2F', '#'];
const ENDINGS = ['/..', '/.'];

/** Whether a path, or what is looked at as one, is valid. An empty one is. */
export function isValidPath(text: string): boolean {
  return CHARACTERS.test(text) && !SEQUENCES.some((sequence) => text.includes(sequence)) && !ENDINGS.some((ending) => text.endsWith(ending));
}

/** Whether what a prefix is replaced with is valid: it is read as a URL, and only its path is looked at, decoded. */
export function isValidPrefixReplacement(text: string): boolean {
  const path = pathOfUrl(text);
  return path !== undefined && isValidPath(path);
}

/**
 * The path of a URL, decoded, as Go's `url.Parse` finds it. Undefined if it is no URL for Go.
 *
 * Source: net/url of the Go standard library
 */
function pathOfUrl(text: string): string | undefined {
  // Control characters are refused wherever they are.
  if (/[\u0000-\u001f\u007f]/.test(text)) { return undefined; }
  const hash = text.indexOf('#');
  if (hash >= 0 && unescape(text.slice(hash + 1)) === undefined) { return undefined; }
  const beforeHash = hash < 0 ? text : text.slice(0, hash);
  if (beforeHash === '*') { return '*'; }
  const scheme = schemeOf(beforeHash);
  if (scheme === undefined) { return undefined; }
  const question = beforeHash.indexOf('?', scheme.length);
  const rest = beforeHash.slice(scheme.length, question < 0 ? undefined : question);
  if (!rest.startsWith('/')) {
    // `mailto:somebody`: nothing of it is a path.
    if (scheme !== '') { return ''; }
    const colon = rest.indexOf(':');
    const slash = rest.indexOf('/');
    if (colon >= 0 && (slash < 0 || colon < slash)) { return undefined; }
  }
  if (rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'))) {
    const end = rest.indexOf('/', 2);
    if (!isCa(rest.slice(2, end < 0 ? undefined : end))) { return undefined; }
    return unescape(end < 0 ? '' : rest.slice(end));
  }
  return unescape(rest);
}

/** `https:`; empty if there is none. Undefined if a text begins with a colon. */
function schemeOf(text: string): string | undefined {
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (/[a-zA-Z]/.test(character)) { continue; }
    if (/[0-9+.-]/.test(character)) {
      if (index === 0) { return ''; }
      continue;
    }
    if (character === ':') { return index === 0 ? undefined : text.slice(0, index + 1); }
    return '';
  }
  return '';
}

/** Whether what follows `//` can be a host, perhaps with a user and a port. */
function isCa(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at >= 0 && !/^(?:[A-Za-z0-9\-._:~!$&'()*+,;=%@])*$/.test(text.slice(0, at))) { return false; }
  const host = text.slice(at + 1);
  const bracket = host.lastIndexOf(']');
  if (host.startsWith('[')) { return bracket > 0 && /^(?::\d*)?$/.test(host.slice(bracket + 1)); }
  const colon = host.lastIndexOf(':');
  if (colon >= 0 && !/^:\d*$/.test(host.slice(colon))) { return false; }
  return !/[ \\^`{|}]/.test(host) && (!host.includes('%') || unescape(host) !== undefined) && !/%(?!25|[89a-fA-F])/.test(host);
}

/** Bytes above 127 need not become characters: no path with such a one is valid. Undefined if a percent sign is alone. */
function unescape(text: string): string | undefined {
  if (/%(?![0-9a-fA-F]{2})/.test(text)) { return undefined; }
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
