import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Report } from './mutated-manifests';

const report: Report = JSON.parse(execFileSync(
  process.execPath,
  ['--require', 'ts-node/register/transpile-only', resolve(__dirname, 'mutated-manifests.ts')],
  { encoding: 'utf8', env: { ...process.env, TS_NODE_PROJECT: resolve(__dirname, '../tsconfig.json') }, maxBuffer: 2 ** 28 },
));

describe('manifests that are right, damaged field by field', () => {
  test('are refused or accepted as ajv and cel-js say', () => {
    expect(report.disagreements).toEqual([]);
  });

  test('are many, of which some stay acceptable', () => {
    expect(report.sound).toBeGreaterThan(1000);
    expect(report.compared.refused).toBeGreaterThan(30_000);
    expect(report.compared.accepted).toBeGreaterThan(5_000);
    expect(report.compared.unknown).toBeLessThan(report.compared.accepted / 5);
  });
});
