/** Why a template cannot be read. Caught where templates are judged. */
export class TemplateError extends Error {
  public constructor(public readonly wrong: string) {
    super(wrong);
  }
}
