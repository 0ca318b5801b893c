/** The fields of an object, or of a part of it. */
export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fieldsIn(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textsIn(value: unknown): readonly string[] {
  return listIn(value).filter((entry) => typeof entry === 'string');
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The map in a field, which is made if there is none. */
export function childOf(parent: Fields, name: string): Fields {
  const child = parent[name];
  if (isFields(child)) { return child; }
  const made: Fields = {};
  parent[name] = made;
  return made;
}
