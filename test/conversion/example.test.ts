import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCommandLine } from '../../src/cli/command-line';
import { convert } from '../../src/cli/convert';

const EXAMPLE = join(__dirname, '..', '..', 'examples', 'conversion');

function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|py|yaml)$/.test(file)).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

test.each([
  ['cdk8s', ['--to', 'cdk8s']],
  ['pulumi', ['--to', 'pulumi']],
  ['python', ['--to', 'cdk8s', '--language', 'python']],
])('the sixty manifests become the program in %s, and it is proven', async (name, options) => {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    const { output, exitCode } = await convert(parseCommandLine(['convert', ...options, '--output', folder, join(EXAMPLE, 'manifests')]), () => undefined);
    expect(output).toMatch(/^proven: .*, and makes the same 60 objects$/m);
    expect(exitCode).toBe(0);
    expect(filesOf(folder)).toEqual(filesOf(join(EXAMPLE, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
