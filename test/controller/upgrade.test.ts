import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KgatewayUpgrade, KgatewayVersion } from '../../src';

const { V2_2, V2_3, V2_4, V2_5 } = KgatewayVersion;

test('a kind that goes is reported with its replacement', () => {
  expect(KgatewayUpgrade.changes(V2_4, V2_5)[0]).toEqual({
    version: V2_5,
    change: 'the kind HTTPListenerPolicy is gone',
    todo: 'write a ListenerPolicy for each HTTPListenerPolicy first: with its CRD all are deleted',
  });
});

test('every release on the way is reported, oldest first', () => {
  const versions = KgatewayUpgrade.changes(V2_2, V2_5).map(({ version }) => version);
  expect([...new Set(versions)]).toEqual([V2_3, V2_4, V2_5]);
  expect(versions).toEqual([...versions].sort());
});

test('nothing is reported where nothing changes', () => {
  expect(KgatewayUpgrade.changes(V2_4, V2_4)).toEqual([]);
  expect(KgatewayUpgrade.changes(V2_5, V2_2)).toEqual([]);
});

test('the documentation has every change', () => {
  const documentation = readFileSync(join(__dirname, '..', '..', 'docs', 'controller.md'), 'utf8');
  const rows = KgatewayUpgrade.changes(V2_2, V2_5).map(({ version, change, todo }) => `| ${version} | ${change} | ${todo} |`);
  expect(documentation.split('\n').filter((line) => /^\| 2\.\d \|/.test(line))).toEqual(rows);
});
