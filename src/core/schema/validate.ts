import { repeatedEntry } from './entries';
import { brokenLimit } from './limits';
import { metadataProblems } from './metadata';
import { fieldOf, hasType, isClosed, isList, isObject } from './nodes';
import { formatPath } from './path';
import type { Step } from './path';
import { isPlainData, isProxy, isResolvedLater } from './plain';
import { unknownField } from './unknown-field';
import * as wording from './wording';
import type { KindSchema, Node } from '../../generated/schema';
import type { Complaint } from '../location';
import type { Problem } from '../problem';
import { isKnown } from '../resolvable';
import type { Answer, Resolvable, Scalar } from '../resolvable';

/** What the structure of a manifest is like. */
export interface Structure {
  readonly problems: readonly Problem[];
  /** Whether rules can be evaluated: every known value has the type and the limits of its schema. Unknown fields don't matter for this. */
  readonly sound: boolean;
}

/** Everything in which the structure of a manifest differs from the schema of its kind, as the API server would find it. */
export function validateStructure(schema: KindSchema, root: number, manifest: object): readonly Problem[] {
  return inspectStructure(schema, root, manifest).problems;
}

export function inspectStructure(schema: KindSchema, root: number, manifest: object): Structure {
  const inspection = new Inspection(schema, root);
  inspection.manifest(manifest as Fields);
  const ofMetadata = metadataProblems((manifest as Fields).metadata);
  return { problems: ofMetadata.length === 0 ? inspection.problems : ofMetadata.concat(inspection.problems), sound: inspection.sound };
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * One pass over a manifest. The steps to the current value are kept on a
 * stack and become a path only when there is a problem, so that a manifest
 * without problems costs next to nothing.
 */
class Inspection {
  public problems: Problem[] = [];
  public sound = true;
  /** Whether an unresolved value was met: what holds of it can't be known. */
  private unresolved = false;
  private readonly steps: Step[] = [];
  private readonly nodes: readonly Node[];

  public constructor(private readonly schema: KindSchema, private readonly root: number) {
    this.nodes = schema.nodes;
  }

  public manifest(manifest: Fields): void {
    this.object(this.nodes[this.root], manifest);
  }

  private value(node: Node, value: unknown): void {
    if (value === null || value === undefined) {
      if (node.nullable !== true) { this.report(wording.nullEntry()); }
      return;
    }
    const before = this.problems.length;
    if (isObject(node)) {
      this.object(node, value);
    } else if (isList(node)) {
      this.list(node, value);
    } else {
      this.scalar(node, value);
    }
    if (this.problems.length === before) { this.combinations(node, value); }
  }

  private object(node: Node, value: unknown): void {
    const unopened = node.preserveUnknown === true && node.properties === undefined;
    if (unopened && typeof value === 'function') { return; }
    if (typeof value !== 'object' || Array.isArray(value)) { return this.wrongType(node, value); }
    if (unopened) { return; }
    if (isProxy(value!)) { return this.wrongType(node, value); }
    const fields = value as Fields;
    for (const name in fields) {
      if (fields[name] !== undefined && !(this.steps.length === 0 && isApart(name))) { this.field(node, name, fields[name]); }
    }
    this.required(node, fields);
    if (node.minProperties !== undefined || node.maxProperties !== undefined) { this.numberOfFields(node, fields); }
  }

  private field(node: Node, name: string, value: unknown): void {
    const child = this.childOf(node, name);
    this.steps.push(name);
    if (child !== undefined) {
      if (isGiven(child, value)) { this.value(child, value); }
    } else if (isClosed(node, name)) {
      this.reportUnknownField(value);
    }
    this.steps.pop();
  }

  private childOf(node: Node, name: string): Node | undefined {
    const index = fieldOf(node, name);
    return index === undefined ? undefined : this.nodes[index];
  }

  private required(node: Node, fields: Fields): void {
    if (node.required === undefined) { return; }
    for (const name of node.required) {
      const child = this.childOf(node, name);
      if (isGiven(child, fields[name])) { continue; }
      // The API server looks for required fields after it has set the defaults.
      if (child?.default === undefined) { this.reportAt(name, wording.missing(this.schema, child)); }
    }
  }

  private numberOfFields(node: Node, fields: Fields): void {
    const { minProperties, maxProperties } = node;
    const names = Object.keys(fields).filter((name) => isGiven(this.childOf(node, name), fields[name]));
    if (minProperties !== undefined && names.length < minProperties) {
      this.report(wording.tooFewFields(minProperties, maxProperties, Object.keys(node.properties ?? {})));
    } else if (maxProperties !== undefined && names.length > maxProperties) {
      this.report(wording.tooManyFields(minProperties, maxProperties, names));
    }
  }

  private list(node: Node, value: unknown): void {
    if (!Array.isArray(value)) { return this.wrongType(node, value); }
    const { minItems, maxItems, items } = node;
    if (minItems !== undefined && value.length < minItems) { this.report(wording.tooFewEntries(minItems), value); }
    if (maxItems !== undefined && value.length > maxItems) { this.report(wording.tooManyEntries(maxItems, value.length), value); }
    if (items === undefined) { return; }
    for (let index = 0; index < value.length; index++) {
      this.steps.push(index);
      this.value(this.nodes[items], value[index]);
      this.steps.pop();
    }
    const repetition = repeatedEntry(node, value);
    if (repetition !== undefined) { this.report(repetition, repetition.value); }
  }

  private scalar(node: Node, value: unknown): void {
    if ((typeof value === 'object' || typeof value === 'function') && isPlainData(value as object)) {
      this.wrongType(node, value);
    } else if (!isKnown(value as Resolvable<Scalar>)) {
      this.unresolved = true;
    } else {
      const complaint = hasType(node, value) ? brokenLimit(this.schema, node, value) : wording.wrongType(this.schema, node, value);
      if (complaint !== undefined) { this.report(complaint, value); }
    }
  }

  private wrongType(node: Node, value: unknown): void {
    if (isResolvedLater(value)) {
      this.report(wording.unresolvedValue(wording.typeName(node)));
    } else {
      this.report(wording.wrongType(this.schema, node, value), value);
    }
  }

  private combinations(node: Node, value: unknown): void {
    const { allOf, anyOf, oneOf, not } = node;
    if (allOf !== undefined) { this.allOf(allOf, value); }
    // The alternatives of int-or-string are its two types, which `scalar` knows.
    if (anyOf !== undefined && node.intOrString !== true) { this.anyOf(anyOf, value); }
    if (oneOf !== undefined) { this.oneOf(oneOf, value); }
    if (not !== undefined) { this.not(not, value); }
  }

  /** Stops at the first form that is not fit, because controller-gen repeats forms that were declared twice. */
  private allOf(forms: readonly number[], value: unknown): void {
    const before = this.problems.length;
    for (const form of forms) {
      if (this.problems.length === before) { this.value(this.nodes[form], value); }
    }
  }

  private anyOf(forms: readonly number[], value: unknown): void {
    const attempts = forms.map((form) => this.attempt(form, value));
    if (attempts.some((attempt) => attempt.answer !== 'no')) { return; }
    const formats = forms.map((form) => this.nodes[form].format).filter((format) => format !== undefined);
    if (formats.length === forms.length) { this.report(wording.notOfFormat(formats), value); } else { this.adopt(attempts); }
  }

  private oneOf(forms: readonly number[], value: unknown): void {
    const attempts = forms.map((form) => this.attempt(form, value));
    if (attempts.every((attempt) => attempt.answer === 'no')) { return this.adopt(attempts); }
    if (attempts.filter((attempt) => attempt.answer === 'yes').length > 1) { this.report(wording.severalAlternatives()); }
  }

  private not(form: number, value: unknown): void {
    if (this.attempt(form, value).answer !== 'yes') { return; }
    const impossible = this.nodes[form].enum;
    if (impossible === undefined) { this.report(wording.excludedAlternative()); } else { this.report(wording.excluded(impossible), value); }
  }

  /** Whether a value fits a form, without reporting what is wrong with it. */
  private attempt(form: number, value: unknown): Attempt {
    const outside = { problems: this.problems, sound: this.sound, unresolved: this.unresolved };
    Object.assign(this, { problems: [], unresolved: false });
    this.value(this.nodes[form], value);
    const { problems, unresolved } = this;
    Object.assign(this, outside, { unresolved: outside.unresolved || unresolved });
    return { answer: problems.length > 0 ? 'no' : unresolved ? 'unknown' : 'yes', problems };
  }

  /** Reports what is wrong with the form that comes closest. */
  private adopt(attempts: readonly Attempt[]): void {
    const closest = attempts.reduce((best, attempt) => attempt.problems.length < best.problems.length ? attempt : best);
    this.problems.push(...closest.problems);
    this.sound = false;
  }

  private report(complaint: Complaint, value?: unknown): void {
    this.problems.push({ path: formatPath(this.steps), wrong: complaint.wrong, value, fix: complaint.fix });
    this.sound = false;
  }

  private reportAt(name: string, complaint: Complaint): void {
    this.steps.push(name);
    this.report(complaint);
    this.steps.pop();
  }

  private reportUnknownField(value: unknown): void {
    this.problems.push({ path: formatPath(this.steps), ...unknownField(this.schema, this.root, this.steps, value) });
  }
}

/** How an attempt to fit a value into a form came out. */
interface Attempt {
  readonly answer: Answer;
  readonly problems: readonly Problem[];
}

/** Whether a field has a value. The API server drops null, unless the schema allows it. */
function isGiven(node: Node | undefined, value: unknown): boolean {
  return value !== undefined && (value !== null || node?.nullable === true);
}

/** What is checked by other means (metadata), or dropped by the API server when a user writes it (status). */
function isApart(field: string): boolean {
  return field === 'metadata' || field === 'status';
}
