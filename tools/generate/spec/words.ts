/** `caCertificateRefs` → `CaCertificateRef`. */
export function nameOfItem(property: string): string {
  return pascal(singular(property));
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `FullDuplex` and `full-duplex` → `FULL_DUPLEX`, `5xx` → `V5XX`, `*` → `ANY`. */
export function enumMember(value: string): string {
  if (value === '*') { return 'ANY'; }
  const words = value.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/([A-Z0-9])([A-Z][a-z])/g, '$1_$2');
  const name = words.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
  return /^[0-9]/.test(name) ? `V${name}` : name;
}

/** The words that all names end with: of `RequestHeaders` and `ResponseHeaders`, `Headers`. */
export function commonEnding(names: string[]): string {
  const words = names.map((name) => name.match(/[A-Z][^A-Z]*/g) ?? []);
  const [first] = words;
  let count = 0;
  while (count < first.length && words.every((list) => list[list.length - 1 - count] === first[first.length - 1 - count])) { count++; }
  return first.slice(first.length - count).join('');
}

function singular(plural: string): string {
  if (/ies$/.test(plural)) { return plural.replace(/ies$/, 'y'); }
  if (/(ss|x|ch|sh)es$/.test(plural)) { return plural.slice(0, -2); }
  return /[^su]s$/.test(plural) ? plural.slice(0, -1) : plural;
}

/** `a Backend`, `an HTTPRoute`: by the sound of the first letter. */
export function withArticle(kind: string): string {
  return `${/^(?:[AEIO]|[HX](?=[A-Z]))/.test(kind) ? 'an' : 'a'} ${kind}`;
}
