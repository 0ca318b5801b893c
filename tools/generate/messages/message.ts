/** What a user reads when an object breaks a rule: `<path>: <wrong>, got <value>; <fix>`. */
export interface RuleMessage {
  /** What is wrong, in lower case, without a full stop and without the value. */
  readonly wrong: string;
  /** What to write instead, as an instruction. */
  readonly fix: string;
}

/** What a user reads when a text has the wrong form: `<path>: <wrong>, got <value>; write for example <example>`. */
export interface PatternMessage {
  /** What the text must look like, in lower case, without a full stop and without the value. */
  readonly wrong: string;
  /** A value that is accepted, as it is: whoever prints it adds the quotes. */
  readonly example: string;
}

/** Rule texts differ in line breaks and stray spaces from release to release; that never changes what they mean. */
export function normalise(rule: string): string {
  return rule.trim().replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')');
}

/** `a, b or c` */
export function anyOf(names: readonly string[]): string {
  return enumerate(names, 'or');
}

/** `a, b and c` */
export function allOf(names: readonly string[]): string {
  return enumerate(names, 'and');
}

function enumerate(names: readonly string[], conjunction: string): string {
  const last = names[names.length - 1];
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
