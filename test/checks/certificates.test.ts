import { checkManifests } from '../../src/core/checks';
import { ec, makeCertificate, rsa } from '../syntax/make-certificate';
import type { Pair } from '../syntax/make-certificate';

const IDS = ['certificate-unreadable', 'certificate-expired', 'ca-unreadable'];

/** What is found of a certificate that a listener shows, with its Secret in base 64 as clusters have it. */
function findings({ certificate, key }: Pair): readonly string[] {
  const gateway = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'edge', namespace: 'edge' },
    spec: { gatewayClassName: 'kgateway', listeners: [{ name: 'https', port: 443, protocol: 'HTTPS', tls: { certificateRefs: [{ name: 'shop' }] } }] },
  };
  const data = { 'tls.crt': Buffer.from(certificate).toString('base64'), 'tls.key': Buffer.from(key).toString('base64') };
  const secret = { apiVersion: 'v1', kind: 'Secret', type: 'kubernetes.io/tls', metadata: { name: 'shop', namespace: 'edge' }, data };
  return checkManifests([gateway, secret], { releases: ['kgateway-2.4', 'gateway-api-1.6-standard'] })
    .filter(({ id }) => IDS.includes(id)).map(({ id, message }) => `${id}: ${message}`);
}

const pair = makeCertificate(rsa());

test('a certificate with its key is left alone', () => {
  expect(findings(pair)).toEqual([]);
  expect(findings(makeCertificate(ec()))).toEqual([]);
});

test('a key of another certificate is found', () => {
  expect(findings({ ...pair, key: makeCertificate(ec()).key })).toEqual(['certificate-unreadable: Secret "edge/shop": the private key is not that of the certificate']);
});

test('a key that is too short for Envoy is found', () => {
  expect(findings(makeCertificate(rsa(1024)))).toEqual(['certificate-unreadable: Secret "edge/shop": an RSA key of 1024 bits is too short for Envoy']);
});

test('a certificate that has ended is found', () => {
  expect(findings(makeCertificate(ec(), new Date('2020-02-01T00:00:00Z')))).toEqual(['certificate-expired: Secret "edge/shop" has a certificate that ended on 2020-02-01']);
});

test('neither certificates nor keys are shown', () => {
  const shown = findings({ certificate: 'hunter2 is no certificate', key: 'nor is swordfish' }).join();
  expect(shown).toContain('certificate-unreadable');
  expect(shown).not.toMatch(/hunter2|swordfish/);
});
