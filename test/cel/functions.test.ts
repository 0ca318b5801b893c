import { evaluator, type Outcome } from './evaluate';
import { cel, CelError } from '../../src/core/schema/cel';

/** The outcome of a rule on a string. */
function on(self: string, rule: string): Outcome | undefined {
  return evaluator(rule, { type: 'string' })?.(self);
}

describe('duration()', () => {
  const MICROSECONDS = 1000n;
  const SECONDS = 1_000_000_000n;

  test.each<[string, bigint]>([
    ['0', 0n],
    ['-0', 0n],
    ['0s', 0n],
    ['1ns', 1n],
    ['1us', MICROSECONDS],
    ['1µs', MICROSECONDS],
    ['1μs', MICROSECONDS],
    ['1500ms', 3n * SECONDS / 2n],
    ['1.5s', 3n * SECONDS / 2n],
    ['.5s', SECONDS / 2n],
    ['1.s', SECONDS],
    ['1h30m5s', 5405n * SECONDS],
    ['1h1h', 7200n * SECONDS],
    ['-1m', -60n * SECONDS],
    ['+1m', 60n * SECONDS],
    ['0.9999999999s', SECONDS - 1n],
    ['2562047h47m16.854775807s', 2n ** 63n - 1n],
    ['-2562047h47m16.854775808s', -(2n ** 63n)],
  ])('reads %s', (text, expected) => {
    expect(cel.duration(text)).toBe(expected);
  });

  test.each(['', '1', 's', '.s', '1d', '1 s', ' 1s', '1h30', '1S', '1e3s', '1..5s', '--1s', '1s\n', '2562047h47m16.854775808s'])('refuses %j', (text) => {
    expect(() => cel.duration(text)).toThrow(CelError);
  });
});

describe('quantity()', () => {
  const ONE = 1_000_000_000n;

  test.each<[string, bigint]>([
    ['0', 0n],
    ['12', 12n * ONE],
    ['-1', -ONE],
    ['+1', ONE],
    ['1.', ONE],
    ['.5', ONE / 2n],
    ['1.5Ki', 1536n * ONE],
    ['0.1Ki', 1024n * ONE / 10n],
    ['4Gi', 4n * 1024n ** 3n * ONE],
    ['1k', 1000n * ONE],
    ['1m', ONE / 1000n],
    ['1u', 1000n],
    ['1n', 1n],
    ['1e3', 1000n * ONE],
    ['1E-3', ONE / 1000n],
    ['1E', 10n ** 18n * ONE],
    ['1e99999', 10n ** 60n * ONE],
    ['0.0000000001', 1n],
    ['-0.0000000001', -1n],
    ['1e-99999', 1n],
    ['Ki', 0n],
  ])('reads %s', (text, expected) => {
    expect(cel.quantity(text)).toBe(expected);
  });

  test.each(['', '1K', '1ki', '1e', '1e1.5', '1 ', '0x10', '1_000', '1KiKi', '1e5Ki', '1\n'])('refuses %j', (text) => {
    expect(() => cel.quantity(text)).toThrow(CelError);
  });
});

describe('isIP()', () => {
  test.each(['1.2.3.4', '0.0.0.0', '::', '::1', '1::', '2001:db8::1', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '64:ff9b::1.2.3.4', '::1.2.3.4', '::FFFF', '::ffff:0:1.2.3.4'])(
    'accepts %s', (text) => {
      expect(cel.isIP(text)).toBe(true);
    });

  test.each([
    '', 'a.b', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', '1.2.3.4/8', '1.2.3.4 ', '[::1]', ':::', '1::2::3', '12345::', '1:2:3:4:5:6:7:8:9',
    'fe80::1%eth0', '::ffff:1.2.3.4', '::FFFF:102:304', '0:0:0:0:0:ffff:1.2.3.4', '::ffff:0:0',
  ])('refuses %j', (text) => {
    expect(cel.isIP(text)).toBe(false);
  });
});

describe('conversions to numbers', () => {
  test.each<[unknown, number]>([['0', 0], ['-1.5', -1.5], ['.5', 0.5], ['1.', 1], ['1e3', 1000], [7, 7]])('toDouble reads %j', (value, expected) => {
    expect(cel.toDouble(value)).toBe(expected);
  });

  test.each(['', '.', '1x', ' 1', '0x10', '1_000', 'inf', 'NaN', '1e400', '1e', true, undefined])('toDouble refuses %j', (value) => {
    expect(() => cel.toDouble(value)).toThrow(CelError);
  });

  test.each<[unknown, number]>([['0', 0], ['-12', -12], ['+1', 1], ['007', 7], [1.9, 1], [-1.9, -1]])('toInt reads %j', (value, expected) => {
    expect(cel.toInt(value)).toBe(expected);
  });

  test.each(['', '1.0', '1e3', '0x1', ' 1', '99999999999999999999', 1e30, true, undefined])('toInt refuses %j', (value) => {
    expect(() => cel.toInt(value)).toThrow(CelError);
  });
});

describe('functions of strings', () => {
  test.each<[string, string, Outcome]>([
    ['size(self) == 2', '😀é', true],
    ['self.size() == 0', '', true],
    ["self.substring(1) == 'b'", '😀b', true],
    ["self.substring(1) == ''", 'a', true],
    ["self.substring(2) == ''", 'a', 'error'],
    ["self.substring(2) == ''", '😀', 'error'],
    ["self.split('/')[0] == 'a'", 'a/b', true],
    ["self.split('/')[0] == ''", '', true],
    ["self.split('/')[1] == ''", 'a', 'error'],
    ["self.contains('')", '', true],
    ["self.contains('b')", 'abc', true],
    ["self.startsWith('b')", 'abc', false],
    ["self.endsWith('bc')", 'abc', true],
    ['double(self) > 0.5', '.75', true],
    ["quantity(self).isGreaterThan(quantity('1k'))", '1Ki', true],
    ["duration(self) == duration('60m')", '1h', true],
  ])('%s on %j is %s', (rule, self, expected) => {
    expect(on(self, rule)).toBe(expected);
  });

  test.each<[string, Outcome]>([
    ["self == 'it\\'s'", true],
    ['self == "it\'s"', true],
    ["self == '''it's'''", true],
    ['self == r"it\'s"', true],
    ["self == '\\x69\\u0074\\'\\U00000073'", true],
    ["self == '\\151t\\'s'", true],
    ["self != r'\\n' && self != '\\n'", true],
    ["self == 'its' // it's not", false],
  ])('know the spelling of %s', (rule, expected) => {
    expect(on("it's", rule)).toBe(expected);
  });
});

describe('format.dns1123Label()', () => {
  const valid = '!format.dns1123Label().validate(self).hasValue()';

  test.each<[string, boolean]>([
    ['a', true], ['a-1', true], ['0', true], ['a'.repeat(63), true],
    ['', false], ['A', false], ['-a', false], ['a-', false], ['a.b', false], ['a\n', false], ['a'.repeat(64), false],
  ])('validates %j: %s', (text, expected) => {
    expect(on(text, valid)).toBe(expected);
  });

  test('yields no null, so that the API server refuses every name that is compared with it', () => {
    const rule = 'size(self) == 0 || format.dns1123Label().validate(self) == null';
    expect(on('', rule)).toBe(true);
    expect(on('a', rule)).toBe(false);
  });
});
