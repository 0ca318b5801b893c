import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { GatewayApiChannel, GatewayApiCrds, GatewayApiVersion, KgatewayCrds, KgatewayVersion } from '../../src';
import { readRecipes, RECIPES } from '../../tools/cookbook/recipe';
import { SCENARIOS } from '../scenarios';
import { manifestsWithCdk8s } from '../scenarios/with-cdk8s';

const EXAMPLES = join(__dirname, '..', '..', 'examples', 'cdk8s');

/** The objects of a program, and what it is called. */
export interface Source {
  readonly name: string;
  readonly objects: readonly any[];
}

/** The YAML files that a cdk8s program writes, in the order in which they are applied. Each program can be run once. */
export function filesOf(program: string): string[] {
  const outdir = mkdtempSync(join(tmpdir(), 'program-'));
  process.env.CDK8S_OUTDIR = outdir;
  try {
    jest.requireActual(program);
    return readdirSync(outdir).sort().map((file) => readFileSync(join(outdir, file), 'utf8'));
  } finally {
    delete process.env.CDK8S_OUTDIR;
    rmSync(outdir, { recursive: true });
  }
}

export const exampleFiles = (name: string): string[] => filesOf(join(EXAMPLES, name, 'main.ts'));

/** What other libraries write, in the kinds that are in their examples, and what is written as the chart does it: not as it is stored. */
const NOT_AS_STORED: Readonly<Record<string, readonly string[]>> = {
  'example-existing-stack': ['Service', 'Deployment'],
  'scenario-controller-of-the-chart': ['Service', 'Deployment'],
};

/** Every example, every recipe, and every scenario for the usual releases. `full-stack` is run by itself. */
export function sources(): Source[] {
  const all = [
    ...readdirSync(EXAMPLES).filter((name) => name !== 'full-stack' && !name.includes('.')).map((name) => ({ name: `example-${name}`, objects: exampleFiles(name).flatMap(documents) })),
    ...readRecipes().map(({ path }) => ({ name: path.replace('/', '-'), objects: filesOf(join(RECIPES, `${path}.ts`)).flatMap(documents) })),
    ...Object.entries(SCENARIOS).filter(([, { release }]) => isUsual(release))
      .map(([name, scenario]) => ({ name: `scenario-${name}`, objects: manifestsWithCdk8s(scenario) })),
  ];
  return all.map(({ name, objects }) => ({ name, objects: objects.filter(({ kind }) => NOT_AS_STORED[name]?.includes(kind as string) !== true) }));
}

/** Whether a scenario is for the usual releases, whatever the channel is. */
function isUsual(release: object = {}): boolean {
  return !('kgateway' in release) && !('gatewayApi' in release);
}

/** Every scenario that can be written for the releases. */
export function scenariosFor(release: { readonly kgateway: KgatewayVersion; readonly gatewayApi: GatewayApiVersion }): Source[] {
  return Object.entries(SCENARIOS).filter(([name, { release: own }]) => own === undefined && !name.startsWith('controller')).flatMap(([name, scenario]) => {
    try { return [{ name, objects: manifestsWithCdk8s({ ...scenario, release }) }]; } catch { return []; }
  });
}

export function documents(yaml: string): any[] {
  return parseAllDocuments(yaml).map((document) => document.toJS()).filter((object) => object !== null);
}

/** The CRDs of a release, of our own making. */
export function crds(kgateway: KgatewayVersion, gatewayApi: GatewayApiVersion, channel: GatewayApiChannel): any[] {
  const chart = new Chart(Testing.app(), 'crds');
  chart.node.setContext('kgateway-constructs/release', { kgateway, gatewayApi, channel });
  new GatewayApiCrds(chart, 'gateway-api');
  new KgatewayCrds(chart, 'kgateway');
  return Testing.synth(chart);
}

const CLUSTER_SCOPED = ['Namespace', 'ClusterRole', 'ClusterRoleBinding', 'GatewayClass', 'CustomResourceDefinition'];

export const isNamespaced = ({ kind }: any): boolean => !CLUSTER_SCOPED.includes(kind as string);

/**
 * The objects of many programs side by side in one cluster: each program has namespaces of its own. Names within specs stay,
 * the API server does not follow them. CRDs are left out.
 */
export function sideBySide(all: readonly Source[], apartFrom = ''): any[] {
  return all.flatMap(({ name, objects }) => objects.filter(({ kind }) => kind !== 'CustomResourceDefinition').map((object) => {
    const apart = (text: string): string => `${text}-${createHash('sha256').update(`${apartFrom} ${name}`).digest('hex').slice(0, 8)}`;
    const { metadata } = object;
    return {
      ...object,
      metadata: isNamespaced(object)
        ? { ...metadata, namespace: apart(metadata.namespace ?? 'default'), annotations: { ...metadata.annotations, source: name } }
        : { ...metadata, name: apart(metadata.name) },
    };
  }));
}

/** Namespaces that the objects are in, and that are not among them. */
export function namespacesFor(objects: readonly any[]): any[] {
  const own = objects.filter(({ kind }) => kind === 'Namespace').map(({ metadata }) => metadata.name as string);
  const needed = new Set(objects.filter(isNamespaced).map(({ metadata }) => metadata.namespace as string));
  return [...needed].filter((name) => !own.includes(name)).map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
}
