import { startsAsJson } from './json';
import type { Piece, Source } from './source';

/**
 * The YAML documents of a source.
 *
 * Three dashes or dots at the beginning of a line mark documents wherever they
 * stand, even in quotes and block scalars. So documents can be told apart
 * without reading them, and a broken one leaves the others intact.
 */
export function splitDocuments(source: Source): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const close = (end: number) => {
    const text = source.text.slice(start, end);
    if (isPreamble(text)) { return; }
    pieces.push({ source, start, end, syntax: startsAsJson(text) ? 'json' : 'yaml' });
    start = end;
  };
  for (const { marker, line, next } of markers(source.text)) { close(marker === '---' ? line : next); }
  close(source.text.length);
  return pieces;
}

/** Whether a text is no document yet: directives, comments and blank lines belong to the document that follows. */
function isPreamble(text: string): boolean {
  return /^(?:[ \t\r]*(?:[#%][^\n]*)?\n)*$/.test(text);
}

interface Marker {
  readonly marker: string;
  /** Where its line begins, and where the next one does. */
  readonly line: number;
  readonly next: number;
}

function* markers(text: string): Generator<Marker> {
  for (let line = 0; line < text.length;) {
    const end = text.indexOf('\n', line);
    const next = end === -1 ? text.length : end + 1;
    const marker = text.slice(line, line + 3);
    if ((marker === '---' || marker === '...') && /^\s?$/.test(text.slice(line + 3, line + 4))) { yield { marker, line, next }; }
    line = next;
  }
}
