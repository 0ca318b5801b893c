import { isMap, isScalar, isSeq, stringify } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import type { Edit } from '../../core/releases/change';
import type { Step } from '../../core/schema/path';
import { textOf } from '../input/source';
import type { Manifest, Piece, Source } from '../input/source';
import type { YamlDocument } from '../input/yaml';
import { parseYaml } from '../input/yaml';

/** A source as it is after edits of some of its manifests. What is not edited stays as it is, to the letter. */
export function edited(source: Source, manifests: readonly Manifest[], editsOf: (manifest: Manifest) => readonly Edit[]): string {
  const pieces = [...new Set(manifests.map(({ piece }) => piece))].sort((a, b) => b.start - a.start);
  return pieces.reduce((text, piece) => {
    const changed = manifests.filter((manifest) => manifest.piece === piece && editsOf(manifest).length > 0);
    return changed.length === 0 ? text : `${text.slice(0, piece.start)}${editedPiece(piece, changed, editsOf)}${text.slice(piece.end)}`;
  }, source.text);
}

/** Whether a manifest can be edited: JSON has no comments, and is mostly made by programs. */
export function isEditable({ piece }: Manifest): boolean {
  return piece.syntax === 'yaml';
}

function editedPiece(piece: Piece, manifests: readonly Manifest[], editsOf: (manifest: Manifest) => readonly Edit[]): string {
  const document = parseYaml(piece);
  const text = textOf(piece);
  const splices = manifests.flatMap((manifest) => editsOf(manifest).map((edit) => spliceOf(document, manifest.steps, edit)));
  if (splices.every((splice) => splice !== undefined)) { return spliced(text, splices); }
  const added: object[] = [];
  for (const manifest of manifests) {
    for (const edit of editsOf(manifest)) {
      if (edit.kind === 'add') { added.push(edit.value); } else { apply(document, manifest.steps, edit); }
    }
  }
  const written = document.toString(styleOf(text));
  // A piece that begins with a marker keeps it, and one that ends without a line break gets one.
  const head = /^---[ \t]*(?:#.*)?\r?\n/.exec(text)?.[0] ?? '';
  const body = `${head}${written.replace(/^---\n/, '')}${added.map((value) => `---\n${stringify(value)}`).join('')}`;
  return text.includes('\r\n') ? body.replace(/\r?\n/g, '\r\n') : body;
}

/** A stretch of text that is replaced. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Names and plain values are replaced where they stand, so that everything around them stays to the letter. */
function spliceOf(document: YamlDocument, steps: readonly Step[], edit: Edit): Splice | undefined {
  if (edit.kind !== 'rename' && edit.kind !== 'set') { return undefined; }
  const pair = pairAt(document, [...steps, ...edit.at.path]);
  const node = edit.kind === 'rename' ? pair?.key : pair?.value;
  if (!isScalar(node) || node.range === undefined || node.range === null || node.anchor !== undefined) { return undefined; }
  return { start: node.range[0], end: node.range[1], text: stringify(edit.kind === 'rename' ? edit.name : edit.value, { lineWidth: 0 }).trimEnd() };
}

function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices].sort((a, b) => b.start - a.start).reduce((changed, { start, end, text: now }) => `${changed.slice(0, start)}${now}${changed.slice(end)}`, text);
}

/** How the text is written, so that lines that nobody edits stay as they are. */
function styleOf(text: string) {
  const [, parent, child] = /^( *)[^\s#-][^\n]*:[ \t]*\r?\n( +)[^\s#-]/m.exec(text) ?? [];
  return {
    lineWidth: 0,
    indent: child === undefined ? 2 : Math.max(child.length - parent.length, 1),
    // Entries of lists that begin below the name of the list.
    indentSeq: !/^( *)[^\s#-][^\n]*:[ \t]*(?:#.*)?\r?\n\1- /m.test(text),
    flowCollectionPadding: !/\{[^\s}]/.test(text) || /\{ /.test(text),
  };
}

function apply(document: YamlDocument, steps: readonly Step[], edit: Exclude<Edit, { kind: 'add' }>): void {
  const path = [...steps, ...edit.at.path];
  switch (edit.kind) {
    case 'rename': {
      const pair = pairAt(document, path);
      if (pair !== undefined && isScalar(pair.key)) { pair.key.value = edit.name; }
      break;
    }
    case 'set': setIn(document, path, edit.value); break;
    case 'remove': removeIn(document, path); break;
    case 'move': {
      const pair = pairAt(document, path);
      takeComment(document, path, pair);
      removeIn(document, path);
      if (pair !== undefined) { location(document, [...steps, ...edit.to.path], pair); }
      break;
    }
  }
}

/** A comment above the first field counts as one of the object around it. */
function takeComment(document: Document, path: readonly Step[], pair: Pair | undefined): void {
  const parent = document.getIn(path.slice(0, -1));
  if (!isMap(parent) || parent.items[0] !== pair || !isScalar(pair?.key) || typeof parent.commentBefore !== 'string') { return; }
  pair.key.commentBefore = parent.commentBefore;
  parent.commentBefore = undefined;
}

function pairAt(document: Document, path: readonly Step[]): Pair | undefined {
  const parent = document.getIn(path.slice(0, -1));
  return isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1))) : undefined;
}

function setIn(document: Document, path: readonly Step[], value: unknown): void {
  const pair = pairAt(document, path);
  const isPlain = typeof value !== 'object' || value === null;
  if (pair !== undefined && isScalar(pair.value) && isPlain) {
    pair.value.value = value;
    return;
  }
  if (pair !== undefined) { pair.value = document.createNode(value); return; }
  location(document, path, document.createPair(String(path.at(-1)), value));
}

/** Puts a field with its comments at a path. Objects on the way are made. */
function location(document: Document, path: readonly Step[], pair: Pair): void {
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => {
    if (isSeq(node)) { return node.items[Number(step)]; }
    if (!isMap(node)) { return undefined; }
    const found = node.get(step, true);
    if (isMap(found) || isSeq(found)) { return found; }
    const made = document.createNode({}) as YAMLMap;
    made.flow = false;
    node.set(step, made);
    return made;
  }, document.contents);
  if (!isMap(parent)) { return; }
  if (isScalar(pair.key)) { pair.key.value = String(path.at(-1)); }
  parent.items.push(pair as never);
}

/** A field, and the objects around it that are empty without it. */
function removeIn(document: Document, path: readonly Step[]): void {
  document.deleteIn(path);
  const around = path.slice(0, -1);
  const parent = document.getIn(around);
  const isEmptied = isMap(parent) && parent.items.length === 0 && typeof around.at(-1) === 'string' && around.at(-2) === 'metadata';
  if (isEmptied) { document.deleteIn(around); }
}
