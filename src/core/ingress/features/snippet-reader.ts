/** A directive of nginx: its name and its arguments. */
export interface Directive {
  readonly name: string;
  readonly args: readonly string[];
  readonly hasBlock: boolean;
  readonly text: string;
}

/** The directives of a snippet; those within braces belong to the one before. */
export function directivesIn(snippet: string): readonly Directive[] {
  const directives: Directive[] = [];
  const reader = new SnippetReader(snippet);
  for (let directive = reader.next(); directive !== undefined; directive = reader.next()) { directives.push(directive); }
  return directives;
}

class SnippetReader {
  private position = 0;

  public constructor(private readonly text: string) {}

  public next(): Directive | undefined {
    const words: string[] = [];
    let start: number | undefined;
    while (this.position < this.text.length) {
      const character = this.text[this.position];
      if (/\s/.test(character)) {
        this.position++;
      } else if (character === '#' && words.length === 0) {
        this.skipLine();
      } else if (character === ';' || character === '}') {
        this.position++;
        if (words.length > 0) { return this.directive(words, start ?? 0, false); }
      } else if (character === '{') {
        this.skipBlock();
        return this.directive(words, start ?? 0, true);
      } else {
        start ??= this.position;
        words.push(this.word());
      }
    }
    return words.length === 0 ? undefined : this.directive(words, start ?? 0, false);
  }

  private directive([name = '', ...args]: readonly string[], start: number, hasBlock: boolean): Directive {
    return { name, args, hasBlock, text: this.text.slice(start, this.position).replace(/\s+/g, ' ').trim() };
  }

  private skipLine(): void {
    const end = this.text.indexOf('\n', this.position);
    this.position = end < 0 ? this.text.length : end + 1;
  }

  private skipBlock(): void {
    let depth = 0;
    do {
      const character = this.text[this.position++];
      if (character === '{') { depth++; } else if (character === '}') { depth--; }
    } while (depth > 0 && this.position < this.text.length);
  }

  private word(): string {
    const quote = this.text[this.position];
    if (quote === '"' || quote === '\'') { return this.quoted(quote); }
    const start = this.position;
    while (this.position < this.text.length && !/[\s;{}]/.test(this.text[this.position])) {
      // `${name}` is one word.
      if (this.text.startsWith('${', this.position)) { this.position = this.endOfVariable(); } else { this.position++; }
    }
    return this.text.slice(start, Math.max(this.position, start + 1));
  }

  private endOfVariable(): number {
    const end = this.text.indexOf('}', this.position);
    return end < 0 ? this.text.length : end + 1;
  }

  private quoted(quote: string): string {
    let word = '';
    for (this.position++; this.position < this.text.length && this.text[this.position] !== quote; this.position++) {
      if (this.text[this.position] === '\\') { this.position++; }
      word += this.text[this.position] ?? '';
    }
    this.position++;
    return word;
  }
}
