/** In the place of `node:crypto`: pages hold no certificates and no credentials, so that nothing asks for it but by mistake. */
export function createHash(): never {
  throw new Error('a page cannot compute that');
}
