/** Node's own cryptography, loaded with the first certificate or key: most programs have none. */
export function nodeCrypto(): typeof import('node:crypto') {
  return require('node:crypto') as typeof import('node:crypto');
}
