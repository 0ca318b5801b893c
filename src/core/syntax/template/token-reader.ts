import { TemplateError } from './error';
import type { TokenStream } from './token-stream';
import type { Token } from './tokens';

/** Takes the tokens that are expected, and complains about others. */
export class TokenReader {
  public constructor(protected readonly stream: TokenStream) {}

  protected isSign(sign: string): boolean {
    return this.stream.current?.kind === 'sign' && this.stream.current.source === sign;
  }

  protected take(sign: string): boolean {
    const found = this.isSign(sign);
    if (found) { this.stream.next(); }
    return found;
  }

  protected takeName(name: string): boolean {
    const found = this.stream.current?.kind === 'name' && this.stream.current.source === name;
    if (found) { this.stream.next(); }
    return found;
  }

  protected name(): string {
    const token = this.stream.next();
    if (token?.kind !== 'name') { throw this.unexpected(token); }
    return token.source;
  }

  protected expect(sign: string): void {
    if (!this.take(sign)) { throw this.missing(sign); }
  }

  protected expectName(name: string): void {
    if (!this.takeName(name)) { throw this.missing(name); }
  }

  protected expectKind(kind: Token['kind'], written: string): void {
    if (this.stream.next()?.kind !== kind) { throw this.missing(written); }
  }

  private missing(what: string): TemplateError {
    return new TemplateError(`a "${what}" is missing`);
  }

  protected unexpected(token?: Token): TemplateError {
    return new TemplateError(token === undefined ? 'the template stops too early' : `"${token.source}" cannot be there`);
  }
}
