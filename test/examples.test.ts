import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EXAMPLES = join(__dirname, '..', 'examples', 'cdk8s');

/** The files of a folder by name, with their text. */
function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** CRDs are compared with what was imported, by a test of their own. */
function isOfCrds(yaml: string): boolean {
  return [...yaml.matchAll(/^kind: (.*)$/gm)].every(([, kind]) => kind === 'CustomResourceDefinition');
}

/** Runs the program of an example, and gives the manifests that it writes. */
function synthesized(example: string): Record<string, string> {
  const outdir = mkdtempSync(join(tmpdir(), 'example-'));
  process.env.CDK8S_OUTDIR = outdir;
  try {
    jest.isolateModules(() => { jest.requireActual(join(EXAMPLES, example, 'main.ts')); });
    return Object.fromEntries(Object.entries(filesOf(outdir)).filter(([, yaml]) => !isOfCrds(yaml)));
  } finally {
    delete process.env.CDK8S_OUTDIR;
    rmSync(outdir, { recursive: true });
  }
}

describe.each(readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name))('example %s', (example) => {
  test('writes exactly the manifests in its folder expected/', () => {
    expect(synthesized(example)).toEqual(filesOf(join(EXAMPLES, example, 'expected')));
  });

  test('is run by cdk8s synth', () => {
    expect(readFileSync(join(EXAMPLES, example, 'cdk8s.yaml'), 'utf8')).toMatch(/^language: typescript\napp: /);
  });
});
