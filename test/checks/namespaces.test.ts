import { checkManifests } from '../../src/core/checks';

function object(apiVersion: string, kind: string, name: string, spec: object): object {
  return { apiVersion, kind, metadata: { name }, spec };
}

const ROUTE = object('gateway.networking.k8s.io/v1', 'HTTPRoute', 'checkout', { rules: [{ backendRefs: [{ name: 'cart', port: 8080 }] }] });
const service = (port: number): object => object('v1', 'Service', 'cart', { ports: [{ port }] });

const found = (...manifests: readonly object[]): readonly string[] => checkManifests(manifests).map(({ id, severity }) => `${severity} ${id}`);

test('an object that names no namespace is the one that is meant, as long as there is one of its name', () => {
  expect(found(ROUTE, service(80))).toEqual(['error service-port-not-found']);
  expect(found(ROUTE, service(80), service(8080))).toEqual([]);
});

test('where kustomizations give namespaces, objects of one name are not the same', () => {
  const kustomization = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', namespace: 'shop' };
  expect(found(kustomization, ROUTE, service(80), service(8080))).toEqual([]);
  expect(found(kustomization, ROUTE, ROUTE)).toEqual([]);
});
