import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { SCENARIOS } from './scenarios';
import * as cdk8s from '../src';
import { classesMadeIn, manifestsWithCdk8s } from './scenarios/with-cdk8s';
import { manifestsWithOutputs, manifestsWithPulumi } from './scenarios/with-pulumi';
import { PUBLIC_SHAPES } from '../src/core/shape/generated/public-shapes';
import * as pulumi from '../src/pulumi';

const EXPECTED = join(__dirname, 'scenarios', 'expected');

/** The one set of manifests that every framework has to write, in the order of kinds and names. */
function expected(scenario: string): any[] {
  return parseAllDocuments(readFileSync(join(EXPECTED, `${scenario}.yaml`), 'utf8')).map((document) => document.toJS());
}

const inOrder = (manifests: any[]) => manifests.sort((a, b) => `${a.kind} ${a.metadata.name}` < `${b.kind} ${b.metadata.name}` ? -1 : 1);

/** With values that are not known, what depends on them can differ: this is where, and why. */
const DIFFERENT_WITH_OUTPUTS: Readonly<Record<string, string>> = {
  controller: 'names and texts are put together, so that they have to be known',
  'controller-of-the-chart': 'names and texts are put together, so that they have to be known',
  'lambda-at-an-endpoint-with-tls': 'whether an endpoint speaks TLS follows from its address',
  'static-http': 'two names of hosts may be the same: the chosen one is written',
  'cross-namespace': 'the group of a reference follows from its kind, which has to be known',
  'grant-for-gateways': 'the group of a reference follows from its kind, which has to be known',
  'timeouts-and-retries-by-policy': 'the name of a policy for retries follows from that of the rule',
  'tls-of-addresses': 'hosts that are not known yet may be names',
};

describe.each(Object.keys(SCENARIOS))('%s', (name) => {
  test('is the same with cdk8s', () => {
    expect(inOrder(manifestsWithCdk8s(SCENARIOS[name]))).toEqual(expected(name));
  });

  test('is the same with Pulumi', async () => {
    expect(inOrder(await manifestsWithPulumi(SCENARIOS[name]))).toEqual(expected(name));
  });

  if (DIFFERENT_WITH_OUTPUTS[name] === undefined) {
    test('is the same with Pulumi where every value is an output', async () => {
      expect(inOrder(await manifestsWithOutputs(SCENARIOS[name]))).toEqual(expected(name));
    });
  }
});

const WITHOUT_SCENARIO: Readonly<Record<string, string>> = {
  GatewayApiCrds: 'what it makes is compared with the official CRDs in test/crds',
  KgatewayCrds: 'what it makes is compared with the official CRDs in test/crds',
};
const constructs = Object.keys(PUBLIC_SHAPES.structs)
  .filter((name) => typeof (cdk8s as any)[name] === 'function' && WITHOUT_SCENARIO[name] === undefined);
const made = new Set(Object.values(SCENARIOS).flatMap(classesMadeIn));

// Each scenario is run with both frameworks.
test.each(constructs)('%s is in a scenario', (construct) => {
  expect(made).toContain(construct);
});

test('every expected set belongs to a scenario', () => {
  expect(readdirSync(EXPECTED).sort()).toEqual(Object.keys(SCENARIOS).map((name) => `${name}.yaml`).sort());
});

describe('both sides have the same', () => {
  const classesOf = (side: object) => Object.entries(side).filter(([, value]) => typeof value === 'function' || typeof value === 'object').map(([name]) => name).sort();

  /** Constructs that components can't have, and why. */
  const CONSTRUCTS_OF_CDK8S: Readonly<Record<string, string>> = {
    HttpRoutes: 'it takes an Ingress of cdk8s-plus; other Ingresses go through the command',
    ...Object.fromEntries(['Topology', 'TopologyNodeType', 'TopologyEdgeType', 'BackendTlsState'].map((name) => [name, 'with Pulumi it is data that is known later: topology()'])),
  };
  const ofBoth = classesOf(cdk8s).filter((name) => CONSTRUCTS_OF_CDK8S[name] === undefined);

  /** Statics of a class or of the view of one, without what is internal. */
  const factoriesOf = (value: any): string[] => {
    const inherited = typeof value === 'function' ? [] : factoriesOf(Object.getPrototypeOf(value));
    const own = Object.getOwnPropertyNames(value).filter((name) => typeof value[name] === 'function' && !name.startsWith('_'));
    return [...new Set([...inherited, ...own])].sort();
  };

  /** Methods of constructs that components can't have, and why. */
  const ONLY_CDK8S: Readonly<Record<string, string>> = {
    'HttpRoute.addRule': 'a component makes its object at once',
    'ListenerSet.addListener': 'a component makes its object at once',
    'Gateway.addListener': 'a component makes its object at once',
  };

  /** What constructs need not have, and why. */
  const ONLY_PULUMI: Readonly<Record<string, string>> = { registeredManifests: 'an App gives its objects itself', topology: 'it is Topology.of' };

  test('constructs and values', () => {
    expect(classesOf(pulumi).filter((name) => ONLY_PULUMI[name] === undefined)).toEqual(ofBoth);
  });

  test.each(ofBoth.filter((name) => typeof (cdk8s as any)[name] === 'function'))('factories of %s', (name) => {
    expect(factoriesOf((pulumi as any)[name])).toEqual(factoriesOf((cdk8s as any)[name]));
  });

  test.each(ofBoth.filter((name) => typeof (cdk8s as any)[name] === 'function'))('methods of %s', (name) => {
    const methods = (side: any) => Object.getOwnPropertyNames(side[name].prototype)
      .filter((method) => /^(to|listener|rule|add)/.test(method) && ONLY_CDK8S[`${name}.${method}`] === undefined).sort();
    expect(methods(pulumi)).toEqual(methods(cdk8s));
  });
});
