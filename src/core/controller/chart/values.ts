/** A value of a chart that has no equivalent, and what to do about it. */
export interface MigrationNote {
  /** Where the value stands in values.yaml, such as `controller.service.ports.health`. */
  readonly path: string;

  /** What becomes of it, or what to write instead. */
  readonly reason: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The values of a chart, read one by one. What was not asked for in the
 * end is in no release of the chart that this library knows.
 */
export class ChartValues {
  public readonly notes: MigrationNote[] = [];
  private readonly asked = new Set<string>();

  public constructor(private readonly values: unknown) {}

  /** A value, unless it is empty: charts write their defaults as empty texts, lists and objects. */
  public read<T>(path: string): T | undefined {
    const value = this.readAsIs(path);
    return isEmpty(value) ? undefined : value as T;
  }

  /** The value of the first path that has one: an empty value hides those behind it. */
  public readFirst<T>(...paths: string[]): T | undefined {
    const found = paths.map((path) => this.readAsIs(path)).find((value) => value !== undefined && value !== null);
    return isEmpty(found) ? undefined : found as T;
  }

  /** A value, unless it is the chart's default. */
  public readUnless<T>(usual: T, path: string): T | undefined {
    const value = this.read<T>(path);
    return value === usual ? undefined : value;
  }

  /** Whether a default of the chart is taken away. */
  public isNull(path: string): boolean {
    return this.readAsIs(path) === null;
  }

  public note(path: string, reason: string): void {
    this.notes.push({ path, reason });
  }

  /** Notes what nobody asked for. */
  public noteRest(): void {
    const visit = (value: unknown, path: string): void => {
      if (path !== '' && this.asked.has(path)) { return; }
      if (isFields(value) && [...this.asked].some((asked) => path === '' || asked.startsWith(`${path}.`))) {
        for (const [name, part] of Object.entries(value)) { visit(part, path === '' ? name : `${path}.${name}`); }
      } else if (path !== '') {
        this.note(path, 'the chart has no such value, so that nothing came of it');
      }
    };
    visit(this.values, '');
  }

  private readAsIs(path: string): unknown {
    this.asked.add(path);
    return path.split('.').reduce<unknown>((value, name) => isFields(value) ? value[name] : undefined, this.values);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
