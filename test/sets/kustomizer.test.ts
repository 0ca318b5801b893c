import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { writeKustomization } from './random-kustomization';
import { Folders } from '../../src/cli/sets/folders';
import { Kustomizer } from '../../src/cli/sets/kustomize/kustomizer';

interface Named {
  readonly kind: string;
  readonly metadata: { readonly namespace?: string; readonly name: string };
}

/** How many folders are rendered by both. */
const COUNT = 30;
const isThere = spawnSync('kubectl', ['kustomize', '--help']).status === 0;
if (!isThere) { process.stderr.write('SKIPPED: kubectl is not installed, which kustomizations are compared with\n'); }

(isThere ? describe : describe.skip)('Kustomizations are rendered as kubectl does', () => {
  test.each(Array.from({ length: COUNT }, (_, index) => index + 1))('folder %i', async (seed) => {
    const root = mkdtempSync(join(tmpdir(), 'kustomization-'));
    const folder = writeKustomization(root, seed);
    const { stdout, status } = spawnSync('kubectl', ['kustomize', folder], { encoding: 'utf8' });
    const { objects, leftOut } = await render(folder);
    rmSync(root, { recursive: true });
    // What kustomize refuses is at least told.
    expect(leftOut.length > 0).toBe(status !== 0);
    if (status === 0) { expect(sorted(objects)).toEqual(sorted(parseAllDocuments(stdout, { schema: 'yaml-1.1' }).map((document) => document.toJS() as Named))); }
  });
});

async function render(folder: string): Promise<{ readonly objects: readonly Named[]; readonly leftOut: readonly string[] }> {
  const leftOut: string[] = [];
  const folders = new Folders([], []);
  const kustomization = await folders.kustomization(folder);
  if (kustomization === undefined) { throw new Error(`${folder} has no kustomization`); }
  const objects = await new Kustomizer(folders, (_, what) => leftOut.push(what)).build(kustomization);
  return { objects: objects.map(({ value }) => value as unknown as Named), leftOut };
}

function sorted(objects: readonly Named[]): readonly Named[] {
  const keyOf = ({ kind, metadata: { namespace, name } }: Named) => `${kind}/${namespace ?? ''}/${name}`;
  return [...objects].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
