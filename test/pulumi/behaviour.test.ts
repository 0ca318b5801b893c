import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { ConfigMap } from '@pulumi/kubernetes/core/v1/configMap';
import { Service } from '@pulumi/kubernetes/core/v1/service';
import { Provider } from '@pulumi/kubernetes/provider';
import * as pulumi from '@pulumi/pulumi';
import { unknown } from '@pulumi/pulumi/output';
import { manifestsOf, objectsOf, register } from './mocks';
import {
  BackendTls, DirectResponse, Gateway, GatewayExtension, HttpRoute, KgatewayController, KgatewayVersion, Listener, PathMatch, RouteAction,
  RouteParent, RouteTarget, StaticBackend, TlsBackend, TrafficPolicy, kube,
} from '../../src/pulumi';

const parents = [RouteParent.gateway({ name: 'http', namespace: 'infra' })];

/** The objects that a component makes, as it hands them to the engine: nothing is resolved yet. */
async function handedOver(program: (options: pulumi.ComponentResourceOptions) => unknown): Promise<Map<string, pulumi.ResourceTransformationArgs>> {
  const resources = new Map<string, pulumi.ResourceTransformationArgs>();
  const transformation: pulumi.ResourceTransformation = (resource) => {
    if (resource.type.startsWith('kubernetes:')) { resources.set(resource.name, resource); }
    return undefined;
  };
  await register(() => program({ transformations: [transformation] }));
  return resources;
}

describe('a secret', () => {
  test('keeps only its own field secret', async () => {
    const secret = pulumi.secret('hidden.example');
    const hosts = [{ host: secret, port: 80 }, { host: 'open.example', port: 80 }];
    const { props } = (await handedOver((options) => new StaticBackend('db', { hosts }, options))).get('db')!;
    expect(await pulumi.isSecret(props.spec.static.hosts[0].host)).toBe(true);
    expect(props.spec.static.hosts[1]).toEqual({ host: 'open.example', port: 80 });
    expect(props.metadata).toEqual({ name: 'db' });
  });
});

describe('a value that is not known in a preview', () => {
  const unresolved = () => pulumi.output(unknown as string);

  test('leaves everything else known', async () => {
    const resources = await register(() => {
      const backend = new TlsBackend('api', { host: unresolved() });
      new HttpRoute('route', { parents, hostnames: ['shop.example'], rules: [{ matches: [{ path: PathMatch.prefix('/v1') }], action: RouteAction.forward(backend) }] });
    }, true);
    const [backend, policy, route] = manifestsOf(resources);
    expect(backend.spec.static.hosts[0].port).toBe(443);
    expect(policy.spec.targetRefs).toEqual([{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'api' }]);
    expect(route.spec.hostnames).toEqual(['shop.example']);
    expect(route.spec.rules[0].matches).toEqual([{ path: { type: 'PathPrefix', value: '/v1' } }]);
  });
});

test('a Service of the program is a target', async () => {
  const resources = await register(() => {
    const service = new Service('shop', { metadata: { namespace: 'shop' }, spec: { ports: [{ port: 8080 }, { port: 9090 }] } });
    const rules = [{ action: RouteAction.forward(RouteTarget.fromService(service)) }];
    new HttpRoute('own', { metadata: { namespace: 'shop' }, parents, rules });
    new HttpRoute('other', { metadata: { namespace: 'web' }, parents, rules: [{ action: RouteAction.forward(RouteTarget.fromService(service, { port: 9090 })) }] });
  });
  const targets = manifestsOf(resources).filter(({ kind }) => kind === 'HTTPRoute').map(({ spec }) => spec.rules[0].backendRefs[0]);
  expect(targets).toEqual([
    { group: '', kind: 'Service', name: 'shop', namespace: 'shop', port: 9090, weight: 1 },
    { group: '', kind: 'Service', name: 'shop', namespace: 'shop', port: 8080, weight: 1 },
  ]);
});

