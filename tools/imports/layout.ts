const WIDTH = 120;

/** JSON text in which whatever fits on a line stays on one, so that a changed field is a changed line. */
export function layout(value: unknown): string {
  return `${print(value, '', 0)}\n`;
}

function print(value: unknown, indent: string, lead: number): string {
  const line = flat(value);
  if (indent.length + lead + line.length <= WIDTH && isShallow(value, 3)) { return line; }
  const deeper = `${indent}  `;
  if (Array.isArray(value) && value.length > 0) {
    return `[\n${value.map((item) => `${deeper}${print(item, deeper, 0)}`).join(',\n')}\n${indent}]`;
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const members = Object.entries(value).map(([key, member]) => {
      const name = `${JSON.stringify(key)}: `;
      return `${deeper}${name}${print(member, deeper, name.length)}`;
    });
    return `{\n${members.join(',\n')}\n${indent}}`;
  }
  return line;
}

function flat(value: unknown): string {
  if (Array.isArray(value)) { return `[${value.map(flat).join(', ')}]`; }
  if (typeof value !== 'object' || value === null) { return JSON.stringify(value); }
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${flat(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) { return true; }
  return levels > 0 && Object.values(value).every((member) => isShallow(member, levels - 1));
}
