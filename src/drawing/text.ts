/** The longest text that a label shows; what is longer loses its middle. */
const LONGEST = 64;

/** Characters that change how the text around them looks, or that nobody sees. */
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text of which every character is seen, on one line: names come from files that anybody may have written. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A text that is short enough for a label. */
export function label(text: string, longest: number = LONGEST): string {
  const characters = [...visible(text)];
  if (characters.length <= longest) { return characters.join(''); }
  const half = (longest - 1) / 2;
  return `${characters.slice(0, Math.ceil(half)).join('')}…${characters.slice(characters.length - Math.floor(half)).join('')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

/** A text within XML or HTML, and within the quotes of an attribute. */
export function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
