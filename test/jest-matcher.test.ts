import { ApiObject, App, Chart } from 'cdk8s';
import { Gateway, HttpRoute, RouteAction, RouteTarget } from '../src';
import { toHaveNoFindings } from '../src/jest';

expect.extend({ toHaveNoFindings });

const ROUTE = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'checkout' } };
const rules = [{ backendRefs: [{ name: 'checkout', port: 80 }] }];
const GOOD = { ...ROUTE, spec: { parentRefs: [{ name: 'http' }], rules } };
const BAD = { ...ROUTE, spec: { parentRefs: [{ name: 'http', prot: 80 }], rules } };
/** A Backend of a release later than 2.2. */
const GCP = {
  apiVersion: 'gateway.kgateway.dev/v1alpha1',
  kind: 'Backend',
  metadata: { name: 'run', annotations: { 'kgateway-constructs/accept': 'cloud-backend-unverified: not of interest here' } },
  spec: { type: 'GCP', gcp: { host: 'a.example.com' } },
};

/** What the matcher says about something that has findings. */
function complaint(subject: unknown): string {
  try {
    expect(subject).toHaveNoFindings();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('there are no findings');
}

test('a list of manifests', () => {
  expect([GOOD]).toHaveNoFindings();
  expect([]).toHaveNoFindings();
  expect(complaint([{ ...GOOD, metadata: { name: 'other' }, spec: { ...GOOD.spec, hostnames: ['other.example.com'] } }, BAD])).toMatch(
    /^expected no findings, got 1:\n  HTTPRoute checkout, spec\.parentRefs\[0\]\.prot: unknown field; did you mean port\?.* \[schema-structure\]$/);
});

test('an app, with all charts and hand-written objects', () => {
  const app = new App();
  const shop = new Chart(app, 'shop');
  new HttpRoute(shop, 'route', {
    parents: [Gateway.fromGatewayAttributes(shop, 'gateway', { name: 'http' })],
    rules: [{ action: RouteAction.forward(RouteTarget.service('shop', { port: 80 })) }],
  });
  expect(app).toHaveNoFindings();
  const other = new Chart(app, 'other');
  new ApiObject(other, 'bad', BAD);
  expect(app).not.toHaveNoFindings();
  expect(other).not.toHaveNoFindings();
  expect(shop).toHaveNoFindings();
});

test('findings that an annotation accepts do not count', () => {
  const annotations = { 'kgateway-constructs/accept': 'schema-structure: an old client wants it' };
  expect([{ ...BAD, metadata: { name: 'checkout', annotations } }]).toHaveNoFindings();
});

test('the release is the one of the app, or the one that is given', () => {
  expect([GCP]).toHaveNoFindings();
  expect([GCP]).not.toHaveNoFindings({ release: { kgateway: '2.2' as never } });
  const app = new App();
  app.node.setContext('kgateway-constructs/release', { kgateway: '2.2' });
  new ApiObject(new Chart(app, 'chart'), 'gcp', GCP);
  expect(app).not.toHaveNoFindings();
});

test('`not` says that there are none', () => {
  expect(() => expect([GOOD]).not.toHaveNoFindings()).toThrow('expected findings, but there are none in 1 objects');
});

test.each([[null, 'null'], [undefined, 'undefined'], ['text', 'string'], [{}, 'object'], [GOOD, 'object']])('%j is refused, with and without `not`', (subject, type) => {
  const message = `toHaveNoFindings: it checks constructs and lists of manifests, got ${type}; write expect(app) or expect(chart.toJson())`;
  expect(() => expect(subject).toHaveNoFindings()).toThrow(message);
  expect(() => expect(subject).not.toHaveNoFindings()).toThrow(message);
});
