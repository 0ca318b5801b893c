import { CelError, UnresolvedValue } from './cel';
import { asDuration, isDuration } from './meant';
import { fieldOf, isList, isObject } from './nodes';
import { formatPath } from './path';
import type { Step } from './path';
import { reachOf } from './reach';
import type { Reach } from './reach';
import type { KindSchema, Node, Rule } from '../../generated/schema';
import type { Problem } from '../problem';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The rules of a kind that a manifest violates. The manifest has its defaults,
 * as the API server sets them before it evaluates rules, and a sound structure.
 */
export function checkRules(schema: KindSchema, rules: readonly Rule[], root: number, manifest: object): readonly Problem[] {
  const evaluation = new Evaluation(schema, rules);
  evaluation.value(root, manifest);
  return evaluation.problems;
}

const leadsToRules = reachOf((node) => node.rules !== undefined);

class Evaluation {
  public readonly problems: Problem[] = [];
  private readonly steps: Step[] = [];
  private readonly leads: Reach;

  public constructor(private readonly schema: KindSchema, private readonly rules: readonly Rule[]) {
    this.leads = leadsToRules(schema);
  }

  public value(index: number, value: unknown): void {
    if (value === undefined || value === null || !this.leads(index)) { return; }
    const node = this.schema.nodes[index];
    if (node.rules !== undefined) { this.rulesOf(node, node.rules, value); }
    if (isObject(node)) { this.fields(node, value as Fields); }
    if (isList(node)) { this.entries(node, value as readonly unknown[]); }
  }

  private fields(node: Node, value: Fields): void {
    if (node.properties === undefined && node.additionalProperties === undefined) { return; }
    for (const name in value) {
      const index = fieldOf(node, name);
      // The API server drops the status that a user writes.
      if (index === undefined || (this.steps.length === 0 && name === 'status')) { continue; }
      this.steps.push(name);
      this.value(index, value[name]);
      this.steps.pop();
    }
  }

  private entries({ items }: Node, value: readonly unknown[]): void {
    if (items === undefined) { return; }
    for (let index = 0; index < value.length; index++) {
      this.steps.push(index);
      this.value(items, value[index]);
      this.steps.pop();
    }
  }

  private rulesOf(node: Node, indices: readonly number[], value: unknown): void {
    for (const index of indices) {
      if (!this.holds(index, value)) { this.report(index, node, value); }
    }
  }

  /** A rule that can't be evaluated is violated for the API server. One that needs an unresolved value can't be judged. */
  private holds(index: number, value: unknown): boolean {
    try {
      return this.rules[index]?.(value) ?? true;
    } catch (error) {
      if (error instanceof UnresolvedValue) { return true; }
      if (error instanceof CelError) { return false; }
      throw error;
    }
  }

  private report(index: number, node: Node, value: unknown): void {
    const { wrong, fix, fieldPath } = this.schema.rules[index];
    const meant = isDuration(this.schema, node) ? asDuration(value) : undefined;
    const shown = isObject(node) || isList(node) || fieldPath !== undefined ? undefined : value;
    this.problems.push({ path: join(formatPath(this.steps), fieldPath), wrong, value: shown, fix: meant === undefined ? fix : `write "${meant}"` });
  }
}

/** A path and the field path of a rule, which is relative and begins with a dot. */
function join(path: string, fieldPath = ''): string {
  return path === '' ? fieldPath.replace(/^\./, '') : path + fieldPath;
}
