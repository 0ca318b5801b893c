import { reconcileUntil } from './controller';
import { kubectl, patchStatus, tryKubectl } from './kubectl';
import { Stack } from './stack';

const BASE = `
  const { Namespace } = require("@pulumi/kubernetes/core/v1/namespace");
  new k.GatewayApiCrds("gateway-api");
  new k.KgatewayCrds("kgateway-crds");
  for (const name of ["infra", "shop", "payments"]) { new Namespace(name, { metadata: { name } }); }
`;
const base = new Stack('base', BASE);

beforeAll(() => { expect(base.up()).toMatchObject({ status: 0 }); });

/** Runs a test with a stack of its own, which is gone afterwards. */
async function withStack(name: string, program: string, test: (stack: Stack) => void | Promise<void>): Promise<void> {
  const stack = new Stack(name, program);
  try {
    await test(stack);
  } finally {
    const { status, output } = stack.destroy();
    stack.remove();
    if (status !== 0) { throw new Error(output); }
  }
}

const nothing = { status: 0, steps: [] };

const ROUTE_TO = (backend: string, name = 'route') => `
  new k.HttpRoute("${name}", { metadata: { namespace: "shop" }, parents: [k.RouteParent.gateway({ name: "edge", namespace: "infra" })], hostnames: ["shop.example"],
    rules: [{ action: k.RouteAction.forward(${backend}) }] });`;

test('a program goes up once, and then nothing changes', () => withStack('once', `
  const ledger = new k.TlsBackend("ledger", { metadata: { namespace: "payments" }, host: "ledger.example.net" });${ROUTE_TO('ledger')}
`, (stack) => {
  expect(stack.preview()).toMatchObject({ status: 0 });
  const { status, steps } = stack.up();
  expect([status, [...steps].sort()]).toEqual([0, ['create ledger', 'create ledger-grant-httproute-shop', 'create ledger-tls', 'create route']]);
  // The route comes last.
  expect(steps.at(-1)).toBe('create route');
  expect(stack.up()).toMatchObject(nothing);
  expect(stack.refresh('--expect-no-changes')).toMatchObject(nothing);
  expect(stack.preview('--expect-no-changes')).toMatchObject({ status: 0 });
}));

test('weights, hosts and TLS are updated in place', () => withStack('updates', `
  const api = new k.TlsBackend("api", { metadata: { namespace: "shop" }, host: "a.example" });
  const old = k.RouteTarget.service("old", { port: 80 });
  new k.SplitRoute("split", { metadata: { namespace: "shop" }, parents: [k.RouteParent.gateway({ name: "edge", namespace: "infra" })], targets: [{ target: old, weight: 90 }, { target: api, weight: 10 }] });
`, (stack) => {
  expect(stack.up()).toMatchObject({ status: 0 });
  stack.write(`
    const api = new k.TlsBackend("api", { metadata: { namespace: "shop" }, host: "b.example", tls: k.BackendTls.caCertificates("ca") });
    const old = k.RouteTarget.service("old", { port: 80 });
    new k.SplitRoute("split", { metadata: { namespace: "shop" }, parents: [k.RouteParent.gateway({ name: "edge", namespace: "infra" })], targets: [{ target: old, weight: 50 }, { target: api, weight: 50 }] });
  `);
  const { status, steps } = stack.up();
  expect([status, [...steps].sort()]).toEqual([0, ['update api', 'update api-tls', 'update split']]);
}));

describe('what is renamed', () => {
  const program = (name: string, metadata: string, options = '{}') => `
    const api = new k.TlsBackend("${name}", { metadata: { namespace: "payments"${metadata} }, host: "a.example" }, ${options});${ROUTE_TO('api')}`;

  test('keeps its objects where metadata.name says their name', () => withStack('rename-kept', program('old', ', name: "kept"'), (stack) => {
    expect(stack.up()).toMatchObject({ status: 0 });
    stack.write(program('new', ', name: "kept"', '{ aliases: [{ name: "old" }] }'));
    expect(stack.up()).toMatchObject(nothing);
  }));

  test('is made anew first, then the route changes, then the old goes', () => withStack('rename', program('old', ''), (stack) => {
    expect(stack.up()).toMatchObject({ status: 0 });
    stack.write(program('new', '', '{ aliases: [{ name: "old" }] }'));
    const { status, steps } = stack.up();
    expect(status).toBe(0);
    const made = steps.filter((step) => step.startsWith('create-replacement '));
    expect([...made].sort()).toEqual(['create-replacement new', 'create-replacement new-grant-httproute-shop', 'create-replacement new-tls']);
    const route = steps.indexOf('update route');
    expect(made.every((step) => steps.indexOf(step) < route)).toBe(true);
    const gone = steps.filter((step) => step.startsWith('delete'));
    expect(gone.length).toBe(3);
    expect(gone.every((step) => steps.indexOf(step) > route)).toBe(true);
    expect(kubectl(['get', 'backends', '--namespace', 'payments', '--output', 'name']).trim()).toBe('backend.gateway.kgateway.dev/new');
  }));

  test('is deleted first where the program asks for a replacement and the name stays', () => withStack('replaced', `
    new k.StaticBackend("api", { hosts: [{ host: "a.example", port: 80 }], metadata: { namespace: "shop" } }, { replaceOnChanges: ["spec.static"] });
  `, (stack) => {
    expect(stack.up()).toMatchObject({ status: 0 });
    stack.write('new k.StaticBackend("api", { hosts: [{ host: "b.example", port: 80 }], metadata: { namespace: "shop" } }, { replaceOnChanges: ["spec.static"] });');
    const { status, steps } = stack.up();
    expect([status, steps]).toEqual([0, ['delete-replaced api', 'replace api', 'create-replacement api']]);
  }));
});

