import { DEEPEST, ReadError, givenTwice, tooDeep } from './read-error';
import type { Step } from '../../core/schema/path';

/** Whether a text is JSON rather than YAML: a brace, and the quote of a name or the other brace. */
export function startsAsJson(text: string): boolean {
  return /^\s*\{\s*["}]/.test(text);
}

/** Called where an entry of a list, or the name of a field, begins. The steps change afterwards. */
export type Visit = (steps: readonly Step[], offset: number) => void;

/**
 * Walks through a JSON value and gives the offset behind it. `JSON.parse` says
 * neither where a value stands nor that a name is given twice.
 */
export function walkJson(text: string, start: number, visit: Visit): number {
  return new Walk(text, start, visit).value();
}

/** An object or a list that has been opened. */
interface Frame {
  readonly opened: number;
  readonly closing: '}' | ']';
  /** The names of an object so far. */
  readonly names: Set<string>;
}

class Walk {
  private readonly frames: Frame[] = [];
  private readonly steps: Step[] = [];

  public constructor(private readonly text: string, private at: number, private readonly visit: Visit) {}

  public value(): number {
    for (;;) {
      this.space();
      if (!this.open()) {
        this.scalar();
      } else if (!this.isAt(this.top.closing)) {
        this.entry();
        continue;
      }
      while (this.frames.length > 0 && !this.skip(',')) { this.close(); }
      if (this.frames.length === 0) { return this.at; }
      this.entry();
    }
  }

  private get top(): Frame {
    return this.frames[this.frames.length - 1];
  }

  private open(): boolean {
    const char = this.text[this.at];
    if (char !== '{' && char !== '[') { return false; }
    if (this.frames.length === DEEPEST) { throw tooDeep(this.at); }
    this.frames.push({ opened: this.at, closing: char === '{' ? '}' : ']', names: new Set() });
    this.steps.push(-1);
    this.at++;
    return true;
  }

  private close(): void {
    if (!this.skip(this.top.closing)) { throw this.unexpected(`"," or "${this.top.closing}"`); }
    this.frames.pop();
    this.steps.pop();
  }

  private entry(): void {
    this.space();
    const { at, steps } = this;
    const last = steps.length - 1;
    if (this.top.closing === ']') {
      steps[last] = Number(steps[last]) + 1;
      return this.visit(steps, at);
    }
    if (!this.isAt('"')) { throw this.unexpected('a name in double quotes'); }
    this.string();
    const name = nameIn(this.text.slice(at, this.at));
    if (this.top.names.has(name)) { throw givenTwice(at, name); }
    this.top.names.add(name);
    steps[last] = name;
    this.visit(steps, at);
    if (!this.skip(':')) { throw this.unexpected('":"'); }
  }

  private scalar(): void {
    if (this.isAt('"')) { return this.string(); }
    BARE.lastIndex = this.at;
    if (!BARE.test(this.text)) { throw this.unexpected('a value'); }
    this.at = BARE.lastIndex;
  }

  private string(): void {
    let end = this.at;
    do {
      end = this.text.indexOf('"', end + 1);
      if (end === -1) { throw new ReadError(this.at, 'the quote is never closed', 'close it, or look whether the file was cut off'); }
    } while (isEscaped(this.text, end));
    this.at = end + 1;
  }

  private space(): void {
    while (SPACE.has(this.text.charCodeAt(this.at))) { this.at++; }
  }

  private isAt(char: string): boolean {
    this.space();
    return this.text[this.at] === char;
  }

  private skip(char: string): boolean {
    if (!this.isAt(char)) { return false; }
    this.at++;
    return true;
  }

  private unexpected(wanted: string): ReadError {
    const char = this.text[this.at];
    if (char === undefined && this.frames.length > 0) {
      const { opened, closing } = this.top;
      return new ReadError(opened, `"${this.text[opened]}" is never closed`, `close it with "${closing}", or look whether the file was cut off`);
    }
    return new ReadError(this.at, `the JSON is not valid: ${wanted} must stand here, got ${JSON.stringify(char ?? '')}`, `write ${wanted}`);
  }
}

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);
const BARE = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Whether an odd number of backslashes is before a quote. */
function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text[first - 1] === '\\') { first--; }
  return (quote - first) % 2 === 1;
}

/** A name without its quotes. Escapes are rare, and may be wrong: `JSON.parse` judges them. */
function nameIn(quoted: string): string {
  if (!quoted.includes('\\')) { return quoted.slice(1, -1); }
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
