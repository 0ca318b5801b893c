import { Shape } from '../spec/shape';

/** A field of a kind, where a sentence belongs. */
export interface Location {
  path: string;
  /** What an enum accepts. */
  values: unknown[];
  /** Whether it may be left out, and the CRD has no default: we must say what happens then. */
  mayBeMissing: boolean;
}

/** Every field below a shape. */
export function locations(shape: Shape, path?: string): Location[] {
  switch (shape.form) {
    case 'object': return shape.fields.flatMap((field) => {
      const below = path === undefined ? field.name : `${path}.${field.name}`;
      const mayBeMissing = !field.required && field.newest.default === undefined;
      return [{ path: below, values: valuesOf(field.shape), mayBeMissing }, ...locations(field.shape, below)];
    });
    case 'list': return locations(shape.item, path);
    case 'map': return locations(shape.value, path);
    default: return [];
  }
}

function valuesOf(shape: Shape): unknown[] {
  if (shape.form === 'list') { return valuesOf(shape.item); }
  return shape.form === 'scalar' && shape.values !== undefined ? shape.values.map(({ value }) => value) : [];
}
