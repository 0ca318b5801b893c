import type { Condition } from './condition';
import type { Field } from '../../manifests/field';

/** A condition that the controller writes, how sure that is, and where its causes stand. */
export interface ReportedCondition extends Condition {
  /** False where it depends on what the manifests do not show: objects elsewhere, values that are not resolved yet, the age of objects. */
  readonly certain: boolean;
  /** The fields that bring it about. Empty for a healthy one. */
  readonly causes: readonly Field[];
}

/**
 * What the controller reports of one object, or of one part of its status. As
 * in the controller, only what is out of the ordinary is set, and the last one
 * that sets a type has the last word.
 *
 * Source: pkg/reports/reporter.go
 */
export class Report {
  private readonly conditions = new Map<string, ReportedCondition>();
  private readonly doubts = new Set<string>();
  private isFound = false;

  /** Sets a condition. Its place among the others is that of the first one of its type. */
  public set(condition: Condition, causes: readonly Field[] = [], certain = true): void {
    this.conditions.set(condition.type, { ...condition, causes, certain });
  }

  /** Says that there is something to report, and whether that is certain. Once is enough. */
  public found(certain: boolean): void {
    this.isFound ||= certain;
  }

  /** Says that a condition may turn out otherwise, because of something that is not known. */
  public doubt(...types: readonly string[]): void {
    types.forEach((type) => this.doubts.add(type));
  }

  /** Gives another report all that this one says. */
  public copyTo<T extends Report>(other: T): T {
    this.conditions.forEach((condition, type) => other.conditions.set(type, condition));
    this.doubts.forEach((type) => other.doubts.add(type));
    other.isFound = this.isFound;
    return other;
  }

  /** The condition of a type, where it is set. */
  public get(type: string): ReportedCondition | undefined {
    const condition = this.conditions.get(type);
    return condition === undefined ? undefined : this.withDoubt(condition);
  }

  /** All conditions that are set, and the given ones for the types that are not. */
  public withDefaults(defaults: readonly Condition[]): readonly ReportedCondition[] {
    const missing = defaults
      .filter(({ type }) => !this.conditions.has(type))
      .map((one): ReportedCondition => ({ ...one, causes: [], certain: true }));
    return [...this.conditions.values(), ...missing].map((condition) => this.withDoubt(condition));
  }

  private withDoubt(condition: ReportedCondition): ReportedCondition {
    return condition.certain && (!this.isFound || this.doubts.has(condition.type)) ? { ...condition, certain: false } : condition;
  }
}
