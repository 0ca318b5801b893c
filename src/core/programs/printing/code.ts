/** A piece of code that is written on one line, or over several where there is no room. */
export type Code = string | Group;

/** Pieces between brackets: arguments, items, fields. */
export interface Group {
  readonly open: string;
  readonly items: readonly Item[];
  readonly close: string;
  /** What stands between a bracket and an item on one line. */
  readonly padding: '' | ' ';
}

/** A piece with what is before it, such as the name of a field. */
export interface Item {
  readonly prefix: string;
  readonly code: Code;
}

export function group(open: string, items: readonly (Item | Code)[], close: string, padding: '' | ' ' = ''): Group {
  return { open, close, padding, items: items.map((item) => typeof item === 'object' && 'prefix' in item ? item : { prefix: '', code: item }) };
}

/** How code is laid out in a language. */
export interface Layout {
  readonly width: number;
  readonly indent: string;
}

/** The text of a piece that begins in some column of a line with some indentation; `after` is what follows it on its last line. */
export function layOut(code: Code, layout: Layout, indent = '', column = 0, after = 0): string {
  if (typeof code === 'string') { return code; }
  const flat = flatten(code);
  if (column + flat.length + after <= layout.width) { return flat; }
  const { items, open, close } = code;
  const hugged = hug(code, layout, indent, column, after);
  if (hugged !== undefined) { return hugged; }
  const inner = indent + layout.indent;
  return `${open}\n${items.map(({ prefix, code: item }) =>
    `${inner}${prefix}${layOut(item, layout, inner, inner.length + prefix.length, 1)},\n`).join('')}${indent}${close}`;
}

/** Brackets of the last item are beside those around it: `f('x', {`. */
function hug({ items, open, close }: Group, layout: Layout, indent: string, column: number, after: number): string | undefined {
  const last = items[items.length - 1]?.code;
  const before = items.slice(0, -1).map(({ prefix, code }) => `${prefix}${flatten(code)}, `).join('');
  const isList = open.endsWith('[');
  if (last === undefined || typeof last === 'string' || open.endsWith('{') || (isList && items.length > 1)) { return undefined; }
  const start = `${open}${before}${items[items.length - 1].prefix}`;
  if (items.slice(0, -1).some(({ code }) => typeof code !== 'string') || column + start.length + last.open.length > layout.width) { return undefined; }
  return `${start}${layOut(last, layout, indent, column + start.length, after + close.length)}${close}`;
}

function flatten(code: Code): string {
  if (typeof code === 'string') { return code; }
  const { open, items, close, padding } = code;
  const inner = items.map(({ prefix, code: item }) => prefix + flatten(item)).join(', ');
  return inner === '' ? open + close : `${open}${padding}${inner}${padding}${close}`;
}