describe('grants', () => {
  const grants = async (routeNamespace: pulumi.Input<string>, backendNamespace: pulumi.Input<string>) => {
    const resources = await register(() => {
      const backend = new StaticBackend('ledger', { hosts: [{ host: 'a.example', port: 80 }], metadata: { namespace: backendNamespace } });
      const rules = [{ action: RouteAction.forward(backend) }];
      new HttpRoute('first', { parents, rules, metadata: { namespace: routeNamespace } });
      new HttpRoute('second', { parents, rules, metadata: { namespace: routeNamespace } });
    });
    return objectsOf(resources).filter(({ inputs }) => inputs.kind === 'ReferenceGrant');
  };

  test('are one for each namespace that is known', async () => {
    const made = await grants('shop', 'payments');
    expect(made.map(({ name, inputs }) => [name, inputs.metadata, inputs.spec])).toEqual([[
      'ledger-grant-httproute-shop',
      { name: 'ledger-grant-httproute-shop', namespace: 'payments' },
      {
        from: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', namespace: 'shop' }],
        to: [{ group: 'gateway.kgateway.dev', kind: 'Backend', name: 'ledger' }],
      },
    ]]);
  });

  test('are none within a namespace, also where that is an output', async () => {
    expect(await grants('shop', 'shop')).toEqual([]);
    const namespace = pulumi.output('shop');
    expect(await grants(namespace, namespace)).toEqual([]);
  });

  test('are made in case of need where a namespace is an output', async () => {
    const made = await grants(pulumi.output('shop'), 'payments');
    expect(made.map(({ name }) => name)).toEqual(['ledger-grant-httproute-httproute-first']);
    expect(made[0].inputs.spec.from[0].namespace).toBe('shop');
  });
});

