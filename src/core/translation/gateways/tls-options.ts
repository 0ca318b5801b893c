import type { Field } from '../../manifests/field';

/** The versions of TLS, as options name them, the oldest one first. */
export const TLS_VERSIONS: readonly string[] = ['1.0', '1.1', '1.2', '1.3'];

/** The options of TLS that the controller knows, and what it does not take in them. */
const OPTIONS: Readonly<Record<string, (text: string) => boolean>> = {
  'kgateway.dev/cipher-suites': () => true,
  'kgateway.dev/min-tls-version': (text) => TLS_VERSIONS.includes(text),
  'kgateway.dev/max-tls-version': (text) => TLS_VERSIONS.includes(text),
  'kgateway.dev/verify-subject-alt-names': () => true,
  'kgateway.dev/ecdh-curves': () => true,
  'kgateway.dev/signature-algorithms': () => true,
  'kgateway.dev/alpn-protocols': () => true,
  'kgateway.dev/verify-certificate-hash': (text) => text.split(/[,-]/).map((hash) => hash.trim()).every(isHash),
};

/** The names of the options that the controller knows. */
export const TLS_OPTIONS: readonly string[] = Object.keys(OPTIONS);

export interface TlsOptionFaults {
  readonly unknown: readonly Field[];
  readonly invalid: readonly Field[];
  readonly isOpen: boolean;
}

/**
 * What is wrong with the options of a listener's TLS.
 *
 * Source: pkg/kgateway/translator/sslutils/ssl_utils.go
 */
export function tlsOptionFaults(options: Field): TlsOptionFaults {
  const unknown: Field[] = [];
  const invalid: Field[] = [];
  let isOpen = options.isPresent && !options.isObject;
  for (const [name, at] of options.fields) {
    const isValid = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
    if (isValid === undefined) {
      unknown.push(at);
    } else if (at.text === undefined) {
      isOpen = true;
    } else if (!isValid(at.text)) {
      invalid.push(at);
    }
  }
  const [least, most] = ['min', 'max'].map((end) => options.get(`kgateway.dev/${end}-tls-version`));
  const [from, to] = [least, most].map(({ text }) => TLS_VERSIONS.indexOf(text ?? ''));
  if (invalid.length === 0 && from >= 0 && to >= 0 && to < from) { invalid.push(most); }
  return { unknown, invalid, isOpen };
}

/** A SHA-256 hash, whole or in pairs. */
function isHash(text: string): boolean {
  return text === '' || /^[\da-f]{64}$/i.test(text) || /^[\da-f]{2}(?::[\da-f]{2}){31}$/i.test(text);
}
