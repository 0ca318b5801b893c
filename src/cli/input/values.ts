import { jsonValuesIn } from './json-values';
import type { Piece, PlacedValue } from './source';
import { parseYaml } from './yaml';
import { valueOf } from './yaml-value';

/** The values of a piece: one in YAML, and in JSON any number. */
export function valuesIn(piece: Piece): Iterable<PlacedValue> {
  if (piece.syntax === 'json') { return jsonValuesIn(piece); }
  const value = valueOf(piece, parseYaml(piece));
  return [piece.isEntry === true ? { value: (value as readonly unknown[])[0], piece, steps: [0] } : { value, piece, steps: [] }];
}