describe('options of a component', () => {
  test('one provider each reaches all children, so two clusters fit into one program', async () => {
    const resources = await register(() => {
      for (const cluster of ['east', 'west']) {
        const provider = new Provider(cluster, { kubeconfig: '{}' });
        new TlsBackend(`api-${cluster}`, { host: 'api.example' }, { provider });
      }
    });
    const providers = Object.fromEntries(objectsOf(resources).map(({ name, provider }) => [name, provider?.split('::')[3]]));
    expect(providers).toEqual({ 'api-east': 'east', 'api-east-tls': 'east', 'api-west': 'west', 'api-west-tls': 'west' });
  });

  test('transformations reach the children', async () => {
    const made = await handedOver((options) => new TlsBackend('api', { host: 'api.example' }, options));
    expect([...made.keys()]).toEqual(['api', 'api-tls']);
  });

  test('children are named after the component, so that an alias of the component renames them, too', async () => {
    const made = await handedOver((options) => {
      const backend = new TlsBackend('api', { host: 'a.example', metadata: { name: 'other', namespace: 'b' } }, options);
      const hosts = [{ host: 'a.example', port: 80 }, { host: 'b.example', port: 80 }];
      const rules = [{ action: RouteAction.forward(new StaticBackend('hosts', { hosts }, options)) }, { action: RouteAction.forward(backend) }];
      new HttpRoute('route', { parents, rules, metadata: { namespace: 'b' } }, options);
      new HttpRoute('far', { parents, rules, metadata: { namespace: 'c' } }, options);
    });
    expect([...made.keys()].sort()).toEqual([
      'api', 'api-grant-httproute-c', 'api-tls', 'far', 'far-host-rewrite', 'hosts', 'route', 'route-host-rewrite',
    ]);
  });

  test('what is about the object reaches the object alone', async () => {
    const made = await handedOver((options) => new TlsBackend('api', { host: 'api.example' }, {
      ...options, ignoreChanges: ['spec.static'], replaceOnChanges: ['spec.type'], customTimeouts: { create: '5m' },
    }));
    expect(made.get('api')!.opts).toMatchObject({ ignoreChanges: ['spec.static'], replaceOnChanges: ['spec.type'], customTimeouts: { create: '5m' } });
    expect(made.get('api-tls')!.opts.ignoreChanges).toBeUndefined();
  });

  test('transforms and protection reach the children', async () => {
    const seen: string[] = [];
    await register(() => new TlsBackend('api', { host: 'api.example' }, {
      protect: true,
      transformations: [({ name, opts }) => { seen.push(`${name} ${opts.protect ?? (opts.parent as any)?.__protect}`); return undefined; }],
    }));
    expect(seen).toEqual(['api true', 'api true', 'api-tls true']);
  });

  test('no replacement has to delete first: the provider does so where the name stays, and elsewhere it would be an outage', async () => {
    const made = await handedOver((options) => {
      new TlsBackend('api', { host: 'api.example' }, options);
      new KgatewayController('kgateway', { version: KgatewayVersion.V2_4 }, options);
    });
    expect([...made.values()].filter(({ opts }) => 'deleteBeforeReplace' in opts)).toEqual([]);
  });

  test('but one that the program asks for has to, because the provider does not know of it', async () => {
    const made = await handedOver((options) => new TlsBackend('api', { host: 'api.example' }, { ...options, replaceOnChanges: ['spec.type'] }));
    expect([...made.values()].filter(({ opts }) => (opts as pulumi.CustomResourceOptions).deleteBeforeReplace === true).map(({ name }) => name)).toEqual(['api']);
  });

  test.each<[string, pulumi.Input<string>]>([['known', 'kept'], ['an output', pulumi.output('kept')]])(
    'companions follow the name of the object where that is %s, so that a component can be renamed while its objects stay', async (_title, name) => {
      const names = async (component: string) => {
        const resources = await register(() => {
          const backend = new TlsBackend(component, { host: 'a.example', metadata: { name, namespace: 'b' } });
          const hosts = [{ host: 'a.example', port: 80 }, { host: 'b.example', port: 80 }];
          const rules = [{ action: RouteAction.forward(backend) }, { action: RouteAction.forward(new StaticBackend('hosts', { hosts })) }];
          new HttpRoute(`${component}-route`, { parents, rules, metadata: { name, namespace: 'c' } });
        });
        const route = manifestsOf(resources).find(({ kind }) => kind === 'HTTPRoute');
        return [
          ...objectsOf(resources).map(({ inputs }) => `${inputs.kind} ${inputs.metadata.name}`),
          route.spec.rules[1].backendRefs[0].filters?.[0].extensionRef.name ?? route.spec.rules[1].filters[0].extensionRef.name,
        ];
      };
      const before = await names('old');
      expect(await names('new')).toEqual(before);
      expect(before).toEqual([
        'Backend hosts', 'Backend kept', 'BackendTLSPolicy kept-tls', 'HTTPRoute kept', 'ReferenceGrant kept-grant-httproute-c',
        'TrafficPolicy kept-host-rewrite', 'kept-host-rewrite',
      ]);
    });

  test('a route is made after the backends that it leads to, and after what the caller says', async () => {
    const made = await handedOver((options) => {
      const first = new ConfigMap('first', {});
      const backend = new TlsBackend('api', { host: 'api.example' });
      new HttpRoute('route', { parents, rules: [{ action: RouteAction.forward(backend) }] }, { ...options, dependsOn: first });
    });
    const before = made.get('route')!.opts.dependsOn as pulumi.Resource[];
    expect(before.filter((resource) => pulumi.Resource.isInstance(resource)).map((resource) => (resource as any).__name)).toEqual(['api', 'api-tls', 'first']);
  });
});

