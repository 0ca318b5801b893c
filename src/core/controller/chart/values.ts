import { isInChart } from './chart-releases';
import type { KgatewayVersion } from '../../release';
import { withoutNulls } from '../without-nulls';

/** A value of a chart that has no equivalent, and what to do about it. */
export interface MigrationNote {
  /** Where the value is in values.yaml, such as `controller.service.ports.health`. */
  readonly path: string;

  /** What becomes of it, or what to write instead. */
  readonly reason: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The values of a chart, read one by one. What was not asked for in the end, or
 * is not in this release of the chart, is noted: nothing came of it.
 */
export class ChartValues {
  public readonly notes: MigrationNote[] = [];
  private readonly values: unknown;
  private readonly asked = new Set<string>();

  public constructor(values: unknown, private readonly version: KgatewayVersion) {
    // Helm takes a default away that is null, which leaves nothing.
    this.values = withoutNulls(values);
    // Of all the defaults that null takes away, only this one has another meaning than its absence.
    const { controller } = (isFields(values) ? values : {}) as { controller?: { replicaCount?: unknown } };
    if (controller?.replicaCount === null) {
      this.note('controller.replicaCount', 'the number of pods is always written; without it Kubernetes takes 1, as here');
    }
  }

  /** A value, unless it is empty: charts write their defaults as empty texts, lists and objects. */
  public read<T>(path: string): T | undefined {
    const value = this.readAsIs(path);
    return isEmpty(value) ? undefined : value as T;
  }

  /** The value of the first path that has one: an empty value hides those behind it. */
  public readFirst<T>(...paths: string[]): T | undefined {
    const found = paths.map((path) => this.readAsIs(path)).find((value) => value !== undefined);
    return isEmpty(found) ? undefined : found as T;
  }

  /** A value, unless it is the chart's default. */
  public readUnless<T>(usual: T, path: string): T | undefined {
    const value = this.read<T>(path);
    return value === usual ? undefined : value;
  }

  /** A value that has to be a list. */
  public readList<T>(path: string): T[] | undefined {
    return this.readOf<T[]>('a list', Array.isArray, path);
  }

  /** The value of the first path that has one, which has to be a mapping. */
  public readFields<T>(...paths: string[]): { [name: string]: T } | undefined {
    return this.readOf<{ [name: string]: T }>('a mapping', isFields, ...paths);
  }

  public note(path: string, reason: string): void {
    this.notes.push({ path, reason });
  }

  /** Notes what nobody asked for. */
  public noteRest(): void {
    const visit = (value: unknown, path: string): void => {
      if (this.asked.has(path)) { return; }
      if (isFields(value) && [...this.asked].some((asked) => path === '' || asked.startsWith(`${path}.`))) {
        for (const [name, part] of Object.entries(value)) { visit(part, path === '' ? name : `${path}.${name}`); }
      } else if (path !== '' && !isEmpty(value)) {
        this.note(path, `the chart of ${this.version} has no such value, so that nothing came of it`);
      }
    };
    visit(this.values, '');
  }

  private readOf<T>(type: string, isOfType: (value: unknown) => boolean, ...paths: string[]): T | undefined {
    const value = this.readFirst<T>(...paths);
    if (value === undefined || isOfType(value)) { return value; }
    this.note(paths[0], `it has to be ${type}`);
    return undefined;
  }

  private readAsIs(path: string): unknown {
    if (!isInChart(path, this.version)) { return undefined; }
    this.asked.add(path);
    return path.split('.').reduce<unknown>((value, name) => isFields(value) ? value[name] : undefined, this.values);
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
