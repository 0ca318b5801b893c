/** An element of XML, with its text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const NAME = '[A-Za-z_][\\w.-]*';
const REFERENCE = '&(?:amp|lt|gt|quot|#\\d+);';
const TOKEN = new RegExp(`<(?<closing>/?)(?<name>${NAME})(?<attributes>(?: ${NAME}="(?:[^<&"]|${REFERENCE})*")*)(?<empty>/?)>|(?<text>(?:[^<&]|${REFERENCE})+)`, 'y');

/** Reads XML that is well-formed, and throws at the first place that is not. */
export function parseXml(text: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(declaration)) { throw new Error('the declaration is missing'); }
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = declaration.length;
  for (let at = TOKEN.lastIndex; at < text.length; at = TOKEN.lastIndex) {
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) { throw new Error(`not well-formed: ${text.slice(at, at + 60)}`); }
    take(open, groups);
  }
  if (open.length !== 1 || root.children.length !== 1) { throw new Error('one element must hold everything'); }
  return root.children[0];
}

function take(open: Element[], groups: Record<string, string | undefined>): void {
  const parent = open[open.length - 1];
  if (groups.text !== undefined) {
    // eslint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#0;/.test(groups.text)) { throw new Error('a character that XML does not have'); }
    parent.text += unescape(groups.text);
  } else if (groups.closing === '/') {
    if (open.pop()?.name !== groups.name) { throw new Error(`${groups.name} is closed, but not open`); }
  } else {
    const element = { name: groups.name ?? '', attributes: attributesIn(groups.attributes ?? ''), children: [], text: '' };
    parent.children.push(element);
    if (groups.empty === '') { open.push(element); }
  }
}

function attributesIn(text: string): Record<string, string> {
  const entries = [...text.matchAll(new RegExp(` (${NAME})="([^"]*)"`, 'g'))].map(([, name, value]) => [name, unescape(value)]);
  if (new Set(entries.map(([name]) => name)).size !== entries.length) { throw new Error(`an attribute twice: ${text}`); }
  return Object.fromEntries(entries) as Record<string, string>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) => (code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code))));
}