test('what is protected stays', async () => {
  const stack = new Stack('protect', 'new k.TlsBackend("api", { host: "a.example", metadata: { namespace: "shop" } }, { protect: true });');
  expect(stack.up()).toMatchObject({ status: 0 });
  const { status, output } = stack.destroy();
  expect(status).not.toBe(0);
  expect(output).toContain('cannot be deleted');
  stack.write('new k.TlsBackend("api", { host: "a.example", metadata: { namespace: "shop" } });');
  expect(stack.up()).toMatchObject({ status: 0 });
  expect(stack.destroy()).toMatchObject({ status: 0 });
  stack.remove();
});

test('two providers reach the objects of their components', () => withStack('providers', `
  const { Provider } = require("@pulumi/kubernetes/provider");
  for (const namespace of ["shop", "payments"]) {
    const provider = new Provider(namespace, { namespace });
    new k.TlsBackend(\`api-\${namespace}\`, { host: "a.example" }, { provider });
  }
`, (stack) => {
  expect(stack.up()).toMatchObject({ status: 0 });
  for (const namespace of ['shop', 'payments']) {
    expect(kubectl(['get', 'backends,backendtlspolicies', '--namespace', namespace, '--output', 'name']).trim().split('\n')).toHaveLength(2);
  }
}));

test('what exists can be imported', () => withStack('import', '', (stack) => {
  kubectl(['apply', '--filename', '-'], JSON.stringify({
    apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'Backend', metadata: { name: 'there', namespace: 'shop' }, spec: { type: 'Static', static: { hosts: [{ host: 'a.example', port: 80 }] } },
  }));
  stack.write(`new k.StaticBackend("there", { hosts: [{ host: "a.example", port: 80 }], metadata: { namespace: "shop" } }, {
    transforms: [({ type, props, opts }) => type.startsWith("kubernetes:") ? { props, opts: { ...opts, import: "shop/there" } } : undefined] });`);
  const { status, steps } = stack.up();
  expect([status, steps[0]]).toEqual([0, 'import there']);
  expect(stack.up()).toMatchObject(nothing);
}));

test('a secret is encrypted in the state, with the list that it is in', () => withStack('secrets', `
  new k.StaticBackend("db", { hosts: [{ host: pulumi.secret("hidden.example"), port: 80 }, { host: "open.example", port: 80 }], metadata: { namespace: "shop" } });
`, (stack) => {
  const { status, output } = stack.up();
  expect(status).toBe(0);
  expect(output).not.toContain('hidden.example');
  const state = stack.stateOf('db');
  expect(JSON.stringify(state)).not.toContain('hidden.example');
  expect(state.inputs).toMatchObject({ metadata: { name: 'db' }, spec: { type: 'Static', static: { hosts: { ciphertext: expect.any(String) } } } });
}));

describe('an error', () => {
  test.each<[string, string, string]>([
    ['early', 'new k.StaticBackend("db", { hosts: [{ host: "A.example", port: 80 }] });', 'StaticBackend db: hosts[0].host: host must be in lower case, got "A.example"; write "a.example"'],
    ['unresolved', 'new k.StaticBackend("db", { hosts: [{ host: pulumi.output(Promise.resolve("")), port: 80 }] });', 'StaticBackend db: hosts[0].host: host must not be empty, got ""; write a DNS name such as "api.example.com"'],
  ])('that is found %s names the component, the property and the fix, without a stack trace', async (_title, program, message) => {
    const stack = new Stack('error', program);
    const { status, output } = stack.up();
    stack.remove();
    expect(status).not.toBe(0);
    expect(output).toContain(message);
    expect(output).not.toMatch(/^\s+at /m);
  });
});

