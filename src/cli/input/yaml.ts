import { parseDocument } from 'yaml';
import type { Document, ParsedNode, YAMLParseError } from 'yaml';
import { DEEPEST, mebi, ReadError, tooDeep } from './read-error';
import { textOf } from './source';
import type { Piece } from './source';

/** A parsed document. What it holds, and how to get there, is up to others. */
export type YamlDocument = Document.Parsed<ParsedNode>;

/**
 * The largest stretch that is parsed at once: with positions it takes seventy times its size in memory. The API server
 * takes no object of more than 3 MiB.
 */
const LARGEST = 4 * 1024 * 1024;

/** Parses a piece as the tools of Kubernetes do: by the rules of YAML 1.1, where `yes`, `on` and `off` are booleans. */
export function parseYaml(piece: Piece): YamlDocument {
  const text = textOf(piece);
  if (text.length > LARGEST) {
    throw new ReadError(piece.start, `the document has ${mebi(text.length)}, and ${mebi(LARGEST)} are the most`,
      'write its objects as documents of their own, or as entries of a List that begin in the first column, or as JSON');
  }
  if (DEEP_INDENTATION.test(text)) { throw tooDeep(piece.start + text.search(DEEP_INDENTATION)); }
  const document = parseDocument(text, {
    schema: 'yaml-1.1', customTags: (tags) => tags.filter(isKnownToKubernetes), merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent',
  });
  if (document.errors.length > 0) { throw readError(piece, text, document.errors[0]); }
  return document;
}

/** What would become a date, a number to the base of 60, or bytes is a text for Kubernetes. */
function isKnownToKubernetes(tag: unknown): boolean {
  const { tag: name, format } = tag as { tag?: string; format?: string };
  return format !== 'TIME' && !['timestamp', 'binary', 'omap', 'pairs', 'set', 'merge'].includes(name?.split(':').pop() ?? '');
}

/** Indentation, dashes of lists and question marks of keys: each may be a level. */
const DEEP_INDENTATION = new RegExp(`^[ \\t?-]{${2 * DEEPEST}}`, 'm');

/** What to write instead, by the code of the parser's error. */
const FIXES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'indent the entries of a map or list alike, and deeper than their parent',
  BLOCK_AS_IMPLICIT_KEY: 'write one field per line; quote texts that hold ": "',
  BLOCK_IN_FLOW: 'write {} and [] on one line, or use block style throughout',
  IMPOSSIBLE: 'write valid YAML',
  MISSING_CHAR: 'add the character that is missing, or look whether the file was cut off',
  MULTILINE_IMPLICIT_KEY: 'write ": " behind the name of the field, and quote texts of several lines',
  TAB_AS_INDENT: 'indent with spaces instead of tabs',
  UNEXPECTED_TOKEN: 'quote texts that begin with a special character',
};

function readError(piece: Piece, text: string, error: YAMLParseError): ReadError {
  const at = Math.min(error.pos[0], text.length);
  if (error.message.startsWith('Maximum call stack')) { return tooDeep(piece.start + at); }
  if (isTemplate(text, at)) {
    return new ReadError(piece.start + at, 'this is a template, and no YAML yet', 'render it first: helm template … | kgateway-constructs check -');
  }
  const message = `the YAML is not valid: ${error.message.split('\n')[0]}`;
  return new ReadError(piece.start + at, message, FIXES[error.code] ?? 'write valid YAML; texts with special characters need quotes');
}

/** Whether the line of an error, or the one before it, holds an action of a template. */
function isTemplate(text: string, at: number): boolean {
  const before = text.lastIndexOf('\n', text.lastIndexOf('\n', at - 1) - 1);
  const end = text.indexOf('\n', at);
  return text.slice(Math.max(before, 0), end === -1 ? undefined : end).includes('{{');
}
