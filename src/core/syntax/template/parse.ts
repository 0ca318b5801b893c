import { TemplateError } from './error';
import { ExpressionParser } from './expression-parser';
import type { TokenStream } from './token-stream';

/** What a template uses. */
export interface TemplateParts {
  /** Names that are read, and not given a value anywhere in the template. */
  readonly variables: readonly string[];
  readonly filters: readonly string[];
  readonly tests: readonly string[];
}

/** Names that cannot be given a value. */
const RESERVED = ['true', 'True', 'false', 'False', 'none', 'None', 'loop', 'self'];
/** Names that have a value in templates, macros and blocks. */
const ALWAYS_THERE = ['self', 'caller', 'super'];

/** Reads a template as minijinja does, with which kgateway's transformations are made. Throws what is wrong with it. */
export function parseTemplate(stream: TokenStream): TemplateParts {
  return new TemplateParser(stream).whole();
}

class TemplateParser extends ExpressionParser {
  private readonly assigned = new Set<string>(ALWAYS_THERE);
  private readonly blocks = new Set<string>();
  private isInMacro = false;

  /** What may be after `{%`. */
  private readonly statements: Readonly<Record<string, () => void>> = {
    for: () => { this.loop(); },
    if: () => { this.condition(); },
    with: () => { this.with(); },
    set: () => { this.set(); },
    autoescape: () => { this.expression(); this.body(['endautoescape']); },
    filter: () => { this.filterChain(); this.body(['endfilter']); },
    block: () => { this.block(); },
    extends: () => { this.expression(); },
    include: () => { this.include(); },
    import: () => { this.expression(); this.expectName('as'); this.assign(this.expression()); this.skipContext(); },
    from: () => { this.fromImport(); },
    macro: () => { this.assigned.add(this.name()); this.expect('('); this.parameters(); this.macroBody('endmacro'); },
    call: () => { if (this.take('(')) { this.parameters(); } this.callExpression(); this.macroBody('endcall'); },
    do: () => { this.callExpression(); },
  };

  public whole(): TemplateParts {
    this.parts([]);
    return { variables: this.variables.filter((name) => !this.assigned.has(name)), filters: [...this.filters], tests: [...this.tests] };
  }

  /** Everything up to one of the words that end it, or to the end of the template. Gives whether a word ended it. */
  private parts(ends: readonly string[]): boolean {
    for (let token = this.stream.next(); token !== undefined; token = this.stream.next()) {
      if (token.kind === 'variable-start') {
        this.expression();
        this.expectKind('variable-end', '}}');
      } else {
        if (this.stream.current === undefined) { throw this.unexpected(); }
        if (this.stream.current.kind === 'name' && ends.includes(this.stream.current.source)) { return true; }
        this.statement();
        this.expectKind('block-end', '%}');
      }
    }
    return false;
  }

  private statement(): void {
    const token = this.stream.next();
    if (token === undefined) { throw this.unexpected(); }
    if (token.kind !== 'name' || !Object.hasOwn(this.statements, token.source)) {
      throw new TemplateError(token.kind === 'name' && /^(?:end|el)/.test(token.source) ? `"{% ${token.source} %}" ends nothing` : `there is no statement "{% ${token.source} %}"`);
    }
    this.statements[token.source]();
  }

  private body(ends: readonly string[]): void {
    this.expectKind('block-end', '%}');
    this.parts(ends);
    this.stream.next();
  }

  private loop(): void {
    this.assigned.add('loop');
    this.targets();
    this.expectName('in');
    this.either();
    if (this.takeName('if')) { this.expression(); }
    this.takeName('recursive');
    this.expectKind('block-end', '%}');
    this.parts(['endfor', 'else']);
    if (this.takeName('else')) {
      this.expectKind('block-end', '%}');
      this.parts(['endfor']);
    }
    this.stream.next();
  }

