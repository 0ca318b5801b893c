/** One step into a manifest: the name of a field or map key, or the index of a list entry. */
export type Step = string | number;

const BARE = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** Steps as text, for example `spec.rules[0].name` or `metadata.labels["app.kubernetes.io/name"]`. */
export function formatPath(steps: readonly Step[]): string {
  return steps.reduce<string>((path, step) => path + formatStep(step, path === ''), '');
}

function formatStep(step: Step, first: boolean): string {
  if (typeof step === 'number') { return `[${step}]`; }
  if (!BARE.test(step)) { return `[${JSON.stringify(step)}]`; }
  return first ? step : `.${step}`;
}

const STEP = /\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([A-Za-z_][A-Za-z0-9_-]*)/g;

/** The steps that a text says: the inverse of `formatPath`. */
export function parsePath(path: string): Step[] {
  return [...path.matchAll(STEP)].map(([, index, quoted, bare]) => {
    if (index !== undefined) { return Number(index); }
    return quoted === undefined ? bare : JSON.parse(quoted) as string;
  });
}
