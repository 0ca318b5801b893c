import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** Bytes of ASN.1 with their tag and length. */
function der(tag: number, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const length = body.length < 0x80 ? Buffer.from([body.length])
    : Buffer.from(body.length < 0x100 ? [0x81, body.length] : [0x82, Math.floor(body.length / 0x100), body.length % 0x100]);
  return Buffer.concat([Buffer.from([tag]), length, body]);
}

const SEQUENCE = 0x30;
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const ALGORITHMS: Readonly<Record<string, Buffer>> = {
  rsa: der(SEQUENCE, oid('2a864886f70d01010b'), der(0x05)),
  ec: der(SEQUENCE, oid('2a8648ce3d040302')),
  ed25519: der(SEQUENCE, oid('2b6570')),
};

function time(date: Date): Buffer {
  return der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]|\.\d+/g, '')}`));
}

export interface Pair { readonly certificate: string; readonly key: string }
interface Keys { readonly privateKey: KeyObject; readonly publicKey: KeyObject }

/** A certificate that vouches for itself, made for one test. */
export function makeCertificate(keys: Keys, until = new Date(Date.now() + 86_400_000)): Pair {
  const algorithm = ALGORITHMS[keys.privateKey.asymmetricKeyType!] ?? ALGORITHMS.rsa;
  const name = der(SEQUENCE, der(0x31, der(SEQUENCE, oid('550403'), der(0x0C, Buffer.from('test')))));
  const body = der(SEQUENCE,
    der(0xA0, der(0x02, Buffer.from([2]))), der(0x02, Buffer.from([1])), algorithm, name,
    der(SEQUENCE, time(new Date(0)), time(until)), name, keys.publicKey.export({ format: 'der', type: 'spki' }));
  const signature = sign(keys.privateKey.asymmetricKeyType === 'ed25519' ? null : 'sha256', body, keys.privateKey);
  const certificate = der(SEQUENCE, body, algorithm, der(0x03, Buffer.from([0]), signature));
  return { certificate: pem('CERTIFICATE', certificate), key: keys.privateKey.export({ format: 'pem', type: 'pkcs8' }) as string };
}

export function pem(label: string, content: Buffer): string {
  const lines = content.toString('base64').replace(/.{1,64}/g, '$&\n');
  return `-----BEGIN ${label}-----\n${lines}-----END ${label}-----\n`;
}

export const rsa = (modulusLength = 2048) => generateKeyPairSync('rsa', { modulusLength });
export const ec = (namedCurve = 'P-256') => generateKeyPairSync('ec', { namedCurve });
export const ed25519 = () => generateKeyPairSync('ed25519');
