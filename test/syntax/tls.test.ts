import { differing, outcomes } from './outcomes';
import { cipherSuite, cipherSuites, ecdhCurve, signatureAlgorithm } from '../../src/core/syntax/tls';
import { uri } from '../../src/core/syntax/uri';

const JUDGES = { cipherSuite, ecdhCurve, signatureAlgorithm };
const asked = outcomes<Record<keyof typeof JUDGES, { accepted: string[]; refused: string[] }>>('tls.json');
/** What BoringSSL reads as a list, a choice or a rule. */
const IS_EXPRESSION = /[:+!@[|,]|^-/;
const TLS_1_3 = /^TLS_(AES|CHACHA20)/;

test.each(Object.keys(JUDGES) as (keyof typeof JUDGES)[])('names are judged as BoringSSL does: %s', (what) => {
  const isFine = (name: string) => JUDGES[what](name).envoy === undefined;
  expect(differing(asked[what].accepted, isFine)).toEqual([]);
  expect(differing(asked[what].refused.filter((name) => !IS_EXPRESSION.test(name) && !TLS_1_3.test(name)), (name) => !isFine(name))).toEqual([]);
});

test.each([
  [cipherSuite('ECDHE-RSA-AES128-GCM-SHA265'), 'Envoy knows no such cipher suite', 'did you mean ECDHE-RSA-AES128-GCM-SHA256?'],
  [cipherSuites(['TLS_AES_128_GCM_SHA256']), 'there are only cipher suites of TLS 1.3, which are on anyway', 'add one such as ECDHE-RSA-AES128-GCM-SHA256, or leave the list out'],
  [ecdhCurve('P-257'), 'Envoy knows no such curve', 'did you mean P-256?'],
  [ecdhCurve('secp256r1'), 'Envoy knows no such curve', expect.any(String)],
  [signatureAlgorithm('rsa_pss_rsae_sha265'), 'Envoy knows no such signature algorithm', 'did you mean rsa_pss_rsae_sha256?'],
])('what is wrong with a name', (verdict, wrong, fix) => {
  expect(verdict).toEqual({ envoy: { wrong, fix } });
});

test('lists of cipher suites need one of TLS 1.2', () => {
  expect(cipherSuites(['TLS_AES_128_GCM_SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'])).toEqual({});
  expect(cipherSuites([])).toEqual({});
});

test('addresses are judged as Envoy does', () => {
  const addresses = outcomes<[string, 'envoy' | 'nobody'][]>('urls.json');
  expect(differing(addresses, ([address, recorded]) => (uri(address).envoy === undefined) === (recorded === 'nobody'))).toEqual([]);
  expect(uri('login.example.com/keys').envoy?.wrong).toBe('the URL has no scheme');
  expect(uri('https://login example/keys').envoy?.wrong).toBe('this is no URL that Envoy reads');
});
