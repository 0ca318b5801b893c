import { ACCEPT, checkManifests } from '../../src/core/checks';

function findingsWith(accept: string | undefined) {
  return checkManifests([{
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'checkout', ...accept === undefined ? {} : { annotations: { [ACCEPT]: accept } } },
    spec: { rules: [{ backendRefs: [{ name: 'cart', port: 80, weight: 0 }] }] },
  }]).map(({ id, accepted }) => [id, accepted]);
}

test.each<[string, string | undefined, string | undefined]>([
  ['without the annotation is not accepted', undefined, undefined],
  ['is accepted with a reason', 'weight-zero-alone: the weight is set by Argo Rollouts', 'the weight is set by Argo Rollouts'],
  ['is accepted on one of several lines', 'backend-ref-kind: no\nweight-zero-alone: set later', 'set later'],
  ['is accepted after a semicolon', 'backend-ref-kind: no; weight-zero-alone: set later: by Argo', 'set later: by Argo'],
  ['is not accepted without a reason', 'weight-zero-alone', undefined],
  ['is not accepted with an empty reason', 'weight-zero-alone: ', undefined],
])('a finding %s', (_title, accept, reason) => {
  expect(findingsWith(accept)).toContainEqual(['weight-zero-alone', reason]);
});
