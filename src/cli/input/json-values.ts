import { walkJson } from './json';
import { isKubernetesList, objectsOf } from './kubernetes-list';
import { ReadError } from './read-error';
import type { Piece, PlacedValue } from './source';

/**
 * The values of a piece of JSON: usually one, but tools write several in a row,
 * too. Each object of a List is a piece of its own, where its fields are found
 * without a walk through the others.
 */
export function* jsonValuesIn(piece: Piece): Generator<PlacedValue> {
  const { text } = piece.source;
  for (let start = piece.start; /\S/.test(text.slice(start, piece.end));) {
    const entries: number[] = [];
    const end = walkJson(text, start, (steps, offset) => {
      if (steps.length === 2 && steps[0] === 'items') { entries.push(offset); }
    });
    const value = parse(text, start, end);
    if (isKubernetesList(value)) {
      yield* objectsOf(value).map((object, index) => ({ value: object, piece: { ...piece, start: entries[index], end }, steps: [] }));
    } else {
      yield { value, piece: { ...piece, start, end }, steps: [] };
    }
    start = end;
  }
}

/** The walk has seen to everything but the inside of strings and numbers. */
function parse(text: string, start: number, end: number): unknown {
  try {
    return JSON.parse(text.slice(start, end));
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message);
    throw new ReadError(start + Number(position?.[1] ?? 0), 'the JSON is not valid: a string or a number has a character that it must not have',
      'write valid JSON: control characters and backslashes are escaped, numbers have no leading zeros');
  }
}
