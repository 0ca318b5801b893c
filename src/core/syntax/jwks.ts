import type { JsonWebKey as NodeKey, KeyObject } from 'node:crypto';
import type { Complaint } from '../location';
import { pemBlocks } from './certificate/pem';
import { nodeCrypto } from './node-crypto';
import type { Verdict } from './verdict';

type Key = Readonly<Record<string, unknown>>;

const BASE64 = /^[A-Za-z0-9_-]*$/;
const EXAMPLE = 'write {"keys": […]} as the server of the issuer publishes it, or a public key as PEM';
const CURVES: Readonly<Record<string, { readonly bytes: number; readonly algorithm: string }>> = {
  'P-256': { bytes: 32, algorithm: 'ES256' }, 'P-384': { bytes: 48, algorithm: 'ES384' }, 'P-521': { bytes: 66, algorithm: 'ES512' },
};
/** What keys of each type have to have, and how the algorithms are called that they can be for. */
const TYPES: Readonly<Record<string, { readonly fields: readonly string[]; readonly algorithms: RegExp; readonly examples: string }>> = {
  RSA: { fields: ['n', 'e'], algorithms: /^[RP]S/, examples: 'RS256 or PS256' },
  EC: { fields: ['x', 'y'], algorithms: /^ES/, examples: 'ES256' },
  OKP: { fields: ['x'], algorithms: /^EdDSA$/, examples: 'EdDSA' },
  oct: { fields: ['k'], algorithms: /^HS/, examples: 'HS256' },
};

/**
 * The keys that tokens are verified with: a set of JSON Web Keys, one of them, or a public key as PEM.
 * Facts: go-jose 4, with which kgateway reads them, and Envoy 1.38, asked with the same texts.
 */
export function jwks(value: string): Verdict {
  const [block] = pemBlocks(value);
  if (block !== undefined) { return publicKey(block.label, block.der); }
  const parsed = parse(value);
  if (parsed === undefined) { return refused({ wrong: value.includes('-----BEGIN') ? 'the PEM is not complete' : 'this is neither JSON nor PEM', fix: EXAMPLE }); }
  const keys = keysOf(parsed);
  if ('wrong' in keys) { return refused(keys); }
  const wrong = first(keys, wrongKey);
  if (wrong !== undefined) { return refused(wrong); }
  const useless = first(keys, uselessKey);
  return useless === undefined ? {} : { envoy: useless };
}

/** Without the controller, nobody else reads them. */
function refused(controller: Complaint): Verdict {
  return { controller };
}

function first(keys: readonly Key[], judge: (key: Key) => Complaint | undefined): Complaint | undefined {
  const index = keys.findIndex((key) => judge(key) !== undefined);
  if (index < 0) { return undefined; }
  const { wrong, fix } = judge(keys[index])!;
  return { wrong: keys.length === 1 ? wrong : `keys[${index}]: ${wrong}`, fix };
}

function parse(text: string): unknown {
  try { return JSON.parse(text); } catch { return undefined; }
}

