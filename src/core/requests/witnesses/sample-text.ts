/** A text that a regular expression takes, as far as it is a plain one. It has to be tried: what is not understood is guessed. */
export function sampleText(expression: string): string {
  return new Sampler(expression.replace(/^\(\?[a-zA-Z]+\)/, '').replace(/^\^/, '').replace(/\$$/, '')).text();
}

class Sampler {
  private at = 0;

  public constructor(private readonly expression: string) {}

  public text(): string {
    const sample = this.sequence();
    this.skipAlternatives();
    return sample;
  }

  /** Up to the end of a group, or to another alternative. */
  private sequence(): string {
    let sample = '';
    while (this.at < this.expression.length && !')|'.includes(this.expression[this.at])) {
      const piece = this.piece();
      sample += piece.repeat(this.times());
    }
    return sample;
  }

  private piece(): string {
    const char = this.expression[this.at++];
    switch (char) {
      case '.': return 'x';
      case '^': case '$': return '';
      case '\\': return this.escape();
      case '[': return this.characterClass();
      case '(': return this.group();
      default: return char;
    }
  }

  private escape(): string {
    const char = this.expression[this.at++] ?? '';
    if (char === 'p' || char === 'P') {
      const end = this.expression[this.at] === '{' ? this.expression.indexOf('}', this.at) + 1 : this.at + 1;
      this.at = end;
      return 'x';
    }
    return { d: '1', w: 'x', s: ' ', S: 'x', D: 'x', W: '-', b: '', B: '', A: '', z: '', t: '\t' }[char] ?? char;
  }

  private group(): string {
    if (this.expression[this.at] === '?') { this.at = this.expression.indexOf(this.expression[this.at + 1] === 'P' ? '>' : ':', this.at) + 1; }
    const sample = this.sequence();
    this.skipAlternatives();
    this.at++;
    return sample;
  }

  private skipAlternatives(): void {
    while (this.expression[this.at] === '|') {
      this.at++;
      this.sequence();
    }
  }

  private characterClass(): string {
    const isNegated = this.expression[this.at] === '^';
    if (isNegated) { this.at++; }
    const first = this.at;
    let end = this.expression.indexOf(']', first + 1);
    while (end > 0 && this.expression[end - 1] === '\\') { end = this.expression.indexOf(']', end + 1); }
    const body = this.expression.slice(first, end < 0 ? undefined : end);
    this.at = end < 0 ? this.expression.length : end + 1;
    return isNegated ? [...'x1-_~'].find((char) => !isInClass(body, char)) ?? '!' : firstOf(body);
  }

  private times(): number {
    const counts = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})[?+]?/.exec(this.expression.slice(this.at));
    if (counts === null) { return 1; }
    this.at += counts[0].length;
    if (counts[1] !== undefined) { return Number(counts[1]); }
    return counts[0][0] === '+' ? 1 : 0;
  }
}

function firstOf(body: string): string {
  if (!body.startsWith('\\')) { return body.startsWith('[:') ? 'x' : body[0] ?? ''; }
  return { d: '1', w: 'x', s: ' ' }[body[1]] ?? body[1] ?? '';
}

function isInClass(body: string, char: string): boolean {
  if (body.includes('\\w') && /\w/.test(char)) { return true; }
  if (body.includes('\\d') && /\d/.test(char)) { return true; }
  return body.includes(char) || [...body.matchAll(/(.)-(.)/g)].some(([, from, to]) => from <= char && char <= to);
}
