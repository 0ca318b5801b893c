import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from './program-files';
import type { TextFile } from './program-files';
import { hasCdk8s, runCdk8s } from './run-cdk8s';
import { hasPulumi, runPulumi } from './run-pulumi';
import { findPython, runPython } from './run-python';
import { differencesOf } from '../../core/programs/comparison';
import type { Difference } from '../../core/programs/comparison';
import type { Conversion } from '../../core/programs/convert';
import type { Data } from '../../core/programs/data';
import type { ProgramStyle } from '../../core/programs/program';
import type { ReleaseTarget } from '../../core/release';

/** What came of running a program. */
export interface Proof {
  /** How it was proven; undefined where nothing is installed that could run it. */
  readonly by: string | undefined;
  /** What is needed to prove it. */
  readonly missing?: string;
  /** Why the program did not run to its end. */
  readonly failure?: string;
  readonly differences: readonly Difference[];
}

/** A way to run programs. */
interface Runner {
  readonly by: string;
  readonly run: (folder: string) => Promise<Data[]> | Data[];
}

/** Runs a program that was written into a folder, and compares what it makes with what it was made of. */
export async function prove(
  { objects }: Conversion, style: ProgramStyle, release: ReleaseTarget, folder: string, inTypeScript: () => readonly TextFile[],
): Promise<Proof> {
  const runner = runnerFor(style, release, inTypeScript);
  if (typeof runner === 'string') { return { by: undefined, missing: runner, differences: [] }; }
  try {
    return { by: runner.by, differences: differencesOf(objects, await runner.run(folder), release) };
  } catch (error) {
    return { by: runner.by, failure: error instanceof Error ? error.message : String(error), differences: [] };
  }
}

function runnerFor({ framework, language }: ProgramStyle, release: ReleaseTarget, inTypeScript: () => readonly TextFile[]): Runner | string {
  if (framework === 'pulumi') {
    return hasPulumi() ? { by: 'the program was run with Pulumi\'s mocks', run: (folder) => runPulumi(folder, release) } : 'npm install @pulumi/pulumi @pulumi/kubernetes';
  }
  const python = language === 'python' ? findPython() : undefined;
  if (python !== undefined) { return { by: `the program was run with ${python}`, run: (folder) => runPython(python, folder) }; }
  if (!hasCdk8s()) { return 'npm install cdk8s constructs'; }
  if (language === 'typescript') { return { by: 'the program was run with cdk8s', run: runCdk8s }; }
  return { by: 'the same program was run in TypeScript, because Python lacks cdk8s and kgateway-constructs here', run: () => runElsewhere(inTypeScript()) };
}

function runElsewhere(files: readonly TextFile[]): Data[] {
  const folder = mkdtempSync(join(tmpdir(), 'kgateway-constructs-'));
  try {
    write(files, folder, true);
    return runCdk8s(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
