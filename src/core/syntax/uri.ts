import type { Verdict } from './verdict';

const URI = /^[A-Za-z][A-Za-z0-9]*:\/\/(?:[^\s/?#@]*@)?(?:[A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\])(?::([0-9]+))?(?:[/?][\x21-\x7e]*)?$/;
const LARGEST_PORT = 65535;

/** The address from which the proxy fetches something, such as the keys of an issuer. */
export function uri(value: string): Verdict {
  const parts = URI.exec(value);
  if (parts !== null && Number(parts[1] ?? 0) <= LARGEST_PORT) { return {}; }
  return { envoy: { wrong: /^\w+:\/\//.test(value) ? 'this is no URL that Envoy reads' : 'the URL has no scheme', fix: 'write scheme, host and path, such as "https://login.example.com/keys"' } };
}
