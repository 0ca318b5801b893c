import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { ModuleLoader } from './module-loader';
import { isInstalled } from './run-cdk8s';
import type { Data } from '../../core/programs/data';
import type { ReleaseTarget } from '../../core/release';

const load = createRequire(__filename);
const LIBRARY = join(__dirname, '..', '..', 'pulumi');

export function hasPulumi(): boolean {
  return ['@pulumi/pulumi', '@pulumi/kubernetes'].every(isInstalled);
}

/** A resource, as the engine is asked for it. */
interface Resource {
  readonly type: string;
  readonly name: string;
  readonly inputs: Data;
  readonly id?: string;
}

/** What is used of Pulumi here. */
interface Pulumi {
  readonly runtime: {
    setMocks(mocks: object, project: string, stack: string, preview: boolean): Promise<void>;
    setAllConfig(config: Record<string, string>): void;
    disconnect(): Promise<void>;
  };
}

/** Runs a program for Pulumi against an engine that makes nothing, and gives the objects that it asks for. */
export async function runPulumi(folder: string, release: ReleaseTarget): Promise<Data[]> {
  const { runtime } = load('@pulumi/pulumi') as Pulumi;
  const objects: Data[] = [];
  await runtime.setMocks({
    newResource: ({ type, name, inputs, id = '' }: Resource) => {
      if (type.startsWith('kubernetes:yaml')) {
        objects.push(...included(join(folder, String(inputs.file))));
      } else if (type.startsWith('kubernetes:')) {
        const { status: _status, ...manifest } = inputs;
        objects.push(manifest);
      }
      // Programs that are written here read no outputs.
      return { id: id === '' ? `${name}-id` : id, state: {} };
    },
    call: ({ inputs }: { readonly inputs: Data }) => inputs,
  }, 'gateways', 'conversion', true);
  const { kgateway, gatewayApi, channel } = release;
  runtime.setAllConfig({
    'kgateway-constructs:release': JSON.stringify({ kgateway, gatewayApi, channel }),
    'kgateway-constructs:checks': 'false',
  });
  // Pulumi keeps the stack of every promise, for reports that nobody sees here.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    new ModuleLoader(folder, { 'kgateway-constructs/pulumi': () => load(LIBRARY) as unknown }).run('index.ts');
  } finally {
    // What has been asked for goes on, even if the program has ended with an error.
    await runtime.disconnect();
    Error.stackTraceLimit = stackTraceLimit;
  }
  return objects;
}

function included(file: string): Data[] {
  return parseAllDocuments(readFileSync(file, 'utf8'), { version: '1.1' }).map((document) => document.toJS() as Data | null).filter((object) => object !== null);
}
