import { isCollection, isScalar, visit } from 'yaml';
import type { Document, Node, YAMLParseError } from 'yaml';
import { ReadError } from './read-error';
import { textOf } from './source';
import type { Piece } from './source';

/** The first error of a document, in the words of somebody who writes YAML rather than a parser. */
export function invalidYaml(piece: Piece, document: Document): ReadError {
  const text = textOf(piece);
  const error = document.errors[0] as YAMLParseError;
  const at = Math.min(error.pos[0], text.length);
  if (isTemplate(text, at)) {
    return new ReadError(piece.start + at, 'this is a template, and no YAML yet', 'render it first: helm template … | kgateway-constructs check -');
  }
  const known = MISTAKES.find(({ code, says }) => error.code === code && (says === undefined || says.test(error.message)));
  const { wrong, fix, isUnclosed } = known ?? { wrong: error.message, fix: 'write valid YAML; quote texts with special characters' };
  const offset = isUnclosed === true ? openedAt(document, at) : at;
  return new ReadError(piece.start + offset, `the YAML is not valid: ${wrong}`, fix);
}

interface Mistake {
  /** Of the parser's error. */
  readonly code: string;
  /** What the parser says, where it has one code for several mistakes. */
  readonly says?: RegExp;
  readonly wrong: string;
  readonly fix: string;
  /** Whether the mistake is where something was opened, and the parser found out only at its end. */
  readonly isUnclosed?: boolean;
}

const CLOSE = 'close it, or look whether the file was cut off';

const MISTAKES: readonly Mistake[] = [
  { code: 'MISSING_CHAR', says: /quote/, wrong: 'the quote is never closed', fix: CLOSE, isUnclosed: true },
  { code: 'MISSING_CHAR', says: /end with/, wrong: 'the brace or bracket is never closed', fix: CLOSE, isUnclosed: true },
  { code: 'BAD_INDENT', says: /^Flow/, wrong: 'the brace or bracket is never closed', fix: CLOSE, isUnclosed: true },
  { code: 'MISSING_CHAR', says: /Implicit/, wrong: 'the name of a field has no colon behind it', fix: 'write "name: value"' },
  { code: 'MISSING_CHAR', says: /Missing ,/, wrong: 'a comma is missing between two entries', fix: 'write a comma' },
  { code: 'BAD_INDENT', wrong: 'the indentation fits neither the line before nor a parent', fix: 'indent the entries of a map or a list alike, and deeper than their parent' },
  { code: 'TAB_AS_INDENT', wrong: 'the line is indented with a tab', fix: 'indent with spaces' },
  { code: 'BLOCK_AS_IMPLICIT_KEY', wrong: 'a line holds ": " twice', fix: 'write one field per line; quote texts that hold ": "' },
  { code: 'MULTILINE_IMPLICIT_KEY', wrong: 'a line is no field, though it stands among fields', fix: 'write "name: value", and quote texts of several lines' },
  { code: 'BAD_SCALAR_START', wrong: 'a string begins with a special character', fix: 'quote it' },
  { code: 'BAD_DQ_ESCAPE', wrong: 'a string in double quotes has an unknown escape', fix: 'write two backslashes, or single quotes' },
];

/** Where the innermost quote, brace or bracket was opened that goes on up to an error. */
function openedAt(document: Document, at: number): number {
  let offset = at;
  visit(document, {
    Node: (_, node) => {
      const [start, , end] = (node as Node).range ?? [0, 0, 0];
      if (isOpening(node) && end >= at) { offset = start; }
    },
  });
  return offset;
}

function isOpening(node: unknown): boolean {
  return (isCollection(node) && node.flow === true) || (isScalar(node) && String(node.type).startsWith('QUOTE'));
}

/** Whether the line of an error, or the one before it, holds an action of a template. */
function isTemplate(text: string, at: number): boolean {
  const before = text.lastIndexOf('\n', text.lastIndexOf('\n', at - 1) - 1);
  const end = text.indexOf('\n', at);
  return text.slice(Math.max(before, 0), end === -1 ? undefined : end).includes('{{');
}
