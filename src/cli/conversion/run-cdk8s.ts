import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ModuleLoader } from './module-loader';
import type { Data } from '../../core/programs/data';

const load = createRequire(__filename);
const LIBRARY = join(__dirname, '..', '..');

/** Whether the packages are there that a program for cdk8s needs. */
export function hasCdk8s(): boolean {
  return ['cdk8s', 'constructs'].every(isInstalled);
}

export function isInstalled(name: string): boolean {
  try {
    load.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** What is used of cdk8s here. */
interface Cdk8s {
  readonly App: new () => { readonly charts: readonly { toJson(): Data[] }[] };
}

/** Runs a program for cdk8s, and gives the objects that it would write. */
export function runCdk8s(folder: string): Data[] {
  const objects: Data[] = [];
  const cdk8s = load('cdk8s') as Cdk8s;
  class CapturingApp extends cdk8s.App {
    public synth(): void {
      for (const chart of this.charts) { objects.push(...chart.toJson()); }
    }
  }
  const loader = new ModuleLoader(folder, {
    cdk8s: () => ({ ...cdk8s, App: CapturingApp }),
    'kgateway-constructs': () => load(LIBRARY) as unknown,
  });
  loader.run('main.ts');
  return objects;
}
