import type { Token } from './tokens';

/** Tokens of which the next one can be looked at. */
export class TokenStream {
  private upcoming: Token | undefined;

  public constructor(private readonly tokens: Iterator<Token>) {
    this.next();
  }

  public get current(): Token | undefined { return this.upcoming; }

  /** Takes the token that is looked at. */
  public next(): Token | undefined {
    const token = this.upcoming;
    const { done, value } = this.tokens.next();
    this.upcoming = done === true ? undefined : value as Token;
    return token;
  }
}
