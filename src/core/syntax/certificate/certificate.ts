import type { KeyObject, X509Certificate } from 'node:crypto';
import type { Complaint } from '../../location';
import { nodeCrypto } from '../node-crypto';
import type { Verdict } from '../verdict';
import { pemBlocks } from './pem';

const SMALLEST_RSA_KEY = 2048;
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
const OTHER_CURVE = 'make one of the curve P-256, P-384 or P-521';
const EXAMPLE = 'write the certificate as PEM, from "-----BEGIN CERTIFICATE-----" to "-----END CERTIFICATE-----"';

/** The certificate of a server or client, with those that it needs to be trusted, and its private key, both as PEM. */
export function certificateWithKey(chain: string, key: string): Verdict {
  const certificates = certificatesOf(chain);
  if ('wrong' in certificates) { return { controller: certificates, envoy: certificates }; }
  const privateKey = privateKeyOf(key);
  if ('wrong' in privateKey) { return { controller: privateKey, envoy: privateKey }; }
  const [scalar] = certificates;
  if (!scalar.checkPrivateKey(privateKey)) {
    const complaint = { wrong: 'the private key is not that of the certificate', fix: 'write the key that the certificate was made with; the certificate of the server comes first' };
    return { controller: complaint, envoy: complaint };
  }
  const rare = rareKey(privateKey);
  if (rare !== undefined) { return { controller: rare, envoy: rare }; }
  const weak = weakKey(privateKey);
  return weak === undefined ? {} : { envoy: weak };
}

/** The certificates of CAs, as PEM. */
export function certificateCas(bundle: string): Verdict {
  const certificates = certificatesOf(bundle);
  return 'wrong' in certificates ? { controller: certificates, envoy: certificates } : {};
}

/** When a certificate that can be read ends, if that is before a point in time. */
export function expiredSince(chain: string, now: Date): Date | undefined {
  const certificates = certificatesOf(chain);
  const ends = 'wrong' in certificates ? undefined : new Date(certificates[0].validTo);
  return ends !== undefined && ends < now ? ends : undefined;
}

function certificatesOf(text: string): readonly X509Certificate[] | Complaint {
  const blocks = pemBlocks(text).filter(({ label, hasHeaders }) => label === 'CERTIFICATE' && !hasHeaders);
  if (blocks.length === 0) { return { wrong: noCertificate(text), fix: EXAMPLE }; }
  try {
    return blocks.map(({ der }) => new (nodeCrypto().X509Certificate)(der));
  } catch {
    return { wrong: 'what stands between BEGIN CERTIFICATE and END CERTIFICATE is no certificate', fix: 'copy the certificate again, with all its lines' };
  }
}

function noCertificate(text: string): string {
  const found = pemBlocks(text).map(({ label }) => label);
  if (found.length > 0) { return `there is no certificate, but ${[...new Set(found)].join(', ')}`; }
  return text.includes('-----BEGIN CERTIFICATE-----') ? 'the certificate is not complete' : 'this is no certificate as PEM';
}

function privateKeyOf(text: string): KeyObject | Complaint {
  const block = pemBlocks(text).find(({ label }) => label === 'PRIVATE KEY' || label.endsWith(' PRIVATE KEY'));
  if (block === undefined) { return { wrong: 'this is no private key as PEM', fix: 'write the key from "-----BEGIN PRIVATE KEY-----" to "-----END PRIVATE KEY-----"' }; }
  if (block.label === 'ENCRYPTED PRIVATE KEY' || block.text.includes('ENCRYPTED')) {
    return { wrong: 'the private key has a password', fix: 'write it without, as "openssl pkey" does' };
  }
  try {
    return nodeCrypto().createPrivateKey(block.text);
  } catch {
    return { wrong: 'what stands between BEGIN PRIVATE KEY and END PRIVATE KEY is no key', fix: 'copy the key again, with all its lines' };
  }
}

/** Keys that Go does not read. */
function rareKey({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): Complaint | undefined {
  if (type === 'rsa-pss') { return { wrong: 'kgateway does not read keys for RSA-PSS alone', fix: 'make an RSA key' }; }
  const isOfOtherCurve = type === 'ec' && details?.namedCurve !== undefined && ![...CURVES, 'secp224r1'].includes(details.namedCurve);
  return isOfOtherCurve ? { wrong: `kgateway does not read keys of the curve ${details.namedCurve}`, fix: OTHER_CURVE } : undefined;
}

/** Keys that are right, but too weak for Envoy. */
function weakKey({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): Complaint | undefined {
  if (type === 'rsa' && details?.modulusLength !== undefined && details.modulusLength < SMALLEST_RSA_KEY) {
    return { wrong: `an RSA key of ${details.modulusLength} bits is too short for Envoy`, fix: `make one of ${SMALLEST_RSA_KEY} bits or more` };
  }
  return type === 'ec' && details?.namedCurve === 'secp224r1'
    ? { wrong: 'Envoy does not take keys of the curve P-224', fix: OTHER_CURVE } : undefined;
}
