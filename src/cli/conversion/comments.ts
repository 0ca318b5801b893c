import { isMap, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import { formatPath } from '../../core/schema/path';
import type { Step } from '../../core/schema/path';
import type { Manifest, Piece } from '../input/source';
import { textOf } from '../input/source';
import { parseYaml } from '../input/yaml';

/** The comments of manifests, line by line and without their signs. What is within an object is reported with its place. */
export class Comments {
  private readonly ends = new Map<string, number>();
  private readonly found = new Map<Manifest, readonly string[]>();

  public constructor(manifests: readonly Manifest[]) {
    for (const manifest of manifests) { this.found.set(manifest, this.commentsOf(manifest)); }
  }

  public of(manifest: Manifest): readonly string[] {
    return this.found.get(manifest) ?? [];
  }

  private commentsOf({ piece, steps }: Manifest): string[] {
    const { name, text } = piece.source;
    const before = text.slice(this.ends.get(name) ?? 0, piece.start);
    this.ends.set(name, piece.end);
    const leading = steps.length === 0 ? linesOf(before) : [];
    if (piece.syntax === 'json') { return leading; }
    const [head, ...others] = headOf(textOf(piece));
    // Parsing takes long, and most objects have no comments but above them.
    return [...leading, ...others.some((line) => line.includes('#')) ? within(piece, steps) : steps.length === 0 ? linesOf(head) : []];
  }
}

/** Comments between documents: those before a line of dashes belong to what follows. */
function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => /^\s*#/.test(line) ? [clean(line.trim().slice(1))] : []);
}

/** The comments with which a text begins, and its other lines. */
function headOf(text: string): string[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => !/^(?:\s*#.*|\s*|---\s*)$/.test(line));
  return [lines.slice(0, Math.max(first, 0)).join('\n'), ...lines.slice(Math.max(first, 0))];
}

function within(piece: Piece, steps: readonly Step[]): string[] {
  const document = parseYaml(piece);
  const node = steps.reduce<unknown>((at, step) => isMap(at) || isSeq(at) ? at.get(step, true) : undefined, document.contents);
  const whole = steps.length === 0 ? split(document.commentBefore) : [];
  const end = steps.length === 0 ? split(document.comment) : [];
  return [...whole, ...commentsIn(node, []), ...end];
}

function* commentsIn(node: unknown, path: readonly Step[]): Generator<string> {
  const { commentBefore, comment } = (node ?? {}) as Node;
  yield* told(commentBefore, path);
  if (isMap(node)) {
    for (const pair of node.items) { yield* commentsOfPair(pair, path); }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) { yield* commentsIn(item, [...path, index]); }
  }
  yield* told(comment, path);
}

function* commentsOfPair({ key, value }: Pair, path: readonly Step[]): Generator<string> {
  const { commentBefore, value: name } = key as { commentBefore?: string; value?: unknown };
  const own = [...path, String(name)];
  yield* told(commentBefore, own);
  yield* commentsIn(value, own);
}

/** Fields that say what an object is: what is at them is about the whole. */
const HEAD = ['apiVersion', 'kind', 'metadata', 'metadata.name', 'metadata.namespace', 'spec', ''];

function told(comment: string | null | undefined, path: readonly Step[]): string[] {
  const lines = split(comment);
  const where = formatPath(path);
  return HEAD.includes(where) || lines.length === 0 ? lines : [`${where}: ${lines[0]}`, ...lines.slice(1)];
}

function split(comment: string | null | undefined): string[] {
  return (comment ?? '').split('\n').map(clean).filter((line) => line !== '');
}

function clean(line: string): string {
  return line.replace(/^ /, '').trimEnd();
}
