import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { errorsOf } from './errors';
import { runCdk8s } from '../../src/cli/conversion/run-cdk8s';
import { runPulumi } from '../../src/cli/conversion/run-pulumi';
import { differencesOf } from '../../src/core/programs/comparison';
import { convertManifests } from '../../src/core/programs/convert';
import type { Conversion } from '../../src/core/programs/convert';
import type { Data } from '../../src/core/programs/data';
import type { ProgramStyle } from '../../src/core/programs/program';
import { ReleaseTarget } from '../../src/core/release';

export interface Text {
  readonly path: string;
  readonly text: string;
}

export function convert(manifests: readonly Data[], framework: ProgramStyle['framework'], release = ReleaseTarget.DEFAULT): Conversion {
  return convertManifests(manifests, { framework, language: 'typescript', release, errors: errorsOf(manifests, release) });
}

export function textsOf({ files, included }: Conversion): Text[] {
  return [...files, ...included.map(({ path, objects }) => ({ path, text: objects.map(({ manifest }) => stringify(manifest, { version: '1.1' })).join('---\n') }))];
}

/** Writes a program, runs it, and tells in what its objects differ from those that it was made of. */
export async function differences(conversion: Conversion, framework: ProgramStyle['framework'], release = ReleaseTarget.DEFAULT): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'conversion-'));
  try {
    for (const { path, text } of textsOf(conversion)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const produced = framework === 'cdk8s' ? runCdk8s(folder) : await runPulumi(folder, release);
    return differencesOf(conversion.objects, produced, release).map(({ name, message }) => `${name}: ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
