/** What of Node's `Buffer` core uses, for browsers. */
export const Buffer = {
  byteLength: (text: string): number => new TextEncoder().encode(text).length,
  from: (text: string, encoding: 'utf8' | 'base64' = 'utf8') => {
    const bytes = encoding === 'base64' ? Uint8Array.from(atob(text), (character) => character.charCodeAt(0)) : new TextEncoder().encode(text);
    return Object.assign(bytes, { toString: (): string => new TextDecoder().decode(bytes) });
  },
};