  private condition(): void {
    this.either();
    this.expectKind('block-end', '%}');
    this.parts(['endif', 'else', 'elif']);
    const end = this.stream.next();
    if (end?.source === 'elif') { this.condition(); }
    if (end?.source === 'else') { this.body(['endif']); }
  }

  private with(): void {
    for (let isFirst = true; !this.isBlockEnd(); isFirst = false) {
      if (!isFirst) { this.expect(','); }
      this.target();
      this.expect('=');
      this.expression();
    }
    this.body(['endwith']);
  }

  private set(): void {
    const isInBrackets = this.take('(');
    if (isInBrackets) {
      this.targets();
      this.expect(')');
    } else {
      this.assignName(true);
    }
    if (!isInBrackets && (this.isBlockEnd() || this.isSign('|'))) {
      if (this.take('|')) { this.filterChain(); }
      this.body(['endset']);
    } else {
      this.expect('=');
      this.expression();
    }
  }

  private block(): void {
    if (this.isInMacro) { throw new TemplateError('a block cannot be in a macro'); }
    const name = this.name();
    if (this.blocks.has(name)) { throw new TemplateError(`there are two blocks ${name}`); }
    this.blocks.add(name);
    this.body(['endblock']);
    if (this.stream.current?.kind === 'name' && this.name() !== name) { throw new TemplateError(`the end of block ${name} has another name`); }
  }

  private include(): void {
    this.expression();
    const hasContext = this.skipContext();
    if (!this.takeName('ignore')) { return; }
    this.expectName('missing');
    if (!hasContext) { this.skipContext(); }
  }

  private fromImport(): void {
    this.expression();
    this.expectName('import');
    for (let isFirst = true; !this.skipContext() && !this.isBlockEnd(); isFirst = false) {
      if (!isFirst) {
        this.expect(',');
        if (this.skipContext() || this.isBlockEnd()) { return; }
      }
      this.assignName(false);
      if (this.takeName('as')) { this.assignName(false); }
    }
  }

  private isBlockEnd(): boolean {
    return this.stream.current?.kind === 'block-end';
  }

  private skipContext(): boolean {
    if (!this.takeName('with') && !this.takeName('without')) { return false; }
    this.expectName('context');
    return true;
  }

  private parameters(): void {
    let hasDefaults = false;
    for (let isFirst = true; !this.take(')'); isFirst = false) {
      if (!isFirst) {
        this.expect(',');
        if (this.take(')')) { return; }
      }
      this.assignName(false);
      if (hasDefaults) { this.expect('='); } else if (!this.take('=')) { continue; }
      hasDefaults = true;
      this.expression();
    }
  }

  private macroBody(end: string): void {
    const before = this.isInMacro;
    this.isInMacro = true;
    this.body([end]);
    this.isInMacro = before;
  }

  private filterChain(): void {
    for (let isFirst = true; isFirst || !this.isBlockEnd(); isFirst = false) {
      if (!isFirst) { this.expect('|'); }
      this.filter();
    }
  }

  private callExpression(): void {
    if (this.expression() !== 'call') { throw new TemplateError('only a function can be called'); }
  }

  private targets(): void {
    for (let isFirst = true; ; isFirst = false) {
      if (!isFirst) { this.expect(','); }
      const { current } = this.stream;
      if (this.isSign(')') || current?.kind.endsWith('-end') === true || (current?.kind === 'name' && current.source === 'in')) { return; }
      this.target();
      if (!this.isSign(',')) { return; }
    }
  }

  private target(): void {
    if (this.take('(')) {
      this.targets();
      this.expect(')');
    } else {
      this.assignName(false);
    }
  }

  private assignName(mayHaveFields: boolean): void {
    const name = this.name();
    if (RESERVED.includes(name)) { throw new TemplateError(`${name} cannot be given a value`); }
    this.assigned.add(name);
    while (mayHaveFields && this.take('.')) { this.name(); }
  }

  private assign(expression: string): void {
    this.assigned.add(expression);
  }
}
