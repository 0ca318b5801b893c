import { App, Chart, Testing } from 'cdk8s';
import { Ingress, IngressBackend, Service } from 'cdk8s-plus-33';
import { Gateway, HttpRoutes, Listener } from '../../src';

function program(annotations: Record<string, string> = {}) {
  const chart = new Chart(new App(), 'shop', { namespace: 'shop' });
  const service = new Service(chart, 'web', { metadata: { name: 'web' }, ports: [{ port: 80, name: 'http' }] });
  const ingress = new Ingress(chart, 'ingress', {
    className: 'nginx',
    metadata: { name: 'web', annotations: Object.fromEntries(Object.entries(annotations).map(([name, value]) => [`nginx.ingress.kubernetes.io/${name}`, value])) },
  });
  ingress.addHostRule('shop.example.com', '/api', IngressBackend.fromService(service));
  return { chart, ingress };
}

const kinds = (chart: Chart) => Testing.synth(chart).map(({ kind, metadata: { name } }: any) => `${kind} ${name}`);

test('an Ingress of cdk8s-plus becomes routes beside it', () => {
  const { chart, ingress } = program({ 'proxy-read-timeout': '300' });
  const { notes } = HttpRoutes.fromIngress(ingress);
  expect(kinds(chart)).toEqual([
    'Service web', 'Ingress web', 'Gateway ingress', 'ListenerPolicy ingress', 'HTTPRoute shop-example-com', 'TrafficPolicy web', 'TrafficPolicy ingress-defaults',
  ]);
  const route = Testing.synth(chart).find(({ kind }: any) => kind === 'HTTPRoute');
  expect(route).toEqual({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'shop-example-com', namespace: 'shop' },
    spec: {
      parentRefs: [{ name: 'ingress', sectionName: 'http' }],
      hostnames: ['shop.example.com'],
      rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/api' } }], backendRefs: [{ name: 'web', port: 80 }] }],
    },
  });
  expect(notes.some((note) => note.startsWith('info: proxy-read-timeout becomes'))).toBe(true);
});

test('the routes take the place of the Ingress, and use a Gateway of the program', () => {
  const { chart, ingress } = program();
  const gateway = new Gateway(chart, 'edge', { metadata: { name: 'edge' }, listeners: { http: Listener.http({ port: 80 }) } });
  HttpRoutes.fromIngress(ingress, { gateway, replaceIngress: true });
  expect(kinds(chart)).toEqual(['Service web', 'Gateway edge', 'HTTPRoute shop-example-com', 'TrafficPolicy web']);
  expect(Testing.synth(chart).find(({ kind }: any) => kind === 'HTTPRoute').spec.parentRefs).toEqual([{ name: 'edge', port: 80 }]);
});

test('an access control that cannot be kept is an error, until it is accepted', () => {
  const { ingress } = program({ 'limit-rps': '5' });
  expect(() => HttpRoutes.fromIngress(ingress)).toThrow(
    'shop/ingress: metadata.annotations.nginx.ingress.kubernetes.io/limit-rps: limit-rps has no equivalent: a local rate limit of kgateway is one bucket for all clients together; '
    + 'use TrafficPolicy rateLimit.global with a descriptor of type RemoteAddress and a rate limit service; or accept that it is gone with accept: [\'limit-rps\']',
  );
  expect(HttpRoutes.fromIngress(ingress, { accept: ['limit-rps'] }).notes.some((note) => note.startsWith('warning: limit-rps'))).toBe(true);
});

test('what is no Ingress is refused', () => {
  const { chart } = program();
  expect(() => HttpRoutes.fromIngress(chart)).toThrow('HttpRoutes.fromIngress: ingress: must be an object of kind Ingress in networking.k8s.io/v1; give it an Ingress of cdk8s-plus, or a KubeIngress');
  expect(() => HttpRoutes.fromIngress(undefined as any)).toThrow('must be an object of kind Ingress');
});

test('options that do not exist are refused', () => {
  const { ingress } = program();
  expect(() => HttpRoutes.fromIngress(ingress, { acept: [] } as any)).toThrow('shop/ingress: acept: unknown property; did you mean accept?');
  expect(() => HttpRoutes.fromIngress(ingress, { accept: 'limit-rps' } as any)).toThrow('shop/ingress: accept: must be a list of annotations, got "limit-rps"');
});
