import { textOf } from './source';
import type { Piece } from './source';

/** From here on, it pays to read the entries of a List one by one. */
const LARGE = 256 * 1024;

/** What a List written by kubectl looks like: `items:`, and entries with their dash in the first column. */
const ITEMS = /^items:[ \t]*\r?\n(?=-[ \t\r\n])/m;
const ANCHOR = /(?:^|[ \n])&\w/;

/**
 * The entries of a large List as pieces of their own. Nothing for what is small
 * or written differently.
 *
 * In a document that is a map, whatever stands deeper has to be indented, be it
 * quoted or a block scalar. So a dash in the first column is an entry, always.
 */
export function entriesOf(piece: Piece): Piece[] {
  if (piece.end - piece.start < LARGE) { return []; }
  const text = textOf(piece);
  const items = ITEMS.exec(text);
  if (items === null || ANCHOR.test(text)) { return []; }
  const first = items.index + items[0].length;
  const end = endOfEntries(text, first);
  if (!/^kind:[ \t]*["']?List["']?\s*$/m.test(text.slice(0, items.index) + text.slice(end))) { return []; }
  const starts = dashes(text, first, end);
  return starts.map((start, index) => ({
    ...piece, start: piece.start + start, end: piece.start + (starts[index + 1] ?? end), isEntry: true,
  }));
}

/** Where the next field of the List begins. */
function endOfEntries(text: string, first: number): number {
  for (let line = first; line < text.length;) {
    if (/[^-\s#]/.test(text[line])) { return line; }
    const end = text.indexOf('\n', line);
    line = end === -1 ? text.length : end + 1;
  }
  return text.length;
}

function dashes(text: string, first: number, end: number): number[] {
  const starts = [first];
  for (let line = text.indexOf('\n-', first); line !== -1 && line < end; line = text.indexOf('\n-', line + 1)) {
    if (/\s/.test(text[line + 2] ?? ' ')) { starts.push(line + 1); }
  }
  return starts;
}
