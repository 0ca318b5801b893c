import type { Manifest } from './manifest';
import { isKnown } from '../resolvable';
import type { Step } from '../schema/path';
import { isPlainData } from '../schema/plain';

const NO_ENTRIES: readonly Field[] = [];

/**
 * A value within a manifest, and where it stands. It reads what there is:
 * values of a wrong type and values that are not known yet are unreadable,
 * what is within them is absent, and nothing ever throws.
 */
export class Field {
  /** What `object` is, once somebody has asked. */
  private opened: Readonly<Record<string, unknown>> | null | undefined;

  public constructor(
    public readonly manifest: Manifest,
    public readonly value: unknown,
    private readonly parent?: Field,
    private readonly step?: Step,
  ) {}

  /** The steps from the manifest to here. */
  public get path(): readonly Step[] {
    const steps: Step[] = [];
    for (let field: Field | undefined = this; field?.step !== undefined; field = field.parent) { steps.unshift(field.step); }
    return steps;
  }

  /** Whether nothing is written here. Null counts as nothing, as it does for the API server. */
  public get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  public get isPresent(): boolean {
    return !this.isAbsent;
  }

  /** The string that is written here. */
  public get text(): string | undefined {
    return typeof this.value === 'string' && isKnown(this.value) ? this.value : undefined;
  }

  /** The number that is written here. */
  public get number(): number | undefined {
    return typeof this.value === 'number' && isKnown(this.value) ? this.value : undefined;
  }

  /** The boolean that is written here. */
  public get flag(): boolean | undefined {
    return typeof this.value === 'boolean' ? this.value : undefined;
  }

  /** The string that the API server stores, given its default. Undefined if it is unreadable. */
  public textOr(byDefault: string): string | undefined {
    return this.isAbsent ? byDefault : this.text;
  }

  /** The number that the API server stores, given its default. Undefined if it is unreadable. */
  public numberOr(byDefault: number): number | undefined {
    return this.isAbsent ? byDefault : this.number;
  }

  /** A field of the object that is written here. */
  public get(name: string): Field {
    return new Field(this.manifest, this.object?.[name], this, name);
  }

  /** A field further down. */
  public at(...names: readonly string[]): Field {
    let field: Field = this;
    for (const name of names) { field = field.get(name); }
    return field;
  }

  /** The entries of the list that is written here. */
  public get entries(): readonly Field[] {
    const { value } = this;
    if (typeof value !== 'object' || value === null || !isPlainData(value) || !Array.isArray(value)) { return NO_ENTRIES; }
    return value.map((entry, index) => new Field(this.manifest, entry, this, index));
  }

  /** The entries of a list, if all of them are strings. */
  public get texts(): readonly string[] | undefined {
    const texts = this.entries.map((entry) => entry.text);
    const readable = this.isAbsent || Array.isArray(this.value);
    return readable && !texts.includes(undefined) ? texts as string[] : undefined;
  }

  /** The fields of the object or map that is written here. */
  public get fields(): readonly (readonly [name: string, field: Field])[] {
    const { object } = this;
    return object === undefined ? [] : Object.keys(object).map((name) => [name, this.get(name)] as const);
  }

  /** Whether an object or map is written here. */
  public get isObject(): boolean {
    return this.object !== undefined;
  }

  private get object(): Readonly<Record<string, unknown>> | undefined {
    if (this.opened === undefined) {
      const { value } = this;
      const isObject = typeof value === 'object' && value !== null && isPlainData(value) && !Array.isArray(value);
      this.opened = isObject ? value as Readonly<Record<string, unknown>> : null;
    }
    return this.opened ?? undefined;
  }
}

/** More fields than any manifest has. Data that has more may contain itself. */
const MOST_FIELDS = 20_000;

/** The fields within a field whose names fit, at whatever depth, but none within these. */
export function fieldsNamed(field: Field, fits: (name: string, field: Field) => boolean): readonly Field[] {
  const found: Field[] = [];
  const work = [field];
  for (let index = 0; index < work.length && index < MOST_FIELDS; index++) {
    work[index].entries.forEach((entry) => work.push(entry));
    for (const [name, child] of work[index].fields) {
      if (fits(name, child)) { found.push(child); } else if (typeof child.value === 'object') { work.push(child); }
    }
  }
  return found;
}
