import { TemplateError } from './error';
import { TokenReader } from './token-reader';
import type { Token } from './tokens';

const CONSTANTS = ['true', 'True', 'false', 'False', 'none', 'None'];
/** Minijinja reads no deeper. */
const DEEPEST = 150;

/** What an expression is, where that decides what may follow; of a variable its name. */
type Form = string;

/** Reads expressions of templates, and notes which names they use. */
export class ExpressionParser extends TokenReader {
  /** The names that are read, as often as they are. */
  protected variables: string[] = [];
  protected readonly filters = new Set<string>();
  protected readonly tests = new Set<string>();
  private depth = 0;

  /** `a if b else c` and everything less. */
  protected expression(): Form {
    if (++this.depth > DEEPEST) { throw new TemplateError('brackets are nested too deeply'); }
    let form = this.either();
    while (this.takeName('if')) {
      form = '';
      this.either();
      if (this.takeName('else')) { this.expression(); }
    }
    this.depth--;
    return form;
  }

  /** What stands where an `if` would begin something else. */
  protected either(): Form {
    return this.words(['or'], () => this.words(['and'], () => this.not()));
  }

  private not(): Form {
    if (!this.takeName('not')) { return this.comparison(); }
    this.not();
    return '';
  }

  private comparison(): Form {
    let form = this.sum();
    for (;;) {
      if (this.takeName('not')) {
        this.expectName('in');
      } else if (!['==', '!=', '<', '<=', '>', '>='].some((sign) => this.take(sign)) && !this.takeName('in')) {
        return form;
      }
      form = '';
      this.sum();
    }
  }

  private sum(): Form {
    return this.signs(['+', '-'], () => this.signs(['~'], () => this.signs(['*', '/', '//', '%'], () => this.signs(['**'], () => this.unary()))));
  }

  private words(words: readonly string[], operand: () => Form): Form {
    let form = operand();
    while (words.some((word) => this.takeName(word))) {
      form = '';
      operand();
    }
    return form;
  }

  private signs(signs: readonly string[], operand: () => Form): Form {
    let form = operand();
    while (signs.some((sign) => this.take(sign))) {
      form = '';
      operand();
    }
    return form;
  }

  private unary(): Form {
    const before = this.variables.length;
    return this.filtered(this.postfix(this.negated(), before));
  }

  private negated(): Form {
    if (!this.take('-')) { return this.primary(); }
    this.negated();
    return '';
  }

  /** @param before how many names were read before it */
  private postfix(first: Form, before: number): Form {
    let form = first;
    for (;;) {
      if (this.take('.')) {
        form = '';
        this.name();
      } else if (this.take('[')) {
        form = '';
        this.subscript(before);
      } else if (this.isSign('(')) {
        form = 'call';
        this.callArguments();
      } else {
        return form;
      }
    }
  }

  private subscript(before: number): void {
    const base = this.variables.length;
    if (!this.isSign(':')) { this.expression(); }
    if (this.take(':')) {
      // Minijinja does not ask whether there is what a slice is cut from.
      this.variables.splice(before, base - before);
      if (!this.isSign(']') && !this.isSign(':')) { this.expression(); }
      if (this.take(':') && !this.isSign(']')) { this.expression(); }
    }
    this.expect(']');
  }

  private filtered(first: Form): Form {
    let form = first;
    for (;;) {
      if (this.take('|')) {
        this.filter();
      } else if (this.takeName('is')) {
        this.test();
      } else {
        return form;
      }
      form = '';
    }
  }

  protected filter(): void {
    this.filters.add(this.name());
    if (this.isSign('(')) { this.callArguments(); }
  }

  private test(): void {
    this.takeName('not');
    this.tests.add(this.name());
    const { current } = this.stream;
    if (this.isSign('(')) {
      this.callArguments();
    } else if (current !== undefined && beginsArgument(current)) {
      this.postfix(this.negated(), this.variables.length);
    }
  }

  private callArguments(): void {
    this.expect('(');
    let isNamed = false;
    for (let isFirst = true; !this.take(')'); isFirst = false) {
      if (!isFirst) {
        this.expect(',');
        if (this.take(')')) { return; }
      }
      if (this.take('**')) {
        isNamed = true;
        this.expression();
      } else if (this.take('*')) {
        this.expression();
      } else {
        const form = this.expression();
        if (form !== '' && form !== 'call' && this.take('=')) {
          // The name of an argument is no variable.
          this.variables.pop();
          isNamed = true;
          this.either();
        } else if (isNamed) {
          throw new TemplateError('an argument without a name cannot follow one that has a name');
        }
      }
    }
  }

  private primary(): Form {
    const token = this.stream.next();
    if (token === undefined) { throw this.unexpected(token); }
    if (token.kind === 'name') {
      if (CONSTANTS.includes(token.source)) { return ''; }
      this.variables.push(token.source);
      return token.source;
    }
    if (token.kind === 'number') { return ''; }
    if (token.kind === 'text') {
      while (this.stream.current?.kind === 'text') { this.stream.next(); }
      return '';
    }
    switch (token.kind === 'sign' ? token.source : '') {
      case '(': return this.brackets();
      case '[': this.items(']', () => { this.expression(); }); return '';
      case '{': this.items('}', () => { this.expression(); this.expect(':'); this.expression(); }); return '';
      default: throw this.unexpected(token);
    }
  }

  private brackets(): Form {
    if (this.take(')')) { return ''; }
    const form = this.expression();
    if (!this.isSign(',')) {
      this.expect(')');
      return form;
    }
    while (!this.take(')')) {
      this.expect(',');
      if (this.take(')')) { break; }
      this.expression();
    }
    return '';
  }

  private items(end: string, item: () => void): void {
    for (let isFirst = true; !this.take(end); isFirst = false) {
      if (!isFirst) {
        this.expect(',');
        if (this.take(end)) { return; }
      }
      item();
    }
  }
}

/** Whether what follows the name of a test is its argument. */
function beginsArgument({ kind, source }: Token): boolean {
  if (kind === 'name') { return !['and', 'or', 'else', 'is'].includes(source); }
  return kind === 'text' || kind === 'number' || (kind === 'sign' && ['+', '-', '[', '{'].includes(source));
}
