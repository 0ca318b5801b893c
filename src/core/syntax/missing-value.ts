import type { Complaint } from '../problem';

/** What programs put into a text for an object that is none: JavaScript, Pulumi, Python and Go. */
const OBJECT = /\[object \w+\]|Calling \[toString\] on an \[Output<T>\]|<[\w.]+ object at 0x[0-9a-f]+>|<nil>/;
/** What they put there for a value that is missing. Between dashes, `null` can be meant: `dev-null`. */
const NOTHING = /(?:^|[./:@_-])(undefined|None|NaN)(?=$|[./:@_-])|(?:^|[./:@_])(null)(?=$|[./:@_])/;
/** Looked for first, because it is in no usual text. */
const SUSPICIOUS = /undefined|null|None|NaN|\[object |\[toString\]| object at 0x|<nil>/;
/** Prose, JSON and expressions may speak of nothing. */
const FREE_TEXT = /[\s{}()|]/;
const WORDS = ['undefined', 'null', 'None', 'NaN'];

/** A text in the middle of which a value is missing. Alone, such words may be meant, such as in the value of a header. */
export function missingPart(text: string): Complaint | undefined {
  if (!SUSPICIOUS.test(text)) { return undefined; }
  const [object] = OBJECT.exec(text) ?? [];
  if (object !== undefined) { return { wrong: `there is an object in the text, as ${excerpt(object)}`, fix: 'give the text that it stands for' }; }
  if (WORDS.includes(text) || FREE_TEXT.test(text)) { return undefined; }
  const [, ...words] = NOTHING.exec(text) ?? [];
  const word = words.find((found) => found !== undefined);
  return word === undefined ? undefined : missing(word);
}

/** A name, host or path that is made of a missing value, wholly or in part. */
export function missingValue(name: string): Complaint | undefined {
  const word = WORDS.find((candidate) => name === candidate || name === `/${candidate}`);
  return word === undefined ? missingPart(name) : missing(word);
}

function missing(word: string): Complaint {
  return { wrong: `a value is missing in the text, which has "${word}" for it`, fix: 'give the value, such as a variable of the environment' };
}

function excerpt(object: string): string {
  return `"${object.replace(/ on an .*/, '')}"`;
}