describe('waiting', () => {
  const route = (parents: string, hostname = 'a.example', timeout = '60s') => `
    new k.HttpRoute("waiting", { metadata: { namespace: "shop" }, parents: [${parents}], hostnames: ["${hostname}"], waitForAccepted: true,
      rules: [{ action: k.RouteAction.forward(k.RouteTarget.service("a", { port: 80 })) }] }, { customTimeouts: { create: "${timeout}", update: "${timeout}" } });`;
  const A = 'k.RouteParent.gateway({ name: "a", namespace: "infra" })';
  const B = 'k.RouteParent.gateway({ name: "b", namespace: "infra" })';

  const condition = (status: string, reason: string, message: string, observedGeneration = 1) =>
    ({ type: 'Accepted', status, reason, message, observedGeneration, lastTransitionTime: new Date().toISOString() });
  const parent = (name: string, ...conditions: object[]) => ({ parentRef: { name, namespace: 'infra' }, controllerName: 'kgateway.dev/kgateway', conditions });

  async function whenThere(kind: string, name: string, namespace: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if (tryKubectl(['get', kind, name, '--namespace', namespace]).status === 0) { return; }
      await new Promise((resolve) => { setTimeout(resolve, 200); });
    }
    throw new Error(`${kind} ${name} was not made`);
  }

  test('goes on when all parents have accepted the route', () => withStack('accepted', route(`${A}, ${B}`), async (stack) => {
    let acceptedByAll = false;
    const { status } = await stack.upWhile(async () => {
      await whenThere('httproute', 'waiting', 'shop');
      patchStatus('httproute', 'waiting', 'shop', { parents: [parent('a', condition('True', 'Accepted', ''))] });
      await new Promise((resolve) => { setTimeout(resolve, 3000); });
      acceptedByAll = true;
      patchStatus('httproute', 'waiting', 'shop', { parents: [parent('a', condition('True', 'Accepted', '')), parent('b', condition('True', 'Accepted', ''))] });
    });
    expect([status, acceptedByAll]).toEqual([0, true]);
  }));

  test('ends with what the controller says', () => withStack('refused', route(`${A}, ${B}`, 'a.example', '8s'), async (stack) => {
    const { status, output } = await stack.upWhile(async () => {
      await whenThere('httproute', 'waiting', 'shop');
      patchStatus('httproute', 'waiting', 'shop', { parents: [parent('a', condition('True', 'Accepted', '')), parent('b', condition('False', 'NoMatchingParent', 'no listener fits'))] });
    });
    expect(status).not.toBe(0);
    expect(output).toContain('NoMatchingParent');
    expect(output).toContain('no listener fits');
  }));

  test('does not take the status of the object before an update for an answer', () => withStack('stale', route(A), async (stack) => {
    await stack.upWhile(async () => {
      await whenThere('httproute', 'waiting', 'shop');
      patchStatus('httproute', 'waiting', 'shop', { parents: [parent('a', condition('True', 'Accepted', ''))] });
    });
    stack.write(route(A, 'b.example', '8s'));
    const { status } = stack.up();
    expect(status).not.toBe(0);
    stack.write(route(A, 'b.example'));
    patchStatus('httproute', 'waiting', 'shop', { parents: [parent('a', condition('True', 'Accepted', '', 2))] });
    expect(stack.up()).toMatchObject({ status: 0 });
  }));

  test('fills the address of a Gateway', () => withStack('address', `
    const edge = new k.Gateway("edge", { metadata: { namespace: "infra" }, listeners: { http: k.Listener.http() }, waitForAccepted: true });
    module.exports = { address: edge.address };
  `, async (stack) => {
    const { status, output } = await stack.upWhile(async () => {
      await whenThere('gateway', 'edge', 'infra');
      patchStatus('gateway', 'edge', 'infra', {
        addresses: [{ type: 'IPAddress', value: '192.0.2.1' }],
        conditions: [{ type: 'Programmed', status: 'True', reason: 'Programmed', message: '', observedGeneration: 1, lastTransitionTime: new Date().toISOString() }],
      });
    });
    expect([status, output.includes('Undefined value')]).toEqual([0, false]);
    expect(stack.outputs()).toEqual({ address: '192.0.2.1' });
    expect(stack.up()).toMatchObject(nothing);
  }));
});

describe('the controller', () => {
  test('accepts what is predicted to be accepted, and what waits for it goes on', () => withStack('controller', `
    const edge = new k.Gateway("edge", { metadata: { namespace: "infra" }, waitForAccepted: true, listeners: { http: k.Listener.http({ allowedRoutes: k.AllowedRoutes.allNamespaces() }) } });
    const api = new k.StaticBackend("api", { metadata: { namespace: "payments" }, waitForAccepted: true, hosts: [{ host: "a.example", port: 80 }] });
    const rules = [{ action: k.RouteAction.forward(api) }];
    new k.HttpRoute("route", { metadata: { namespace: "shop" }, waitForAccepted: true, parents: [edge.listener("http")], rules }, { dependsOn: edge });
    new k.TrafficPolicy("limits", { metadata: { namespace: "infra" }, waitForAccepted: true, targets: [edge], timeouts: { request: "5s" } }, { dependsOn: edge });
  `, async (stack) => {
    const { status, output } = await stack.upWhile(reconcileUntil);
    expect([status, status === 0 ? '' : output]).toEqual([0, '']);
  }));
});

test('at the end everything goes but the CRDs, and the same program can go up again over them', () => {
  expect(base.destroy()).toMatchObject({ status: 0 });
  expect(kubectl(['get', 'crds', '--output', 'name']).trim().split('\n').length).toBeGreaterThan(15);
  expect(tryKubectl(['get', 'namespace', 'shop']).status).toBe(1);
  expect(base.up()).toMatchObject({ status: 0 });
  expect(base.up()).toMatchObject(nothing);
  base.destroy();
  base.remove();
});
