import { Composer, Parser } from 'yaml';
import type { CST, Document, DocumentOptions, ParsedNode, ParseOptions, SchemaOptions } from 'yaml';
import { DEEPEST, mebi, ReadError, tooDeep } from './read-error';
import { textOf } from './source';
import type { Piece } from './source';
import { invalidYaml } from './yaml-error';

/** A parsed document. What it holds, and how to get there, is up to others. */
export type YamlDocument = Document.Parsed<ParsedNode>;

/**
 * The largest stretch that is parsed at once: with positions it takes seventy times its size in memory, and more if it
 * is made of tiny values. The stores of clusters take no object of more than 1.5 MiB.
 */
const LARGEST = 2 * 1024 * 1024;

/** Parses a piece as the tools of Kubernetes do: by the rules of YAML 1.1, where `yes`, `on` and `off` are booleans. */
export function parseYaml(piece: Piece): YamlDocument {
  const text = textOf(piece);
  if (text.length > LARGEST) {
    throw new ReadError(piece.start, `the document has ${mebi(text.length)}, and ${mebi(LARGEST)} are the most`,
      'write its objects as documents of their own, or as entries of a List that begin in the first column, or as JSON');
  }
  const tokens = tokensOf(piece, text);
  const [document, second] = new Composer<ParsedNode>(OPTIONS).compose(tokens, true, text.length) as Iterable<YamlDocument>;
  if (document.errors.length > 0) { throw invalidYaml(piece, document); }
  if (second !== undefined) { throw new ReadError(piece.start + second.range[0], 'another document begins here', 'write "---" before it'); }
  return document;
}

/** Repeated names are found, and fields merged, when the value is made: the parser takes quadratic time for it. */
const OPTIONS: DocumentOptions & ParseOptions & SchemaOptions = {
  schema: 'yaml-1.1', customTags: (tags) => tags.filter(isKnownToKubernetes).map(withoutLoneDot), merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent',
};

/** What would become a date, a number to the base of 60, or bytes is a string for Kubernetes. */
function isKnownToKubernetes(tag: unknown): boolean {
  const { tag: name, format } = tag as { tag?: string; format?: string };
  return format !== 'TIME' && !['timestamp', 'binary', 'omap', 'pairs', 'set', 'merge'].includes(name?.split(':').pop() ?? '');
}

/** The parser takes a dot alone for a number, which is a string: the working directory, for example. */
function withoutLoneDot<Tag>(tag: Tag): Tag {
  const { test } = tag as { test?: RegExp };
  return test instanceof RegExp && test.test('.') ? { ...tag, test: new RegExp(`^(?![-+]?\\.$)${test.source.replace(/^\^/, '')}`) } : tag;
}

/**
 * Tokens, as long as they are not nested too deep. The steps of the parser that follow call themselves for each level,
 * and where little of the stack is left, Node may end without an error that could be caught.
 */
function tokensOf(piece: Piece, text: string): CST.Token[] {
  const indentation = DEEP_INDENTATION.exec(text);
  if (indentation !== null) { throw tooDeep(piece.start + indentation.index); }
  const tokens = [...new Parser().parse(text)];
  for (let level = tokens, depth = 0; level.length > 0; level = level.flatMap(childrenOf), depth++) {
    if (depth > DEEPEST) { throw tooDeep(piece.start + level[0].offset); }
  }
  return tokens;
}

/** Spaces, dashes of lists and question marks of names: two of them may be a level. */
const DEEP_INDENTATION = new RegExp(`^(?:[ \\t]|[?-](?=[ \\t])){${2 * DEEPEST}}`, 'm');

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') { return token.value === undefined ? [] : [token.value]; }
  if (!('items' in token)) { return []; }
  return token.items.flatMap(({ key, value }) => [key, value].filter((child) => child !== undefined && child !== null));
}
