import type { Complaint } from '../location';
import type { Verdict } from './verdict';
import { instead } from '../schema/nearest';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What BoringSSL calls the cipher suites up to TLS 1.2. */
const CIPHER_SUITES = words(`
  ECDHE-ECDSA-AES128-GCM-SHA256 ECDHE-RSA-AES128-GCM-SHA256 ECDHE-ECDSA-AES256-GCM-SHA384 ECDHE-RSA-AES256-GCM-SHA384
  ECDHE-ECDSA-CHACHA20-POLY1305 ECDHE-RSA-CHACHA20-POLY1305 ECDHE-PSK-CHACHA20-POLY1305 ECDHE-ECDSA-AES128-SHA ECDHE-RSA-AES128-SHA
  ECDHE-PSK-AES128-CBC-SHA ECDHE-ECDSA-AES256-SHA ECDHE-RSA-AES256-SHA ECDHE-PSK-AES256-CBC-SHA AES128-GCM-SHA256 AES256-GCM-SHA384
  AES128-SHA AES256-SHA PSK-AES128-CBC-SHA PSK-AES256-CBC-SHA DES-CBC3-SHA ECDHE-ECDSA-AES128-SHA256 ECDHE-RSA-AES128-SHA256
`);
/** The same as IANA calls them, which BoringSSL takes as well. */
const IANA_NAMES = words(`
  TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
  TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
  TLS_RSA_WITH_AES_128_GCM_SHA256 TLS_RSA_WITH_AES_256_GCM_SHA384 TLS_RSA_WITH_AES_128_CBC_SHA TLS_RSA_WITH_AES_256_CBC_SHA
  TLS_RSA_WITH_3DES_EDE_CBC_SHA TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256
  TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256 TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA
  TLS_PSK_WITH_AES_128_CBC_SHA TLS_PSK_WITH_AES_256_CBC_SHA TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256
`);
/** Groups of cipher suites. */
const GROUPS = words(`
  ALL HIGH DEFAULT FIPS ECDHE AES AESGCM CHACHA20 kRSA aRSA kECDHE SSLv3 TLSv1 TLSv1.2 ECDSA RSA SHA SHA1 AES128 AES256 3DES PSK aECDSA
  kPSK aPSK EECDH ECDH
`);
/** Those of TLS 1.3 are all on, whatever is written. */
const TLS_1_3 = words('TLS_AES_128_GCM_SHA256 TLS_AES_256_GCM_SHA384 TLS_CHACHA20_POLY1305_SHA256');
const CURVES = words('X25519 P-256 P-384 P-521 prime256v1 secp384r1 secp521r1 x25519 X25519MLKEM768 X25519Kyber768Draft00 MLKEM1024');
const SIGNATURE_ALGORITHMS = words(`
  rsa_pkcs1_sha1 rsa_pkcs1_sha256 rsa_pkcs1_sha384 rsa_pkcs1_sha512 rsa_pss_rsae_sha256 rsa_pss_rsae_sha384 rsa_pss_rsae_sha512 ecdsa_sha1
  ecdsa_secp256r1_sha256 ecdsa_secp384r1_sha384 ecdsa_secp521r1_sha512 ed25519 rsa_pkcs1_sha256_legacy
`);
/** Names of another form, of which only those that are in use were tried. */
const OTHER_ALGORITHMS = /^(?:RSA|RSA-PSS|PSS|ECDSA)\+SHA(?:1|256|384|512)$/;
/** Lists and choices in one text, which BoringSSL reads itself. */
const EXPRESSION = /[:+!@[\]|\s]|^-|^$/;

/** One of the cipher suites of a list. */
export function cipherSuite(value: string): Verdict {
  if (EXPRESSION.test(value) || [...CIPHER_SUITES, ...IANA_NAMES, ...GROUPS, ...TLS_1_3].includes(value)) { return {}; }
  return { envoy: { wrong: 'Envoy knows no such cipher suite', fix: instead(value, CIPHER_SUITES.slice(0, 6)) } };
}

/** A whole list of cipher suites. It has to have one for TLS 1.2. */
export function cipherSuites(values: readonly string[]): Verdict {
  return values.length > 0 && values.every((value) => TLS_1_3.includes(value))
    ? { envoy: { wrong: 'there are only cipher suites of TLS 1.3, which are on anyway', fix: 'add one such as ECDHE-RSA-AES128-GCM-SHA256, or leave the list out' } } : {};
}

/** A curve, or a group, for the exchange of keys. */
export function ecdhCurve(value: string): Verdict {
  return EXPRESSION.test(value) ? {} : known(value, 'curve', CURVES, 5);
}

/** An algorithm for signatures. */
export function signatureAlgorithm(value: string): Verdict {
  return EXPRESSION.test(value) && !value.includes('+') || OTHER_ALGORITHMS.test(value) ? {} : known(value, 'signature algorithm', SIGNATURE_ALGORITHMS, 12);
}

function known(value: string, what: string, values: readonly string[], shown: number): Verdict {
  if (values.includes(value)) { return {}; }
  const complaint: Complaint = { wrong: `Envoy knows no such ${what}`, fix: instead(value, values.slice(0, shown)) };
  return { envoy: complaint };
}
