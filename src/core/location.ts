import { InvalidConstructError } from './problem';
import type { Complaint, Problem } from './problem';
import type { Resolvable, Scalar } from './resolvable';
import { isKnown, known } from './resolvable';
import { isResolvedLater } from './schema/plain';
import { missingPart } from './syntax/missing-value';

export type { Complaint } from './problem';

/** A syntax: gives the complaint about a value, or nothing if the value is fine. */
export type Syntax<T extends Scalar> = (value: T) => Complaint | undefined;

/**
 * A position in the properties of a construct, such as `rules[0].matches[1].path`.
 * Values are checked against it, so that every complaint says where it belongs.
 */
export class Location {
  /** The place of a construct or component itself. */
  public static of(constructPath: string): Location {
    return new Location(constructPath, undefined, '');
  }

  private problems: Problem[] | undefined;

  private constructor(
    private readonly constructPath: string,
    private readonly parent: Location | undefined,
    private readonly step: string | number,
  ) {}

  /** The place of a property, of a list item, or of a part that a factory made (`PathMatch.prefix`). */
  public at(step: string | number): Location {
    return new Location(this.constructPath, this, step);
  }

  /** Whether it is a place within a construct, not the construct itself. */
  public get isNested(): boolean {
    return this.parent !== undefined;
  }

  /** Checks a text, unless it is unresolved. */
  public checkText(scalar: Resolvable<string> | undefined, syntax: Syntax<string>, subject?: string): void {
    const given = known<Scalar>(scalar);
    if (typeof given === 'number' || typeof given === 'boolean') {
      this.refuse({ wrong: 'must be a string', value: given, fix: `write it in quotes, such as "${given}"` }, subject);
    } else {
      this.check(scalar, (text) => missingPart(text) ?? syntax(text), subject);
    }
  }

  /** The same for a text that must be there: programs without types, and variables of the environment, may have none. */
  public checkRequired(scalar: Resolvable<string> | undefined, syntax: Syntax<string>, subject?: string): void {
    if (scalar === undefined || scalar === null) { this.refuse({ wrong: 'is missing', fix: 'write a string' }, subject); } else { this.checkText(scalar, syntax, subject); }
  }

  /** Checks a value, unless it is unresolved: then the manifest is checked once it is known. */
  public check<T extends Scalar>(scalar: Resolvable<T> | undefined, syntax: Syntax<T>, subject?: string): void {
    const value = known(scalar);
    if (value === undefined) { return; }
    const complaint = syntax(value);
    if (complaint !== undefined) { this.refuse({ ...complaint, value }, subject); }
  }

  /** Checks a text that may be a secret, so that it is not shown. */
  public checkHidden(scalar: Resolvable<string> | undefined, syntax: Syntax<string>): void {
    const text: unknown = known(scalar);
    const complaint = typeof text === 'string' ? syntax(text) : undefined;
    if (complaint !== undefined) { this.refuse(complaint); }
  }

  /** Checks a value that decides which objects there are, so that it cannot be unresolved. */
  public checkDecisive<T extends Scalar>(scalar: Resolvable<T>, syntax: Syntax<T>): void {
    if (isKnown(scalar)) { this.check(scalar, syntax); } else { this.refuse({ wrong: 'cannot be an unresolved value', fix: 'write the value itself' }); }
  }

  /** Reports a problem here. `subject` is the factory or thing that the complaint is about. */
  public refuse(complaint: Complaint & { readonly value?: unknown }, subject?: string): void {
    const wrong = subject === undefined ? complaint.wrong : `${subject}: ${complaint.wrong}`;
    const { root } = this;
    root.problems ??= [];
    const value = isResolvedLater(complaint.value) ? known(complaint.value as Resolvable<Scalar>) : complaint.value;
    root.problems.push({ path: this.path, wrong, value, fix: complaint.fix });
  }

  /** Throws everything that was reported about this construct. */
  public finish(): void {
    const { problems } = this.root;
    if (problems !== undefined) { throw new InvalidConstructError(this.constructPath, problems); }
  }

  private get root(): Location {
    return this.parent === undefined ? this : this.parent.root;
  }

  /** Put together only for complaints: most values are fine. */
  private get path(): string {
    const before = this.parent?.path ?? '';
    if (typeof this.step === 'number') { return `${before}[${this.step}]`; }
    return before === '' ? this.step : `${before}.${this.step}`;
  }
}