describe('checks of objects together', () => {
  const warningsOf = async (config: Record<string, string>, made: () => unknown = program): Promise<string[]> => {
    pulumi.runtime.setAllConfig(config);
    const log = jest.spyOn(pulumi.log, 'warn').mockResolvedValue(undefined);
    try {
      await register(made, false, {}, true);
      await new Promise((resolve) => { setImmediate(resolve); });
      return log.mock.calls.map(([text, resource]) => `${(resource as any).__name}: ${text}`);
    } finally {
      log.mockRestore();
    }
  };
  // What is loaded with the first component takes its time to be compiled here.
  beforeAll(() => { jest.requireActual('../../src/core/checks'); });
  afterEach(() => pulumi.runtime.setAllConfig({}));

  const program = () => {
    new TlsBackend('api', { host: 'api.example.com', tls: BackendTls.insecure(), metadata: { namespace: 'shop' } });
    new TlsBackend('unresolved', { host: pulumi.output('late.example.com'), metadata: { namespace: 'shop' } });
  };

  test('warn, with the resource', async () => {
    expect(await warningsOf({})).toEqual([expect.stringMatching(/^api-tls: BackendConfigPolicy shop\/api-tls, spec\.tls\.insecureSkipVerify: .* \[tls-skip-verify\]$/)]);
  });

  test('look again once outputs have values, but never at secrets', async () => {
    const hostnames = (hostname: pulumi.Input<string>) => () => {
      const edge = new Gateway('edge', { listeners: { http: Listener.http({ hostname: 'shop.example.com' }) }, metadata: { namespace: 'shop' } });
      const rules = [{ action: RouteAction.redirect({ hostname: 'a.example' }) }];
      new HttpRoute('route', { parents: [edge], hostnames: [hostname], rules, metadata: { namespace: 'shop' } });
    };
    const words = (await warningsOf({}, hostnames('other.example.com'))).filter((text) => text.startsWith('route: '));
    expect(words).toEqual([expect.stringContaining('other.example.com')]);
    expect(await warningsOf({}, hostnames(pulumi.output('other.example.com')))).toEqual(expect.arrayContaining(words));
    expect((await warningsOf({}, hostnames(pulumi.secret('other.example.com')))).filter((text) => text.includes('other.'))).toEqual([]);
  });

  test('are silent where the stack does not want them', async () => {
    expect(await warningsOf({ 'kgateway-constructs:checks': 'false' })).toEqual([]);
  });
});

test('the whole object is an output', async () => {
  await register(async () => {
    const backend = new TlsBackend('api', { host: pulumi.output('api.example'), metadata: { namespace: 'a' } });
    const manifest = await new Promise<any>((resolve) => { backend.manifest.apply(resolve); });
    expect(manifest).toMatchObject({ kind: 'Backend', metadata: { name: 'api', namespace: 'a' }, spec: { static: { hosts: [{ host: 'api.example', port: 443 }] } } });
  });
});

describe('a field that only newer CRDs have', () => {
  const make = (annotations = {}) => register(() => new kube.KubeDirectResponse('api', { metadata: { annotations }, spec: { status: 200, newField: 1 } as { status: number } }));
  afterEach(() => pulumi.runtime.setAllConfig({}));

  test('is refused', async () => {
    await expect(make()).rejects.toThrow('KubeDirectResponse api: spec.newField: ');
  });

  test('is accepted by the object, or for its kind', async () => {
    expect(objectsOf(await make({ 'kgateway-constructs/accept': 'schema-structure: newer CRDs' }))).toHaveLength(1);
    pulumi.runtime.setAllConfig({ 'kgateway-constructs:newerKinds': '["DirectResponse"]' });
    expect(objectsOf(await make())).toHaveLength(1);
  });
});

