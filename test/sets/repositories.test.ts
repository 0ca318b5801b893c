import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { readInput } from '../../src/cli/input/read-input';
import { chartNote } from '../../src/cli/sets/read-set';
import { setsOf } from '../../src/cli/sets/sets';

interface Repository {
  readonly files: Readonly<Record<string, string>>;
  /** Names of objects by set. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly leftOut?: readonly string[];
}

const FOLDER = join(__dirname, 'repositories');
const COMMAND = join(__dirname, '..', '..', 'lib', 'cli', 'main.js');

describe('Repositories as people keep them are split by cluster, and have no error', () => {
  let before: string;
  let root: string;
  beforeEach(() => {
    before = process.cwd();
    root = mkdtempSync(join(tmpdir(), 'repository-'));
    process.chdir(root);
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(root, { recursive: true });
  });

  test.each(readdirSync(FOLDER))('%s', async (file) => {
    const { files, sets, leftOut = [] } = parse(readFileSync(join(FOLDER, file), 'utf8')) as Repository;
    write(files);
    const input = await readInput(['.'], () => undefined);
    const found = await setsOf(input);
    const named = Object.fromEntries(found.sets.map(({ name, manifests }) => [name, manifests.map(({ value }) => nameOf(value)).sort()]));
    expect(named).toEqual(sets);
    expect([...found.leftOut, ...input.charts.map(chartNote)]).toEqual(leftOut);

    const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, 'check', '.', '--severity', 'error'], { encoding: 'utf8' });
    expect({ stdout: stdout.includes(' error '), stderr, status }).toEqual({ stdout: false, stderr: '', status: 0 });
  });

  test('a finding in a patched object points to its file, and to the overlays that have it', () => {
    const { files } = parse(readFileSync(join(FOLDER, 'base-and-overlays.yaml'), 'utf8')) as Repository;
    write({ ...files, 'overlays/staging/host.yaml': files['overlays/staging/host.yaml'].replace('staging.example.com', 'staging..example.com') });
    const { stdout, status } = spawnSync(process.execPath, [COMMAND, 'check', '.', '--severity', 'error'], { encoding: 'utf8' });
    expect(stdout).toContain('base/route.yaml:6:15 error ');
    expect(stdout).toContain('in: overlays/staging');
    expect(status).toBe(1);
  });

  test('a command about one cluster names the sets that there are', () => {
    const { files } = parse(readFileSync(join(FOLDER, 'base-and-overlays.yaml'), 'utf8')) as Repository;
    write(files);
    const ask = (folder: string) => spawnSync(process.execPath, [COMMAND, 'request', folder, '--url', 'http://shop.example.com/'], { encoding: 'utf8' });
    expect(ask('.').stderr).toBe('kgateway-constructs: .: there are manifests for 2 clusters, or ways to deploy them: overlays/production, overlays/staging; name the folder of one of them\n');
    expect(ask('overlays/production').stdout).toContain('→ shop/web:80');
  });

  test('a chart alone is nothing that could be checked', () => {
    write({ 'web/Chart.yaml': 'name: web\n', 'web/templates/a.yaml': '{{ .Values }}\n' });
    const { stderr, status } = spawnSync(process.execPath, [COMMAND, 'check', 'web'], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({
      stderr: 'kgateway-constructs: check: web: the templates of the Helm chart are left out: render them with helm template web | kgateway-constructs check -\n', status: 2,
    });
  });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function nameOf({ kind, metadata }: { readonly kind: string; readonly metadata?: unknown }): string {
  const { name, namespace } = metadata as { readonly name: string; readonly namespace?: string };
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
