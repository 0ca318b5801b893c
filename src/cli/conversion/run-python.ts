import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { Data } from '../../core/programs/data';

/** The Python of the surroundings, if it has the packages that a program needs. */
export function findPython(): string | undefined {
  return ['python3', 'python'].find((command) => spawnSync(command, ['-c', 'import cdk8s, kgateway_constructs']).status === 0);
}

/** Runs a program for cdk8s in Python, and gives the objects that it writes. */
export function runPython(python: string, folder: string): Data[] {
  const written = mkdtempSync(join(tmpdir(), 'kgateway-constructs-'));
  try {
    const { status, stderr } = spawnSync(python, ['-B', 'main.py'], { cwd: folder, encoding: 'utf8', env: { ...process.env, CDK8S_OUTDIR: written } });
    if (status !== 0) { throw new Error(stderr.trim()); }
    return readdirSync(written).flatMap((file) => parseAllDocuments(readFileSync(join(written, file), 'utf8'), { version: '1.1' })
      .map((document) => document.toJS() as Data | null).filter((object) => object !== null));
  } finally {
    rmSync(written, { recursive: true });
  }
}
