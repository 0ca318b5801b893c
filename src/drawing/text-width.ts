/** Widths in thousandths of the size, as the fonts of browsers and systems have them at most. */
const NARROW = 'fijlrtI.,:;!\'|()[]{}/\\ -·*';
const WIDE = 'mwMWQO@%—…';
const CAPITALS = /[A-Z0-9_#&$?<>=+~]/;

/** How wide a text gets. There is no browser to ask, so it is rather too much. */
export function textWidth(text: string, size: number, font: 'sans' | 'mono' = 'sans'): number {
  let width = 0;
  for (const character of text) { width += font === 'mono' ? monoWidth(character) : sansWidth(character); }
  return Math.ceil(width * size / 1000);
}

function monoWidth(character: string): number {
  return isBroad(character) ? 1200 : 615;
}

function sansWidth(character: string): number {
  if (isBroad(character)) { return 1050; }
  if (NARROW.includes(character)) { return 360; }
  if (WIDE.includes(character)) { return 900; }
  return CAPITALS.test(character) ? 680 : 585;
}

/** Characters of East Asia, and pictures. */
function isBroad(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3)
    || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe4f) || (code >= 0xff00 && code <= 0xff60) || code > 0xffff;
}
