/** What a field does; as a pair with what happens without it, where the CRD has no default. */
export type Sentence = string | readonly [what: string, without: string];

/**
 * Sentences by path below `spec`, without list indices and keys of maps: `rules.backendRefs.weight`.
 * `rules.filters.type=CORS` is a value of an enum, and the empty path is the kind itself.
 */
export type Sentences = Readonly<Record<string, Sentence>>;

/** The sentences of what stands below a path. */
export function below(path: string, sentences: Sentences): Sentences {
  return Object.fromEntries(Object.entries(sentences).map(([end, sentence]) => [`${path}.${end}`, sentence]));
}

export function what(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : sentence[0];
}

/** Without one of several fields of which only one is written. */
export const OTHER_FIELD = 'another field beside it is written';

/** Without the field that holds the details of a type. */
export const OTHER_TYPE = 'the type is another one';
