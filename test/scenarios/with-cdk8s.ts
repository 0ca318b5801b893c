import { ApiObject, Chart, Testing } from 'cdk8s';
import type { Framework, In, Scenario } from './framework';
import * as lib from '../../src';

/** Names objects as Pulumi does: after the construct, without a hash. */
class PlainlyNamed extends Chart {
  public override generateObjectName(object: ApiObject): string {
    return object.node.path.split('/').slice(1).join('-');
  }
}

/** The manifests that a program writes with cdk8s. */
export function manifestsWithCdk8s(scenario: Scenario): any[] {
  return Testing.synth(chartOf(scenario));
}

/** The names of the classes of everything that a program makes. */
export function classesMadeIn(scenario: Scenario): string[] {
  return chartOf(scenario).node.findAll().map((made) => made.constructor.name);
}

function chartOf({ release, unchecked, program }: Scenario): Chart {
  const chart = new PlainlyNamed(Testing.app(), 'chart');
  chart.node.setContext('kgateway-constructs/release', release);
  chart.node.setContext('kgateway-constructs/checks', unchecked === undefined);
  program(cdk8sFramework(chart));
  return chart;
}

function cdk8sFramework(chart: Chart): Framework {
  const props = <T>(namespace: In, options: T) => ({ ...options, metadata: { namespace } });
  let imports = 0;
  return {
    backend: (name, namespace, options) => new lib.Backend(chart, name, props(namespace, options)),
    staticBackend: (name, namespace, options) => new lib.StaticBackend(chart, name, props(namespace, options)),
    tlsBackend: (name, namespace, options) => new lib.TlsBackend(chart, name, props(namespace, options)),
    importedBackend: (attributes) => lib.Backend.fromBackendAttributes(chart, `import-${imports++}`, attributes),
    httpRoute: (name, namespace, options) => new lib.HttpRoute(chart, name, props(namespace, options)),
    splitRoute: (name, namespace, options) => { new lib.SplitRoute(chart, name, props(namespace, options)); },
    redirectRoute: (name, namespace, options) => { new lib.RedirectRoute(chart, name, props(namespace, options)); },
    gateway: (name, namespace, options) => new lib.Gateway(chart, name, props(namespace, options)),
    importedGateway: (attributes) => lib.Gateway.fromGatewayAttributes(chart, `import-${imports++}`, attributes),
    backendTlsPolicy: (name, namespace, options) => { new lib.BackendTlsPolicy(chart, name, props(namespace, options)); },
    kgatewayController: (name, options) => { new lib.KgatewayController(chart, name, options); },
    referenceGrant: (name, namespace, options) => { new lib.ReferenceGrant(chart, name, props(namespace, options)); },
    object: (className, name, namespace, options) => new (lib as any)[className](chart, name, props(namespace, options)),
  };
}
