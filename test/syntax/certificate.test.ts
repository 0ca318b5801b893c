import { generateKeyPairSync } from 'node:crypto';
import { ec, ed25519, makeCertificate, pem, rsa } from './make-certificate';
import { certificateCas, certificateWithKey, expiredSince } from '../../src/core/syntax/certificate/certificate';

const one = makeCertificate(rsa());
const other = makeCertificate(ec());
const both = (wrong: string, fix: string) => ({ controller: { wrong, fix }, envoy: { wrong, fix } });
const EXAMPLE = 'write the certificate as PEM, from "-----BEGIN CERTIFICATE-----" to "-----END CERTIFICATE-----"';

// What the controller (Go, crypto/tls) and Envoy 1.38 took and refused when they were asked.
test.each([
  ['RSA', one], ['P-256', other], ['P-384', makeCertificate(ec('P-384'))], ['P-521', makeCertificate(ec('P-521'))], ['Ed25519', makeCertificate(ed25519())],
  ['a chain', { ...one, certificate: one.certificate + other.certificate }],
  ['Windows line ends', { certificate: one.certificate.replace(/\n/g, '\r\n'), key: one.key.replace(/\n/g, '\r\n') }],
  ['text in front', { certificate: `subject=test\n${one.certificate}`, key: `Bag Attributes\n${one.key}` }],
  ['no line break at the end', { certificate: one.certificate.trim(), key: one.key.trim() }],
  ['the key among the certificates', { certificate: one.certificate + one.key, key: one.key + one.certificate }],
])('certificates and keys that fit: %s', (_, { certificate, key }) => {
  expect(certificateWithKey(certificate, key)).toEqual({});
});

test.each([
  ['a text', 'hello', one.key, 'this is no certificate as PEM', EXAMPLE],
  ['base 64 alone', one.certificate.replace(/-----.*\n/g, ''), one.key, 'this is no certificate as PEM', EXAMPLE],
  ['spaces in front', one.certificate.replace(/^/gm, '  '), one.key, 'the certificate is not complete', EXAMPLE],
  ['one line', one.certificate.replace(/\n/g, ''), one.key, 'the certificate is not complete', EXAMPLE],
  ['cut off', one.certificate.slice(0, 300), one.key, 'the certificate is not complete', EXAMPLE],
  ['the key', one.key, one.key, 'there is no certificate, but PRIVATE KEY', EXAMPLE],
  ['garbage', pem('CERTIFICATE', Buffer.from('garbage')), one.key, 'what stands between BEGIN CERTIFICATE and END CERTIFICATE is no certificate', 'copy the certificate again, with all its lines'],
  ['garbage behind', one.certificate + pem('CERTIFICATE', Buffer.from('garbage')), one.key, 'what stands between BEGIN CERTIFICATE and END CERTIFICATE is no certificate', 'copy the certificate again, with all its lines'],
  ['no key', one.certificate, one.certificate, 'this is no private key as PEM', 'write the key from "-----BEGIN PRIVATE KEY-----" to "-----END PRIVATE KEY-----"'],
  ['a broken key', one.certificate, pem('PRIVATE KEY', Buffer.from('garbage')), 'what stands between BEGIN PRIVATE KEY and END PRIVATE KEY is no key', 'copy the key again, with all its lines'],
  ['another key', one.certificate, other.key, 'the private key is not that of the certificate', 'write the key that the certificate was made with; the certificate of the server comes first'],
  ['a chain the wrong way round', other.certificate + one.certificate, one.key, 'the private key is not that of the certificate', 'write the key that the certificate was made with; the certificate of the server comes first'],
])('what the controller refuses: %s', (_, certificate, key, wrong, fix) => {
  expect(certificateWithKey(certificate, key)).toEqual(both(wrong, fix));
});

test('keys with a password', () => {
  const { privateKey } = rsa();
  const encrypted = privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-128-cbc', passphrase: 'x' }) as string;
  expect(certificateWithKey(one.certificate, encrypted)).toEqual(both('the private key has a password', 'write it without, as "openssl pkey" does'));
});

test('keys that are too weak for Envoy', () => {
  const short = makeCertificate(rsa(1024));
  expect(certificateWithKey(short.certificate, short.key)).toEqual({ envoy: { wrong: 'an RSA key of 1024 bits is too short for Envoy', fix: 'make one of 2048 bits or more' } });
  const small = makeCertificate(ec('P-224'));
  expect(certificateWithKey(small.certificate, small.key)).toEqual({ envoy: { wrong: 'Envoy does not take keys of the curve P-224', fix: 'make one of the curve P-256, P-384 or P-521' } });
});

test('keys that the controller does not read', () => {
  const rare = makeCertificate(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }));
  expect(certificateWithKey(rare.certificate, rare.key)).toEqual(both('kgateway does not read keys of the curve secp256k1', 'make one of the curve P-256, P-384 or P-521'));
});

test('CAs', () => {
  expect(certificateCas(one.certificate + other.certificate)).toEqual({});
  expect(certificateCas('hello')).toEqual(both('this is no certificate as PEM', EXAMPLE));
});

test('certificates that have ended', () => {
  const now = new Date('2030-06-01T00:00:00Z');
  const { certificate } = makeCertificate(rsa(), new Date('2030-05-01T00:00:00Z'));
  expect(expiredSince(certificate, now)).toEqual(new Date('2030-05-01T00:00:00Z'));
  expect(expiredSince(certificate, new Date('2030-04-01T00:00:00Z'))).toBeUndefined();
  expect(expiredSince('hello', now)).toBeUndefined();
});
