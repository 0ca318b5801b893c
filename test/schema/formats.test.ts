import { stringFormat } from '../../src/core/schema/formats';

const FITTING: Record<string, string[]> = {
  ipv4: ['0.0.0.0', '192.0.2.10', '255.255.255.255'],
  ipv6: ['::', '::1', '2001:db8::10', '1:2:3:4:5:6:7:8', '::ffff:192.0.2.10'],
  cidr: ['0.0.0.0/0', '10.0.0.0/8', '192.0.2.1/32', '2001:db8::/32', '::/128'],
  'date-time': ['1970-01-01T00:00:00Z', '2030-12-31t23:59:59.123+02:00'],
};

const UNFIT: Record<string, string[]> = {
  ipv4: ['', '256.0.0.1', '1.2.3', '1.2.3.04', '1.2.3.4.5', '::1', ' 1.2.3.4'],
  ipv6: ['', '1.2.3.4', 'fe80::1%eth0', ':::', '1:2:3:4:5:6:7', '12345::', '[::1]'],
  cidr: ['', '10.0.0.0', '10.0.0.0/', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/8/8', '::/129', 'fe80::1%eth0/64', 'host/8', '10.0.0.0/1e1'],
  'date-time': ['', '2030-01-31', '2030-13-01T00:00:00Z', '2030-01-31T12:00:00', 'tomorrow'],
};

describe.each(Object.keys(FITTING))('the format %s', (name) => {
  const format = stringFormat(name);

  test.each(FITTING[name])('fits "%s"', (value) => { expect(format?.fits(value)).toBe(true); });

  test.each(UNFIT[name])('does not fit "%s"', (value) => { expect(format?.fits(value)).toBe(false); });

  test('has an example that fits', () => { expect(format?.fits(format.example)).toBe(true); });
});
