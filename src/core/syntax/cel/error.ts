/** Why an expression cannot be read, and what to write instead where that is known. */
export class CelError extends Error {
  public constructor(public readonly wrong: string, public readonly fix?: string) {
    super(wrong);
  }
}
