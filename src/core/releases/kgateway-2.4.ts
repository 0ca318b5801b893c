import type { Change, ChangedLocation } from './change';
import { chartValuesNamed, different, fieldsOf, gone, policiesOn, variablesNamed } from './locations';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../kinds';
import { fieldsNamed } from '../manifests/field';
import type { Field } from '../manifests/field';
import type { ManifestSet } from '../manifests/manifest-set';

const NOTES = 'kgateway docs, release notes of 2.4';
const BUFFER_LIMIT = 'kgateway.dev/per-connection-buffer-limit';

/** What kgateway 2.4 does otherwise than 2.3. */
export const KGATEWAY_2_4: readonly Change[] = [
  {
    id: 'rsa-key-usage',
    kind: 'meaning',
    change: 'Envoy holds destinations to the key usage of their RSA certificates',
    todo: 'give them certificates that allow what they are used for',
    heading: 'Envoy 1.38',
    source: 'Envoy 1.38, enforce_rsa_key_usage',
    * find(set) {
      for (const { root } of set.ofKind(GATEWAY_API_GROUP, 'BackendTLSPolicy')) { yield keyUsage(root.at('spec', 'validation')); }
      for (const at of fieldsOf(set, 'BackendConfigPolicy', 'tls')) { yield keyUsage(at); }
    },
  },
  {
    id: 'overflow-counter',
    kind: 'meaning',
    change: 'requests beyond maxRequests of circuit breakers count as upstream_rq_active_overflow, not as upstream_rq_pending_overflow',
    todo: 'look at the new counter in alerts',
    heading: 'Envoy 1.38',
    source: NOTES,
    * find(set) {
      for (const at of fieldsOf(set, 'BackendConfigPolicy', 'circuitBreakers', 'maxRequests')) { yield different(at, 'requests beyond it are counted by upstream_rq_active_overflow', 'look at that counter in alerts'); }
    },
  },
  {
    id: 'image-tag-and-digest',
    kind: 'meaning',
    change: 'tag and digest of images clear each other in GatewayParameters',
    todo: 'write one of both, or both in the same object',
    heading: 'Image tag and digest fields are mutually exclusive',
    source: NOTES,
    * find(set) {
      for (const { spec } of set.ofKind(KGATEWAY_GROUP, 'GatewayParameters')) {
        for (const image of fieldsNamed(spec, (name, { isObject }) => name === 'image' && isObject)) {
          const [tag, digest] = [image.get('tag'), image.get('digest')];
          if (digest.isPresent && tag.isAbsent) { yield different(digest, 'a digest clears the tag of the GatewayParameters of the class, and of the chart', 'write the tag here, too, if both are to stand'); }
        }
      }
    },
  },
  {
    id: 'buffer-limit-annotation',
    kind: 'removed',
    change: `the annotation ${BUFFER_LIMIT} of Gateways is gone`,
    todo: 'write default.perConnectionBufferLimitBytes in a ListenerPolicy',
    heading: 'Removed `perConnectionBufferLimitBytes` gateway annotation',
    source: NOTES,
    * find(set) {
      for (const manifest of set.ofKind(GATEWAY_API_GROUP, 'Gateway')) {
        const at = manifest.annotation(BUFFER_LIMIT);
        if (at.isPresent) { yield bufferLimit(set, at); }
      }
    },
  },
  {
    id: 'stats-switch',
    kind: 'removed',
    change: 'the value disableStatsOnProxy of the chart and KGW_DISABLE_STATS_ON_PROXY are gone',
    todo: 'write kube.stats.enabled: false in GatewayParameters',
    heading: 'Kubernetes Gateway API version 1.6.1',
    source: NOTES,
    * find(set) {
      for (const at of chartValuesNamed(set, 'disableStatsOnProxy')) { yield gone(at, 'the chart has no disableStatsOnProxy', 'write kube.stats.enabled: false in GatewayParameters'); }
      for (const at of variablesNamed(set, 'KGW_DISABLE_STATS_ON_PROXY')) { yield gone(at, 'nobody reads KGW_DISABLE_STATS_ON_PROXY', 'write kube.stats.enabled: false in GatewayParameters'); }
    },
  },
  {
    id: 'programmed-routes',
    kind: 'status',
    behaviour: 'reportsProgrammedRoutes',
    change: 'routes that can\'t be programmed say so by kgateway.dev/Programmed, not by Accepted',
    todo: 'look at that condition in alerts and scripts',
    heading: '`kgateway.dev/Programmed` condition on Routes',
    source: NOTES,
  },
  {
    id: 'aws-account',
    kind: 'renamed',
    change: 'Backends have aws.lambda.accountId and need no type; aws.accountId is deprecated',
    todo: 'nothing: both spellings work',
    source: 'CRD of Backend',
    * find(set) {
      for (const at of fieldsOf(set, 'Backend', 'aws', 'accountId')) {
        const to = at.manifest.spec.at('aws', 'lambda', 'accountId');
        const edits = to.isAbsent && at.manifest.spec.at('aws', 'lambda').isObject ? [{ kind: 'move', at, to }] as const : [];
        yield different(at, 'aws.accountId is deprecated', 'write aws.lambda.accountId', ...edits);
      }
    },
  },
  { id: 'reported-by-parent', kind: 'status', behaviour: 'reportsByParent', change: 'policies are reported against the parent that their route names', todo: 'look at the new ancestors in alerts and scripts', source: 'kgateway source' },
  { id: 'http-listeners-isolated', kind: 'meaning', behaviour: 'isolatesHttpListeners', change: 'a listener for HTTP does not serve hosts that a more specific one on its port serves', todo: 'name both listeners in routes that both are to serve', source: 'Gateway API, isolation of listeners' },
  { id: 'backend-tls-of-streams', kind: 'status', behaviour: 'reportsBackendTlsOfStreams', change: 'BackendTLSPolicies are reported for destinations of TCPRoutes and TLSRoutes, too', todo: 'nothing', source: 'kgateway source' },
  { id: 'routes-of-listeners', kind: 'meaning', behaviour: 'setsRoutesOfListeners', change: 'timeouts, rewrites and the like in TrafficPolicies on Gateways and listeners hold for their routes', todo: 'look whether they are meant for all of them', source: 'kgateway docs, Gateway-level TrafficPolicy inheritance' },
  { id: 'validation-by-host', kind: 'meaning', behaviour: 'validatesByHost', change: 'strict validation shows Envoy all routes of a host at once', todo: 'nothing', source: 'kgateway source' },
];

