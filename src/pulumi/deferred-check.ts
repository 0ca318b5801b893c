import * as pulumi from '@pulumi/pulumi';
import { asRunError } from './run-error';
import { InvalidConstructError } from '../core/problem';
import type { Problem } from '../core/problem';
import { ResolvedValues } from '../core/resolvable';
import { isPlainData } from '../core/schema/plain';

/** The value that an output got. */
interface Settled {
  readonly value: unknown;
  readonly isSecret: boolean;
}

/** What is judged of an object as a whole, once its values are known. */
export interface ManifestCheck {
  readonly manifest: unknown;
  readonly problemsOf: (manifest: unknown) => readonly Problem[];
  /** Gets to see the object as far as it is known, without its secrets. */
  readonly onKnown?: (manifest: unknown) => void;
}

/**
 * The checks of a component. What is known is judged at once. What depends on outputs is judged once more when these have
 * values: whatever is refused early is refused late with the same words, except for secrets, of which no part is ever shown.
 */
export class DeferredCheck {
  private readonly renders: (() => unknown)[] = [];
  private readonly asked = new Set<object>();
  private readonly failures = new Map<string, unknown>();

  public constructor(private readonly path: string) {}

  /** Renders something. `isAgain` says that nothing may be made of it: only its errors count. */
  public render<T>(render: (isAgain: boolean) => T): T {
    const values = new ResolvedValues();
    const made = asRunError(() => values.use(() => render(false)));
    values.missing.forEach((scalar) => this.asked.add(scalar));
    this.renders.push(() => render(true));
    return made;
  }

  /** What a resource has to wait for, so that the engine never hears of it if a value is wrong. Nothing where all is known. */
  public gates(check: ManifestCheck): pulumi.Output<pulumi.Resource[]>[] {
    const scalars = new Set([...this.asked, ...unresolvedScalarsOf(check.manifest)]);
    if (scalars.size === 0) { return []; }
    return [pulumi.output(this.judge(scalars, check).catch((error: unknown) => this.fail(error))) as pulumi.Output<pulumi.Resource[]>];
  }

  /** All objects of a component fail for the same reason, which Pulumi tells once if it is one error. */
  private fail(error: unknown): never {
    this.failures.set(String(error), this.failures.get(String(error)) ?? error);
    throw this.failures.get(String(error));
  }

  private async judge(scalars: Iterable<object>, check: ManifestCheck): Promise<pulumi.Resource[]> {
    const settled = new Map<object, Settled | undefined>();
    let unasked = [...scalars];
    while (unasked.length > 0) {
      await Promise.all(unasked.map(async (scalar) => settled.set(scalar, await settle(scalar))));
      const isNews = unasked.some((scalar) => settled.get(scalar) !== undefined);
      const missing = this.refuse(settled, check);
      // What is still unknown makes further unknown values each time that something is rendered.
      unasked = isNews ? [...missing].filter((scalar) => !settled.has(scalar)) : [];
    }
    check.onKnown?.(filledIn(check.manifest, valuesOf(settled, false)));
    return [];
  }

  /** First without the secrets, so that what is wrong with anything else is reported in full. Gives the scalars that were asked for in vain. */
  private refuse(settled: ReadonlyMap<object, Settled | undefined>, check: ManifestCheck): ReadonlySet<object> {
    const open = new ResolvedValues(valuesOf(settled, false));
    asRunError(() => { this.check(open, check); });
    if (![...settled.values()].some((scalar) => scalar?.isSecret === true)) { return open.missing; }
    const all = new ResolvedValues(valuesOf(settled, true));
    asRunError(() => {
      try { this.check(all, check); } catch (error) { throw error instanceof InvalidConstructError ? error.withoutValues() : error; }
    });
    return all.missing;
  }

  private check(values: ResolvedValues, { manifest, problemsOf }: ManifestCheck): void {
    this.renders.forEach((render) => values.use(render));
    const problems = problemsOf(filledIn(manifest, values.values));
    if (problems.length > 0) { throw new InvalidConstructError(this.path, problems); }
  }
}

/** Renders a reference to what no resource of the program makes. If it is wrong, nobody but the program can be told. */
export function renderImported<T>(path: string, render: (path: string) => T): T {
  const check = new DeferredCheck(path);
  const made = check.render(() => render(path));
  check.gates({ manifest: undefined, problemsOf: () => [] });
  return made;
}

function valuesOf(settled: ReadonlyMap<object, Settled | undefined>, withSecrets: boolean): ReadonlyMap<object, unknown> {
  const values = new Map<object, unknown>();
  for (const [scalar, found] of settled) {
    if (found !== undefined && (withSecrets || !found.isSecret)) { values.set(scalar, found.value); }
  }
  return values;
}

/** What is not in the types of an output, but is what the engine's own code reads. An unknown value would never reach `apply`. */
interface Inspectable {
  readonly isKnown: Promise<boolean>;
  readonly isSecret: Promise<boolean>;
  promise(): Promise<unknown>;
}

/** Nothing for what a preview does not know, and for what failed: the engine tells that by itself. */
async function settle(scalar: object): Promise<Settled | undefined> {
  try {
    const output = pulumi.output(scalar) as unknown as Inspectable;
    const [isKnown, isSecret, value] = await Promise.all([output.isKnown, output.isSecret, output.promise()]);
    return isKnown ? { value, isSecret } : undefined;
  } catch {
    return undefined;
  }
}

function unresolvedScalarsOf(data: unknown): object[] {
  if (typeof data !== 'object' || data === null) { return []; }
  return isPlainData(data) ? Object.values(data).flatMap(unresolvedScalarsOf) : [data];
}

/** A copy of an object with the values that its scalars got. */
function filledIn(data: unknown, values: ReadonlyMap<unknown, unknown>): unknown {
  if (typeof data !== 'object' || data === null) { return data; }
  if (!isPlainData(data)) { return values.has(data) ? values.get(data) : data; }
  if (Array.isArray(data)) { return data.map((item) => filledIn(item, values)); }
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, filledIn(value, values)]));
}
