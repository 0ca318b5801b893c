import { ManifestSet } from '../../src/core/manifests/manifest-set';
import { completeSettings } from '../../src/core/manifests/settings';
import { statusesOfSet } from '../../src/core/status';
import { compareStatus } from '../../src/core/status/comparison';
import { isHealthy } from '../../src/core/translation/reports/condition';

const SETTINGS = { releases: ['kgateway-2.4', 'gateway-api-1.6-standard'], complete: true };
const CONTROLLER = 'kgateway.dev/kgateway';
const OK = [
  ['Accepted', 'True', 'Accepted'],
  ['ResolvedRefs', 'True', 'ResolvedRefs'],
  ['kgateway.dev/Programmed', 'True', 'Programmed'],
] as const;

type Triple = readonly [type: string, status: string, reason: string];

/** A route to a Service, with what is reported about it. */
function compared(conditions: readonly Triple[], { controller = CONTROLLER, generation = 1 } = {}) {
  const reported = conditions.map(([type, status, reason]) => ({ type, status, reason, message: 'because', observedGeneration: 1 }));
  const values = [
    { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GatewayClass', metadata: { name: 'kgateway' }, spec: { controllerName: CONTROLLER } },
    { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'edge', namespace: 'a' }, spec: { gatewayClassName: 'kgateway', listeners: [{ name: 'web', port: 80, protocol: 'HTTP' }] } },
    { apiVersion: 'v1', kind: 'Service', metadata: { name: 'b', namespace: 'a' }, spec: { ports: [{ port: 80 }] } },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata: { name: 'r', namespace: 'a', generation },
      spec: { parentRefs: [{ name: 'edge' }], rules: [{ backendRefs: [{ name: 'b', port: 80 }] }] },
      status: { parents: [{ parentRef: { name: 'edge' }, controllerName: controller, conditions: reported }] },
    },
  ];
  const set = new ManifestSet(values, completeSettings(SETTINGS, values));
  const predictions = statusesOfSet(set).filter(({ object }) => object.kind === 'HTTPRoute');
  const { agreed, silent, unexpected, stale } = compareStatus(set, predictions);
  const [said, ...lists] = [agreed, silent, unexpected]
    .map((list) => list.map(({ part, type, predicted, reported: is }) => [part, type, predicted, is]));
  return { agreed: said, silent: lists[0], unexpected: lists[1], stale: stale.map(({ name }) => name) };
}

const PART = 'parent Gateway a/edge';

test('what is predicted is reported', () => {
  const agreed = OK.map(([type, status, reason]) => [PART, type, `${status} ${reason}`, `${status} ${reason}`]);
  expect(compared(OK)).toEqual({ agreed, silent: [], unexpected: [], stale: [] });
});

test('nothing is reported of what is predicted', () => {
  expect(compared(OK.slice(1)).silent).toEqual([[PART, 'Accepted', 'True Accepted', undefined]]);
});

test('another value is reported', () => {
  expect(compared([['Accepted', 'False', 'NoMatchingParent'], ...OK.slice(1)]).unexpected).toEqual([[PART, 'Accepted', 'True Accepted', 'False NoMatchingParent']]);
});

test('a type is reported that nobody predicted', () => {
  expect(compared([...OK, ['PartiallyInvalid', 'True', 'UnsupportedValue']]).unexpected).toEqual([[PART, 'PartiallyInvalid', undefined, 'True UnsupportedValue']]);
});

test('what other controllers report is theirs', () => {
  expect(compared([['Accepted', 'False', 'NoMatchingParent']], { controller: 'example.com/other' })).toMatchObject({ agreed: [], unexpected: [] });
});

test('what was reported of an earlier generation is not compared', () => {
  expect(compared([['Accepted', 'False', 'NoMatchingParent']], { generation: 2 })).toEqual({ agreed: [], silent: [], unexpected: [], stale: ['r'] });
});

test.each([
  ['Accepted', 'True', true],
  ['Accepted', 'False', false],
  ['Programmed', 'Unknown', false],
  ['Conflicted', 'False', true],
  ['Conflicted', 'True', false],
  ['Overridden', 'True', false],
  ['PartiallyInvalid', 'True', false],
])('%s=%s is good news: %s', (type, status, isGood) => {
  expect(isHealthy(type, status)).toBe(isGood);
});
