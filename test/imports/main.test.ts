import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Runs the command as projen does. */
function imports(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const run = ['-r', 'ts-node/register/transpile-only', 'tools/imports/main.ts', ...args];
  const env = { ...process.env, TS_NODE_PROJECT: 'tools/tsconfig.json' };
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: ROOT, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test.each([
  ['options after the -- of npm', ['--', '--release', '2.4'], 'no files; name the YAML files of a release\'s CRDs'],
  ['a file that is not there', ['--release', '2.4', 'nowhere.yaml'], 'nowhere.yaml: ENOENT: no such file or directory, open \'nowhere.yaml\''],
  ['a product that it does not know', ['--product', 'x', 'test/imports/fixtures/prose.yaml'], '--product: unknown product, got "x"; known are kgateway, gateway-api'],
])('given %s, says what is wrong and fails', (_, args, message) => {
  expect(imports(...args)).toEqual({ status: 1, stdout: '', stderr: `imports: ${message}\n` });
});
