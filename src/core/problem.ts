/**
 * What is wrong with a value, and what to write instead.
 *
 * Problems are data: everything that checks (value classes, schema, rules)
 * reports them, and only this file turns them into text.
 */
export interface Problem {
  /** Where the value stands, for example `spec.rules[0].matches[0].path`. Empty: the object as a whole. */
  readonly path: string;
  /** What is wrong, in lower case and without the value, for example `path must start with "/"`. */
  readonly wrong: string;
  /** The offending value. Left out where the text alone says it, for example when something is missing. */
  readonly value?: unknown;
  /** What to write instead, as an instruction, for example `write "/v1"`. */
  readonly fix: string;
}

/** What is wrong with a value and what to write instead, still without the place where it stands. */
export interface Complaint {
  readonly wrong: string;
  readonly fix: string;
}

/** A user's mistake in one construct: the message names the construct and lists every problem found. */
export class InvalidConstructError extends Error {
  /** Hidden: Node.js prints the fields of an error that nobody catches, and the message has said it all. */
  readonly #problems: readonly Problem[];
  readonly #constructPath: string;

  public constructor(constructPath: string, problems: readonly Problem[]) {
    super(problems.map((problem) => `${constructPath}: ${formatProblem(problem)}`).join('\n'));
    this.#problems = problems;
    this.#constructPath = constructPath;
  }

  public override get name(): string {
    return 'InvalidConstructError';
  }

  public get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The same without any part of a value, because one may be secret. */
  public withoutValues(): InvalidConstructError {
    return new InvalidConstructError(this.#constructPath, this.#problems.map(withoutValue));
  }
}

/** One line: `<path>: <what is wrong>, got <value>; <what to write>`. */
export function formatProblem(problem: Problem): string {
  const where = problem.path === '' ? '' : `${problem.path}: `;
  const got = problem.value === undefined ? '' : `, got ${formatValue(problem.value)}`;
  return `${where}${problem.wrong}${got}; ${problem.fix}`;
}

/** What is quoted, and commands of Envoy, are parts of a value, and the names of labels and annotations can be parts of one. */
function withoutValue({ path, wrong }: Problem): Problem {
  return {
    path: path.replace(/^(metadata\.(?:labels|annotations)).*/s, '$1'),
    wrong: wrong.replace(/"[^]*"|%[^]*%/, '(secret)'),
    fix: 'write another value; it is secret, so that it is not shown',
  };
}

const LONGEST_VALUE = 80;

/** A value as JSON, shortened. Objects are only named by their type: they may hold values that are not known yet. */
export function formatValue(value: unknown): string {
  if (Array.isArray(value)) { return `a list of ${value.length}`; }
  if (value !== null && (typeof value === 'object' || typeof value === 'function')) { return 'an object'; }
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
