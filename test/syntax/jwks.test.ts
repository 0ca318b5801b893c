import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { ec, ed25519, makeCertificate, pem, rsa } from './make-certificate';
import { jwks } from '../../src/core/syntax/jwks';

const jwk = ({ publicKey }: { publicKey: KeyObject }) => publicKey.export({ format: 'jwk' }) as Record<string, string>;
const spki = ({ publicKey }: { publicKey: KeyObject }) => publicKey.export({ format: 'pem', type: 'spki' }) as string;
const [RSA, EC, ED] = [rsa(), ec(), ed25519()];
const [n, p, d] = [RSA, EC, ED].map(jwk);
const set = (...keys: unknown[]) => JSON.stringify({ keys });
const EXAMPLE = 'write {"keys": […]} as the server of the issuer publishes it, or a public key as PEM';
const AGAIN = 'copy the key again, as a whole';

// What go-jose 4 and Envoy 1.38 took and refused when they were asked.
test.each([
  ['a key', JSON.stringify(n)], ['a set', set(n, p, d)], ['P-384', set(jwk(ec('P-384')))], ['P-521', set(jwk(ec('P-521')))],
  ['a secret key', set({ kty: 'oct', k: 'c2VjcmV0' })], ['algorithm', set({ ...n, alg: 'RS256' }, { ...p, alg: 'ES256' }, { ...d, alg: 'EdDSA' })],
  ['what nobody reads', set({ ...n, use: 'enc', foo: 1 })], ['PEM', spki(RSA)], ['PEM of PKCS 1', RSA.publicKey.export({ format: 'pem', type: 'pkcs1' }) as string],
  ['PEM of P-256', spki(EC)], ['PEM of Ed25519', spki(ED)], ['PEM of another name', spki(RSA).replace(/PUBLIC KEY/g, 'KEY')],
])('keys are taken: %s', (_, text) => {
  expect(jwks(text)).toEqual({});
});

test.each([
  ['hello', 'this is neither JSON nor PEM', EXAMPLE],
  [spki(RSA).slice(0, 200), 'the PEM is not complete', EXAMPLE],
  ['[]', 'the JSON is no object', EXAMPLE],
  ['{}', 'the JSON has neither keys nor kty', EXAMPLE],
  [set(), 'the set of keys is empty', EXAMPLE],
  ['{"keys": {}}', 'keys is no list', EXAMPLE],
  [set('x'), 'one of the keys is no object', EXAMPLE],
  [set({ n: n.n }), 'kty is missing', 'write one of RSA, EC, OKP, oct'],
  [set({ ...n, kid: 1 }), 'kid is no text', 'write it in quotes, or leave the key out'],
  [set({ kty: 'rsa' }), 'kgateway knows no keys of type rsa', 'leave the key out; write one of RSA, EC, OKP, oct'],
  [set(n, { kty: 'RSA', e: 'AQAB' }), 'keys[1]: n is missing', AGAIN],
  [set({ ...n, n: `${n.n}=` }), 'n is not base64url', 'write it without "+", "/" and "="'],
  [set({ ...p, crv: 'P-999' }), 'kgateway knows no keys of the curve P-999', 'leave the key out; write one of P-256, P-384, P-521'],
  [set({ ...p, y: p.x }), 'x and y are no point of the curve P-256', AGAIN],
  [set({ ...p, x: p.x.slice(0, 20) }), 'x and y are no point of the curve P-256', AGAIN],
  [set({ ...d, crv: 'Ed448' }), 'kgateway knows no keys of the curve Ed448', 'leave the key out'],
  [RSA.privateKey.export({ format: 'pem', type: 'pkcs8' }) as string, 'PEM has to be a public key, got PRIVATE KEY', EXAMPLE],
  [makeCertificate(RSA).certificate, 'PEM has to be a public key, got CERTIFICATE', EXAMPLE],
  [pem('PUBLIC KEY', Buffer.from('garbage')), 'PEM has to be a public key of type RSA, EC or Ed25519', EXAMPLE],
  [spki(generateKeyPairSync('ed448')), 'PEM has to be a public key of type RSA, EC or Ed25519', EXAMPLE],
])('the controller refuses %#', (text, wrong, fix) => {
  expect(jwks(text)).toEqual({ controller: { wrong, fix } });
});

test.each([
  [set({ ...n, n: '' }), 'n is empty', AGAIN],
  [set({ ...n, alg: 'ES256' }), 'alg is ES256, which is not for RSA keys', 'write RS256 or PS256, or leave alg out'],
  [set({ ...p, alg: 'ES384' }), 'alg is ES384, which is not for keys of the curve P-256', 'write ES256, or leave alg out'],
  [spki(ec('P-384')), 'kgateway takes every EC key as PEM for one of P-256', 'write the key as JSON, {"kty": "EC", "crv": "P-384", …}'],
])('Envoy refuses %#', (text, wrong, fix) => {
  expect(jwks(text)).toEqual({ envoy: { wrong, fix } });
});
