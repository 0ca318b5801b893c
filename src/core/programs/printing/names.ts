/** Names of variables that no other one has. */
export class Names {
  private readonly taken: Set<string>;

  public constructor(reserved: readonly string[]) {
    this.taken = new Set(reserved);
  }

  /** The same names, to which others can be added apart. */
  public copy(): Names {
    return new Names([...this.taken]);
  }

  /** The first name that is free, or the last one with a number. */
  public claim(...candidates: string[]): string {
    const last = candidates[candidates.length - 1];
    let name = candidates.find((candidate) => !this.taken.has(candidate)) ?? last;
    for (let number = 2; this.taken.has(name); number++) { name = `${last}${number}`; }
    this.taken.add(name);
    return name;
  }
}

/** Words of a text, for names: letters and digits. */
export function words(...texts: (string | undefined)[]): string[] {
  const all = texts.flatMap((text) => (text ?? '').split(/[^A-Za-z0-9]+/)).filter((word) => word !== '');
  return all.length === 0 || /^\d/.test(all[0]) ? ['the', ...all] : all;
}

export function camelCase(...texts: (string | undefined)[]): string {
  return words(...texts).map((word, index) => (index === 0 ? word[0].toLowerCase() : word[0].toUpperCase()) + word.slice(1)).join('');
}

/** As jsii writes names in Python. */
export function snakeCase(...texts: (string | undefined)[]): string {
  return words(...texts).map((word) => word.replace(/([a-z\d])([A-Z])/g, '$1_$2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2').toLowerCase()).join('_');
}