function isObject(value: unknown): value is Key {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(parsed: unknown): readonly Key[] | Complaint {
  if (!isObject(parsed)) { return { wrong: 'the JSON is no object', fix: EXAMPLE }; }
  const { keys, kty } = parsed;
  if (keys === undefined || keys === null || (Array.isArray(keys) && keys.length === 0)) {
    if (kty !== undefined) { return [parsed]; }
    return { wrong: keys === undefined ? 'the JSON has neither keys nor kty' : 'the set of keys is empty', fix: EXAMPLE };
  }
  if (!Array.isArray(keys)) { return { wrong: 'keys is no list', fix: EXAMPLE }; }
  return keys.every(isObject) ? keys : { wrong: 'one of the keys is no object', fix: EXAMPLE };
}

/** What the controller does not read. One such key, and it reads none. */
function wrongKey(key: Key): Complaint | undefined {
  const noText = ['kty', 'use', 'kid', 'alg', 'crv'].find((name) => key[name] !== undefined && key[name] !== null && typeof key[name] !== 'string');
  if (noText !== undefined) { return { wrong: `${noText} is no text`, fix: 'write it in quotes, or leave the key out' }; }
  const { kty, crv } = key;
  if (typeof kty !== 'string' || kty === '') { return { wrong: 'kty is missing', fix: `write one of ${Object.keys(TYPES).join(', ')}` }; }
  if (!Object.hasOwn(TYPES, kty)) { return { wrong: `kgateway knows no keys of type ${kty}`, fix: `leave the key out; write one of ${Object.keys(TYPES).join(', ')}` }; }
  const missing = TYPES[kty].fields.find((name) => typeof key[name] !== 'string');
  if (missing !== undefined) { return { wrong: `${missing} is missing`, fix: 'copy the key again, as a whole' }; }
  const encoded = TYPES[kty].fields.find((name) => !BASE64.test(key[name] as string));
  if (encoded !== undefined) { return { wrong: `${encoded} is not base64url`, fix: 'write it without "+", "/" and "="' }; }
  if (kty === 'OKP' && crv !== 'Ed25519') { return { wrong: `kgateway knows no keys of the curve ${String(crv)}`, fix: 'leave the key out' }; }
  return kty === 'EC' ? wrongPoint(key) : undefined;
}

function wrongPoint({ crv, x, y }: Key): Complaint | undefined {
  if (typeof crv !== 'string' || !Object.hasOwn(CURVES, crv)) {
    return { wrong: `kgateway knows no keys of the curve ${String(crv)}`, fix: `leave the key out; write one of ${Object.keys(CURVES).join(', ')}` };
  }
  const isRight = [x, y].every((part) => Buffer.from(part as string, 'base64url').length === CURVES[crv].bytes)
    && read(() => nodeCrypto().createPublicKey({ key: { kty: 'EC', crv, x, y } as NodeKey, format: 'jwk' })) !== undefined;
  return isRight ? undefined : { wrong: `x and y are no point of the curve ${crv}`, fix: 'copy the key again, as a whole' };
}

/** What the controller hands on, and Envoy refuses. */
function uselessKey(key: Key): Complaint | undefined {
  const { fields, algorithms, examples } = TYPES[key.kty as string];
  const empty = fields.find((name) => key[name] === '');
  if (empty !== undefined) { return { wrong: `${empty} is empty`, fix: 'copy the key again, as a whole' }; }
  const { alg, crv } = key;
  if (typeof alg !== 'string' || alg === '') { return undefined; }
  if (!algorithms.test(alg)) { return { wrong: `alg is ${alg}, which is not for ${String(key.kty)} keys`, fix: `write ${examples}, or leave alg out` }; }
  const { algorithm } = typeof crv === 'string' && key.kty === 'EC' ? CURVES[crv] : { algorithm: alg };
  return alg === algorithm ? undefined : { wrong: `alg is ${alg}, which is not for keys of the curve ${String(crv)}`, fix: `write ${algorithm}, or leave alg out` };
}

/** The first block of PEM, whatever it is called. */
function publicKey(label: string, der: Buffer): Verdict {
  if (label === 'CERTIFICATE' || label.endsWith('PRIVATE KEY')) {
    return refused({ wrong: `PEM has to be a public key, got ${label}`, fix: EXAMPLE });
  }
  const key = read(() => nodeCrypto().createPublicKey({ key: der, format: 'der', type: 'spki' }))
    ?? read(() => nodeCrypto().createPublicKey({ key: der, format: 'der', type: 'pkcs1' }));
  const isKnown = key?.asymmetricKeyType === 'rsa' || key?.asymmetricKeyType === 'ed25519' || curveOf(key) !== undefined;
  if (!isKnown) { return refused({ wrong: 'PEM has to be a public key of type RSA, EC or Ed25519', fix: EXAMPLE }); }
  // The controller notes ES256 for every curve.
  return ['secp384r1', 'secp521r1'].includes(curveOf(key) ?? '')
    ? { envoy: { wrong: 'kgateway takes every EC key as PEM for one of P-256', fix: 'write the key as JSON, {"kty": "EC", "crv": "P-384", …}' } } : {};
}

function curveOf(key: KeyObject | undefined): string | undefined {
  const curve = key?.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : undefined;
  return curve !== undefined && ['prime256v1', 'secp384r1', 'secp521r1'].includes(curve) ? curve : undefined;
}

function read(make: () => KeyObject): KeyObject | undefined {
  try { return make(); } catch { return undefined; }
}
