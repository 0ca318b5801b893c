/** The path of a request as nginx matches it: decoded, without dots and double slashes. Undefined: nginx answers 400. */
export function matchedUri(path: string): string | undefined {
  const [raw] = path.split('?');
  if (!raw.startsWith('/')) { return undefined; }
  if (/%(?![0-9a-fA-F]{2})/.test(raw)) { return undefined; }
  const decoded = raw.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const kept: string[] = [];
  const parts = decoded.split('/').slice(1);
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (part === '..') {
      if (kept.length === 0) { return undefined; }
      kept.pop();
      if (isLast) { kept.push(''); }
    } else if (part === '.' || (part === '' && !isLast)) {
      if (isLast) { kept.push(''); }
    } else {
      kept.push(part);
    }
  }
  return `/${kept.join('/')}`;
}

/** The query with its question mark. */
export function queryOf(path: string): string {
  const question = path.indexOf('?');
  return question < 0 ? '' : path.slice(question);
}

/** As nginx writes a path that it has changed. */
export function escaped(uri: string): string {
  return uri.replace(/[\u0000-\u0020"#%?<>\\^`{|}\u007f-\uffff]/g, (character) => encodeURIComponent(character));
}
