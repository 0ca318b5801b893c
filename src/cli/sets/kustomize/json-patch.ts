import { isFields } from './fields';
import type { Fields } from './fields';

/** Carries the operations of RFC 6902 out on an object, or says which one is not possible. */
export function applyJsonPatch(target: Fields, operations: readonly unknown[]): string | undefined {
  for (const [index, operation] of operations.entries()) {
    const problem = isFields(operation) ? apply(target, operation) : 'is no map';
    if (problem !== undefined) { return `operation ${index} ${problem}`; }
  }
  return undefined;
}

function apply(target: Fields, { op, path, from, value }: Fields): string | undefined {
  const [to, source] = [stepsIn(path), stepsIn(from)];
  if (to === undefined) { return 'has no path that begins with "/"'; }
  switch (op) {
    case 'add': return add(target, to, value);
    case 'replace': return valueAt(target, to) === undefined ? missing(path) : put(target, to, value);
    case 'remove': return remove(target, to) ? undefined : missing(path);
    case 'test': return JSON.stringify(valueAt(target, to)) === JSON.stringify(value) ? undefined : `tests ${String(path)} for another value`;
    case 'copy': case 'move': {
      const moved = source === undefined ? undefined : valueAt(target, source);
      if (source === undefined || moved === undefined) { return missing(from); }
      if (op === 'move') { remove(target, source); }
      return add(target, to, structuredClone(moved));
    }
    default: return `has the unknown op ${JSON.stringify(op)}`;
  }
}

function missing(path: unknown): string {
  return `is for ${String(path)}, which does not exist`;
}

function stepsIn(pointer: unknown): readonly string[] | undefined {
  if (typeof pointer !== 'string' || !pointer.startsWith('/')) { return undefined; }
  return pointer.slice(1).split('/').map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function valueAt(target: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((value, step) =>
    Array.isArray(value) ? value[indexOf(step, value)] : isFields(value) && Object.hasOwn(value, step) ? value[step] : undefined, target);
}

function indexOf(step: string, list: readonly unknown[]): number {
  return /^-?\d+$/.test(step) ? (Number(step) < 0 ? list.length + Number(step) : Number(step)) : -1;
}

function add(target: Fields, steps: readonly string[], value: unknown): string | undefined {
  const [parent, last] = [valueAt(target, steps.slice(0, -1)), steps[steps.length - 1]];
  if (!Array.isArray(parent)) { return put(target, steps, value); }
  const index = last === '-' ? parent.length : indexOf(last, parent);
  if (index < 0 || index > parent.length) { return missing(`/${steps.join('/')}`); }
  parent.splice(index, 0, value);
  return undefined;
}

function put(target: Fields, steps: readonly string[], value: unknown): string | undefined {
  const [parent, last] = [valueAt(target, steps.slice(0, -1)), steps[steps.length - 1]];
  if (Array.isArray(parent)) {
    parent[indexOf(last, parent)] = value;
  } else if (isFields(parent)) {
    parent[last] = value;
  } else {
    return missing(`/${steps.slice(0, -1).join('/')}`);
  }
  return undefined;
}

function remove(target: Fields, steps: readonly string[]): boolean {
  const [parent, last] = [valueAt(target, steps.slice(0, -1)), steps[steps.length - 1]];
  if (Array.isArray(parent)) { return indexOf(last, parent) in parent && parent.splice(indexOf(last, parent), 1).length === 1; }
  return isFields(parent) && Object.hasOwn(parent, last) && delete parent[last];
}
