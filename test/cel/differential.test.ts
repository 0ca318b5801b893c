import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Report } from './differential';

const report: Report = JSON.parse(execFileSync(
  process.execPath,
  ['--require', 'ts-node/register/transpile-only', resolve(__dirname, 'differential.ts')],
  { encoding: 'utf8', env: { ...process.env, TS_NODE_PROJECT: resolve(__dirname, '../tsconfig.json') }, maxBuffer: 2 ** 26 },
));

describe('the transpiled rules and other CEL interpreters', () => {
  test('never disagree', () => {
    expect(report.disagreements).toEqual([]);
  });

  test.each(['cel-js', 'bufbuild'])('are compared on rules that hold, are violated, and fail: %s', (name) => {
    const { true: held = 0, false: violated = 0, error = 0 } = report.compared[name] ?? {};
    expect(held).toBeGreaterThan(5000);
    expect(violated).toBeGreaterThan(2000);
    expect(error).toBeGreaterThan(1000);
  });

  test('are compared on every rule that is not skipped for a reason', () => {
    expect(report.unusedSkips).toEqual([]);
  });
});
