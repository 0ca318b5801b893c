import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import { walkJson } from './json';
import type { Piece, PlacedValue } from './source';
import { parseYaml } from './yaml';
import type { YamlDocument } from './yaml';
import type { Step } from '../../core/schema/path';

/**
 * Finds fields in the text that they come from.
 *
 * Positions are not kept while reading, because they take many times the
 * memory of the values. Few objects have findings; these are parsed again.
 */
export class Locator {
  /** For a piece of which the document is at hand. */
  public static of(piece: Piece, document: YamlDocument): Locator {
    const locator = new Locator();
    locator.last = { piece, document };
    return locator;
  }

  private last: { piece: Piece; document: YamlDocument } | undefined;

  /** Where a field begins in the source, or what is left of the way to it where it is missing. */
  public offsetOf({ piece, steps }: PlacedValue, path: readonly Step[]): number {
    const way = [...steps, ...path];
    return piece.syntax === 'json' ? offsetInJson(piece, way) : piece.start + offsetInYaml(this.documentOf(piece), way);
  }

  private documentOf(piece: Piece): YamlDocument {
    if (this.last?.piece !== piece) { this.last = { piece, document: parseYaml(piece) }; }
    return this.last.document;
  }
}

function offsetInJson({ source, start }: Piece, way: readonly Step[]): number {
  let found = start + source.text.slice(start).search(/\S/);
  let depth = 0;
  walkJson(source.text, start, (steps, offset) => {
    if (depth < way.length && steps.length === depth + 1 && steps.every((step, index) => step === way[index])) {
      found = offset;
      depth++;
    }
  });
  return found;
}

function offsetInYaml(document: YamlDocument, way: readonly Step[]): number {
  let node: unknown = document.contents;
  let found = (document.contents as Node | null)?.range?.[0] ?? 0;
  for (const step of way) {
    const location = entryOf(isAlias(node) ? node.resolve(document) : node, step);
    if (location === undefined) { break; }
    found = location.named.range?.[0] ?? found;
    node = location.value;
  }
  return found;
}

/** An entry of a list, or a field with its name. */
function entryOf(node: unknown, step: Step): { named: Node; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)] as Node | undefined;
    return item === undefined ? undefined : { named: item, value: item };
  }
  if (!isMap(node)) { return undefined; }
  const pair = node.items.find(({ key }: Pair) => isScalar(key) && String(key.value) === step);
  return pair === undefined ? undefined : { named: pair.key as Node, value: pair.value };
}
