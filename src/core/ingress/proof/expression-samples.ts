const MOST = 6;
const CANDIDATES = ['x', '7', 'a', '/', '-', '_', '.', 'Z'];

/** Some texts that a regular expression matches, for the constructs that paths have. */
export function samplesOf(expression: string): readonly string[] {
  const sampler = new Sampler(expression);
  return unique(sampler.alternatives()).slice(0, MOST);
}

class Sampler {
  private position = 0;

  public constructor(private readonly source: string) {}

  public alternatives(): string[] {
    const all = [...this.sequence()];
    while (this.source[this.position] === '|') {
      this.position++;
      all.push(...this.sequence());
    }
    return unique(all);
  }

  private sequence(): string[] {
    let texts = [''];
    while (this.position < this.source.length && this.source[this.position] !== '|' && this.source[this.position] !== ')') {
      const part = this.repeated(this.atom());
      texts = unique(texts.flatMap((text) => part.map((next) => text + next))).slice(0, MOST * 2);
    }
    return texts;
  }

  private atom(): string[] {
    const character = this.source[this.position++];
    switch (character) {
      case '^': case '$': return [''];
      case '.': return ['x'];
      case '\\': return [this.escape()];
      case '[': return [this.characterClass()];
      case '(': return this.group();
      default: return [character];
    }
  }

  private escape(): string {
    const character = this.source[this.position++] ?? '';
    const classes: Readonly<Record<string, string>> = { d: '7', w: 'w', s: ' ', D: 'x', W: '-', S: 'x', b: '', B: '' };
    return classes[character] ?? character;
  }

  private characterClass(): string {
    const end = this.source.indexOf(']', this.position + 1);
    const text = this.source.slice(this.position - 1, end + 1);
    this.position = end < 0 ? this.source.length : end + 1;
    try {
      const expression = new RegExp(`^${text}$`);
      return [...CANDIDATES, ...text].find((candidate) => expression.test(candidate)) ?? '';
    } catch {
      return '';
    }
  }

  private group(): string[] {
    const [special] = /^\?(?:[:=!]|<[=!]|P?<[a-zA-Z]\w*>|[a-z]+\))/.exec(this.source.slice(this.position)) ?? [''];
    this.position += special.length;
    if (special.endsWith(')')) { return ['']; }
    const texts = this.alternatives();
    this.position++;
    return ['?=', '?!', '?<=', '?<!'].includes(special) ? [''] : texts;
  }

  private repeated(texts: string[]): string[] {
    const rest = this.source.slice(this.position);
    const [quantifier] = /^(?:[*+?]|\{\d+(?:,\d*)?\})[?+]?/.exec(rest) ?? [''];
    this.position += quantifier.length;
    const twice = texts.slice(0, 1).map((text) => text + text);
    switch (quantifier[0]) {
      case '*': return unique(['', ...texts, ...twice]);
      case '+': return unique([...texts, ...twice]);
      case '?': return unique(['', ...texts]);
      case '{': return texts.map((text) => text.repeat(Number.parseInt(quantifier.slice(1), 10)));
      default: return texts;
    }
  }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
