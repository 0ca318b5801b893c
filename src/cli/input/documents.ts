import { startsAsJson } from './json';
import type { Piece, Source } from './source';

/**
 * The YAML documents of a source, without those that hold nothing: templates
 * that render nothing leave a marker and comments.
 *
 * Three dashes or dots at the beginning of a line mark documents wherever they
 * stand, even in quotes and block scalars. So documents can be told apart
 * without reading them, and a broken one leaves the others intact.
 */
export function splitDocuments(source: Source): Piece[] {
  const { text } = source;
  const pieces: Piece[] = [];
  let start = 0;
  let holds: Holds = 'nothing';
  const close = (end: number) => {
    if (holds !== 'nothing') { pieces.push({ source, start, end, syntax: startsAsJson(text.slice(start, end)) ? 'json' : 'yaml' }); }
    start = end;
    holds = 'nothing';
  };
  for (const line of linesOf(text)) {
    const marker = markerAt(text, line.start);
    if (marker === '...') {
      close(line.next);
    } else if (marker === '---') {
      // Directives belong to the document that follows.
      if (holds !== 'directives') { close(line.start); }
      holds = contentAt(text, line.start + marker.length, 'nothing');
    } else if (holds !== 'content') {
      holds = contentAt(text, line.start, holds);
    }
  }
  close(text.length);
  return pieces;
}

type Holds = 'nothing' | 'directives' | 'content';

/** What a document holds that held something before, and has this line. */
function contentAt(text: string, line: number, before: Holds): Holds {
  let at = line;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') { at++; }
  switch (text[at]) {
    case undefined: case '\n': case '#': return before;
    case '%': return at === line ? 'directives' : 'content';
    default: return 'content';
  }
}

function markerAt(text: string, line: number): '---' | '...' | undefined {
  const marker = text.slice(line, line + 3);
  return (marker === '---' || marker === '...') && /^\s?$/.test(text.slice(line + 3, line + 4)) ? marker : undefined;
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly next: number }> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const next = end === -1 ? text.length : end + 1;
    yield { start, next };
    start = next;
  }
}
