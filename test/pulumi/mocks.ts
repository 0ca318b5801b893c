import * as pulumi from '@pulumi/pulumi';
import * as settings from '@pulumi/pulumi/runtime/settings';

/** A resource as the engine was asked to make it. */
export interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: any;
  readonly provider: string | undefined;
}

/**
 * Runs a program against a mocked engine, and gives the resources that it
 * registers, by type and name. What a resource gives back are its inputs. Without `checks`, nothing is said of how objects fit together.
 */
export async function register(
  program: () => unknown, preview = false, state: Readonly<Record<string, object>> = {}, checks = false,
): Promise<Map<string, Registered>> {
  const resources = new Map<string, Registered>();
  await pulumi.runtime.setMocks({
    newResource: ({ type, name, inputs, provider, id }) => {
      resources.set(`${type}::${name}`, { type, name, inputs, provider });
      return { id: id === undefined || id === '' ? `${name}-id` : id, state: { ...inputs, metadata: { name, ...inputs.metadata }, ...state[type.replace(/^kubernetes:/, '')] } };
    },
    call: ({ inputs }) => inputs,
  }, 'project', 'stack', preview);
  if (!checks) { pulumi.runtime.setConfig('kgateway-constructs:checks', 'false'); }
  await program();
  // Not in the types, but what Pulumi's own tests wait for.
  await (settings as unknown as { waitForRPCs(): Promise<void> }).waitForRPCs();
  return resources;
}

/** The objects among them, in the order of their kinds and names: the engine hears of them in any order. */
export function objectsOf(resources: ReadonlyMap<string, Registered>): Registered[] {
  return [...resources.values()].filter(({ type }) => type.startsWith('kubernetes:'))
    .sort((a, b) => `${a.inputs.kind} ${a.name}` < `${b.inputs.kind} ${b.name}` ? -1 : 1);
}

/** What the objects say. */
export function manifestsOf(resources: ReadonlyMap<string, Registered>): any[] {
  return objectsOf(resources).map(({ inputs }) => inputs);
}
