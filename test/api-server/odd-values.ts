/** Texts of all kinds, right and wrong, that somebody may write into a field. */
export const TEXTS: readonly string[] = [
  // Durations
  '0', '1', '0s', '1s', '1.5s', '-1s', '+1s', '1h', '1m', '1ms', '1us', '1µs', '1ns', '1d', '1h1m1s', '1s1h', '1h30m', '00s', '1e3s', '.5s', '5.s', 's', '1 s', ' 1s',
  '1h-1m', '99999h', '100000h', '2540400h', '2540401h', '1m60s', '1.0000000001s', '1H', '0.1ms', '0.9999ms', '999us', '99999s', '100000s', '1234m', '12345678901234567890s',
  // Quantities
  '1Ki', '1Gi', '1k', '1K', '1M', '1e3', '1E3', '1e', '1.5Gi', '-1Gi', '+1Gi', '0Ki', '.5', '5.', '1 Gi', '1KiB', '1n', '1Ei', '99999999999Ei', '1.0001Ki',
  // Addresses, and ranges of them
  '10.0.0.1', '10.0.0', '10.0.0.256', '10.0.0.1 ', '1.2.3.4.5', '::', '::1', '::ffff:1.2.3.4', '::1%eth0', '1::2::3', '2001:db8::/32', '10.0.0.0/8', '10.0.0.1/8', '10.0.0.0/33',
  '10.0.0.0/08', '10.0.0.0/', '/8', '::/0', '::/129', '2001:DB8::1', '0:0:0:0:0:0:0:1', '::1.2.3.4', '12345::', '[::1]', '1.2.3.4:80', '127.0.0.1',
  // URLs, origins and hosts
  'http://a', 'https://a.example/x?y=z#f', 'https://', 'a://b', 'https://a:80', 'https://a:99999', 'https://a:', 'https://[::1]:443/', 'https://a b', 'https://%zz', 'HTTP://A',
  '*', '*.a', '*.*.a', 'a.*', 'https://*.example.com', 'https://*', 'null', 'a.b', 'a..b', '.a', 'a.', 'A', 'a-b', '-a', 'a-', 'a_b', '1a',
  // Paths
  '/', '//', '/a', '/a//b', '/a/./b', '/a/../b', '/%2f', '/%2F', '/a#b', '/a?b', '/a%zz', '/a b', '/é', 'a/b', 'a/b/c', 'example.com/a',
  // Lengths, in characters and in UTF-16
  '', ...[63, 64, 253, 254, 255, 1024, 1025, 4096, 4097].map((length) => 'x'.repeat(length)), '日本', '😀'.repeat(200),
  // Everything else
  'GET', 'get', 'HTTP', 'HTTPS', 'TLS', 'TCP', 'example.com/proto', 'Host', ':path', 'x a', 'x:a', 'true', '{{x}}', '%REQ(:path)%', '%', '"', '\\', '\n', 'a\tb', '(', '[a', 'a(?=b)',
  '2024-01-01T00:00:00Z', '2024-13-01', 'arn:aws:lambda:us-east-1:123456789012:function:f', '123456789012', '12345678901', 'us-east-1', 'arn:aws:iam::123456789012:role/r', '$LATEST',
];

const NAMES = [
  'a', '', 'A', 'a_b', 'a.b', 'a-b', '-a', 'a-', 'a..b', '.a', '1', 'a/b', 'a b', '日本', ...[63, 64, 253, 254].map((length) => 'x'.repeat(length)),
  1, true, null, {}, [], ['a'], { a: 'b' },
];

const KEYS = [
  'a', 'A', 'a/b', 'a.b/c', 'A.b/c', 'a/b/c', '/a', 'a/', '', 'a_b.c/d', 'a-/b', 'a b', '_a', 'a._-b',
  'x'.repeat(63), 'x'.repeat(64), `${'x'.repeat(253)}/a`, `${'x'.repeat(254)}/a`,
];

/** Metadata, right and wrong. */
export function oddMetadata(): unknown[] {
  const named = (fields: object): object => ({ name: 'a', ...fields });
  return [
    {},
    ...NAMES.flatMap((value) => [
      value, { name: value }, { generateName: value }, named({ generateName: value }), named({ namespace: value }),
      named({ labels: value }), named({ annotations: value }),
      named({ labels: { a: value } }), named({ annotations: { a: value } }), named({ finalizers: value }), named({ other: value }),
    ]),
    ...KEYS.flatMap((key) => [named({ labels: { [key]: 'v' } }), named({ annotations: { [key]: 'v' } }), named({ finalizers: [key] })]),
    ...[262_140, 262_144].map((length) => named({ annotations: { long: 'x'.repeat(length) } })),
  ];
}
