import * as pulumi from '@pulumi/pulumi';
import type { Framework, In, Scenario } from './framework';
import * as lib from '../../src/pulumi';
import { manifestsOf, register } from '../pulumi/mocks';

/** The manifests that a program writes with Pulumi. */
export function manifestsWithPulumi(scenario: Scenario): Promise<any[]> {
  return run(scenario, (options) => options);
}

/** The same where no value is known before the engine resolves it. */
export function manifestsWithOutputs(scenario: Scenario): Promise<any[]> {
  return run(scenario, outputs);
}

async function run({ release, program }: Scenario, unresolved: <T>(options: T) => T): Promise<any[]> {
  pulumi.runtime.setAllConfig(release === undefined ? {} : { 'kgateway-constructs:release': JSON.stringify(release) });
  try {
    return manifestsOf(await register(() => program(pulumiFramework(unresolved))));
  } finally {
    pulumi.runtime.setAllConfig({});
  }
}

/** Only strings and numbers of plain options: core's values hold theirs inside, and switches have to be known. */
function outputs<T>(options: T): T {
  if (typeof options === 'string' || typeof options === 'number') { return pulumi.output(options) as unknown as T; }
  if (Array.isArray(options)) { return options.map(outputs) as T; }
  if (typeof options !== 'object' || options === null || Object.getPrototypeOf(options) !== Object.prototype) { return options; }
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, outputs(value)])) as T;
}

function pulumiFramework(unresolved: <T>(options: T) => T): Framework {
  const args = <T>(namespace: In, options: T) => ({ ...unresolved(options), metadata: { namespace } });
  return {
    backend: (name, namespace, options) => new lib.Backend(name, args(namespace, options)),
    staticBackend: (name, namespace, options) => new lib.StaticBackend(name, args(namespace, options)),
    tlsBackend: (name, namespace, options) => new lib.TlsBackend(name, args(namespace, options)),
    importedBackend: (attributes) => lib.Backend.fromBackendAttributes(attributes),
    httpRoute: (name, namespace, options) => new lib.HttpRoute(name, args(namespace, options)),
    splitRoute: (name, namespace, options) => { new lib.SplitRoute(name, args(namespace, options)); },
    redirectRoute: (name, namespace, options) => { new lib.RedirectRoute(name, args(namespace, options)); },
    gateway: (name, namespace, options) => new lib.Gateway(name, args(namespace, options)),
    importedGateway: (attributes) => lib.Gateway.fromGatewayAttributes(attributes),
    backendTlsPolicy: (name, namespace, options) => { new lib.BackendTlsPolicy(name, args(namespace, options)); },
    kgatewayController: (name, options) => { new lib.KgatewayController(name, unresolved(options)); },
    referenceGrant: (name, namespace, options) => { new lib.ReferenceGrant(name, args(namespace, options)); },
    object: (className, name, namespace, options) => new (lib as any)[className](name, args(namespace, options)),
  };
}