describe('waiting', () => {
  const conditionsOf = async (program: () => unknown): Promise<Record<string, string[]>> => Object.fromEntries(objectsOf(await register(program))
    .filter(({ inputs }) => inputs.metadata.annotations?.['pulumi.com/waitFor'] !== undefined)
    .map(({ name, inputs }) => [name, JSON.parse(inputs.metadata.annotations['pulumi.com/waitFor'])]));

  test('is one option away, and is about the object as it is now', async () => {
    expect(await conditionsOf(() => {
      new Gateway('edge', { listeners: { http: Listener.http() }, waitForAccepted: true });
      new TlsBackend('api', { host: 'api.example', waitForAccepted: true, metadata: { annotations: { team: 'a' } } });
      new TrafficPolicy('limits', { targets: [Gateway.fromGatewayAttributes({ name: 'edge' })], timeouts: { request: '5s' }, waitForAccepted: true });
    })).toEqual({
      api: [
        'jsonpath={$[?count(@.conditions[?@.type=="Accepted" && @.status=="False"])>0,"kind"]}=Backend',
        'jsonpath={$[?count(@.conditions[?@.type=="Accepted" && (@.status=="True" && @.observedGeneration==$.metadata.generation)])>0]}',
      ],
      edge: [
        'jsonpath={$[?count(@.conditions[?@.type=="Programmed" && @.status=="False"])>0,"kind"]}=Gateway',
        'jsonpath={$[?count(@.conditions[?@.type=="Programmed" && (@.status=="True" && @.observedGeneration==$.metadata.generation)])>0]}',
        'jsonpath={.status.addresses[0].value}',
      ],
      limits: [
        'jsonpath={$[?count(@.ancestors[*].conditions[?@.type=="Accepted" && @.status=="False"])>0,"kind"]}=TrafficPolicy',
        'jsonpath={$[?count(@.ancestors[*].conditions[?@.type=="Accepted" && (@.status=="True" && @.observedGeneration==$.metadata.generation)])>0]}',
      ],
    });
  });

  test('wants a route to be accepted by all its parents', async () => {
    const { route } = await conditionsOf(() => new HttpRoute('route', {
      parents: [...parents, RouteParent.gateway({ name: 'other' })], rules: [{ action: RouteAction.forward(RouteTarget.service('a', { port: 80 })) }], waitForAccepted: true,
    }));
    expect(route).toEqual([
      'jsonpath={$[?count(@.parents[*].conditions[?@.type=="Accepted" && @.status=="False"])>0,"kind"]}=HTTPRoute',
      'jsonpath={$[?count(@.parents[*].conditions[?@.type=="Accepted" && (@.status=="True" && @.observedGeneration==$.metadata.generation)])>1]}',
    ]);
  });

  test.each<[string, string, () => unknown]>([
    ['DirectResponse', 'the controller reports of a DirectResponse only when a route refers to it, and that route is made after it; leave it out, and wait for the route',
      () => new DirectResponse('own', { status: 410, waitForAccepted: true })],
    ['GatewayExtension', 'the controller never reports whether it accepts a GatewayExtension; leave it out', () => new GatewayExtension('own', {
      jwt: { providers: [{ name: 'a', issuer: 'https://a.example.com', jwks: { local: { configMapRef: { name: 'keys' } } } }] }, waitForAccepted: true,
    })],
  ])('is refused for a %s, which would never be accepted', async (kind, message, make) => {
    await expect(register(make)).rejects.toThrow(`${kind} own: waitForAccepted: ${message}`);
  });
});

describe('a mistake', () => {
  test.each<[string, () => unknown, string]>([
    ['in a known value', () => new StaticBackend('db', { hosts: [{ host: 'DB.example', port: 80 }] }), 'StaticBackend db: hosts[0].host: host must be in lower case, got "DB.example"; write "db.example"'],
    ['that the CRD knows', () => new Gateway('edge', {}), 'Gateway edge: spec.listeners: '],
    ['beside an unresolved value', () => new StaticBackend('db', { hosts: [{ host: pulumi.output('a'), port: 0 }] }), 'StaticBackend db: hosts[0].port: port is out of range, got 0; write a port from 1 to 65535'],
    ['in an import', () => Gateway.fromGatewayAttributes({ name: 'A B' }), 'Gateway.fromGatewayAttributes: name: not a name that Kubernetes accepts'],
    ['in a listener name', () => new Gateway('edge', { listeners: { http: Listener.http() } }).listener('https'), 'Gateway edge: listener: the Gateway has no listener of this name, got "https"; write one of http, or add it first'],
    ['in TLS', () => new TlsBackend('api', { host: '10.0.0.1', tls: BackendTls.systemCas() }), 'TlsBackend api: tls.hostname: TLS cannot ask for an IP address'],
  ])('%s is reported without a stack trace when the component is made', async (_title, program, message) => {
    await register(() => {
      let thrown: unknown;
      try { program(); } catch (error) { thrown = error; }
      expect(pulumi.RunError.isInstance(thrown)).toBe(true);
      expect((thrown as Error).message).toContain(message);
      // However it is logged, and whatever the engine's library has hung on it.
      expect(inspect(Object.assign(thrown as Error, { promise: Promise.resolve() }))).toBe((thrown as Error).message);
    });
  });

  test('in a value that gets known later stops the resource before the provider sees it', () => {
    const { stdout } = spawnSync(process.execPath, ['-r', 'ts-node/register/transpile-only', join(__dirname, 'failing-gate.ts')], {
      encoding: 'utf8', env: { ...process.env, TS_NODE_PROJECT: join(__dirname, '..', 'tsconfig.json') },
    });
    expect(JSON.parse(stdout)).toEqual({
      isRunError: true,
      message: 'StaticBackend db: hosts[0].host: host must not be empty, got ""; write a DNS name such as "api.example.com"',
      registered: [],
    });
  });
});
