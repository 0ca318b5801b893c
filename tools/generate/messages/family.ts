import { RuleMessage, normalise } from './message';

/** Gives the message of a rule that belongs to the family, and undefined for every other rule. */
export type Family = (rule: string) => RuleMessage | undefined;

/** The words found in the holes of a template, by the name of the hole. */
export type Words = Readonly<Record<string, string>>;

/**
 * A family of rules that differ only by names.
 *
 * Its templates are rule texts with holes: `{name}` stands for one word, `{name:unquoted}` for
 * any text without quotes, `{name:any}` for any text. A name that occurs again stands for the
 * same text again. `message` may refuse what the holes hold by returning undefined.
 */
export function family(templates: readonly string[], message: (words: Words) => RuleMessage | undefined): Family {
  const readers = templates.map(reader);
  return (rule) => {
    for (const read of readers) {
      const words = read(normalise(rule));
      const found = words === undefined ? undefined : message(words);
      if (found !== undefined) { return found; }
    }
    return undefined;
  };
}

/** Splits a text and takes the `{name}` of each part; undefined when a part does not fit the template. */
export function namesIn(text: string, separator: string, template: string): string[] | undefined {
  const read = reader(template);
  const names = text.split(separator).map((part) => read(part)?.name);
  return names.every((name) => name !== undefined) ? names : undefined;
}

const HOLE = /(\{\w+(?::\w+)?\})/;
const CONTENTS: Record<string, string> = { word: '\\w+', unquoted: '[^\'"]+', any: '.+' };

function reader(template: string): (text: string) => Words | undefined {
  const seen = new Set<string>();
  const source = normalise(template).split(HOLE).map((part) => {
    if (!HOLE.test(part)) { return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'); }
    const [name, content = 'word'] = part.slice(1, -1).split(':');
    if (seen.has(name)) { return `\\k<${name}>`; }
    seen.add(name);
    return `(?<${name}>${CONTENTS[content]})`;
  }).join('');
  const expression = new RegExp(`^${source}$`);
  return (text) => expression.exec(text)?.groups;
}