function keyUsage(at: Field): ChangedLocation {
  return different(at, 'the handshake fails if the certificate of the destination has a key usage without digitalSignature or keyEncipherment', 'look at the key usage of its certificate');
}

function bufferLimit(set: ManifestSet, at: Field): ChangedLocation {
  const { manifest } = at;
  const message = `nobody reads the annotation ${BUFFER_LIMIT}, got ${JSON.stringify(at.value)}`;
  const bytes = bytesOf(at.text ?? '');
  if (bytes === undefined) { return gone(at, message, 'write default.perConnectionBufferLimitBytes in a ListenerPolicy'); }
  const fix = `write default.perConnectionBufferLimitBytes: ${bytes} in a ListenerPolicy`;
  const [policy, ...others] = policiesOn(set, 'ListenerPolicy', manifest);
  const limit = policy?.spec.at('default', 'perConnectionBufferLimitBytes');
  if (others.length > 0 || limit?.isPresent === true || manifest.name === undefined) { return gone(at, message, fix); }
  const { name, namespace } = manifest;
  return gone(at, message, fix, { kind: 'remove', at }, limit !== undefined ? { kind: 'set', at: limit, value: bytes } : {
    kind: 'add',
    after: manifest,
    value: {
      apiVersion: `${KGATEWAY_GROUP}/v1alpha1`,
      kind: 'ListenerPolicy',
      metadata: { name: `${name}-buffer-limit`, ...namespace === undefined || namespace === '' ? {} : { namespace } },
      spec: { targetRefs: [{ group: GATEWAY_API_GROUP, kind: 'Gateway', name }], default: { perConnectionBufferLimitBytes: bytes } },
    },
  });
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1000, M: 1e6, G: 1e9, Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3 };

/** Quantities of Kubernetes, as far as they are used for bytes. */
function bytesOf(quantity: string): number | undefined {
  const [, digits, unit = ''] = /^(\d+)([kMG]|[KMG]i)?$/.exec(quantity) ?? [];
  return digits === undefined ? undefined : Number(digits) * UNITS[unit];
}
