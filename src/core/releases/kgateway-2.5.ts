import type { Change, ChangedLocation, Edit } from './change';
import { chartValuesNamed, different, fieldsOf, gone, variablesNamed } from './locations';
import { SUCCESSORS } from './successors';
import { KGATEWAY_GROUP } from '../kinds';
import { fieldsNamed } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';

const POLICIES = ['TrafficPolicy', 'ListenerPolicy', 'BackendConfigPolicy', 'GatewayExtension'];
const DURATION = /^(\d+(\.\d+)?(ms|us|ns|s|m|h))+$/;
const SOURCE = 'kgateway source, main';

/** What kgateway 2.5 does otherwise than 2.4, as far as it is on the main branch. */
export const KGATEWAY_2_5: readonly Change[] = [
  {
    id: 'http-listener-policy',
    kind: 'removed',
    change: 'the kind HTTPListenerPolicy is gone',
    todo: 'write a ListenerPolicy for each HTTPListenerPolicy first: with its CRD all are deleted',
    source: 'CRDs of kgateway',
    * find(set) {
      for (const manifest of set.ofKind(KGATEWAY_GROUP, 'HTTPListenerPolicy')) { yield listenerPolicy(manifest); }
    },
  },
  {
    id: 'pod-labels',
    kind: 'installation',
    change: 'labels of the installation reach pods with chartCompatible, too',
    todo: 'expect the pods to be replaced',
    source: SOURCE,
    * find(set) {
      for (const at of chartValuesNamed(set, 'commonLabels')) { yield different(at, 'the labels reach the pods of the controller', 'expect them to be replaced'); }
    },
  },
  {
    id: 'duration-length',
    kind: 'meaning',
    change: 'texts of durations are limited to 32 characters',
    todo: 'write them shorter',
    source: 'CRDs of kgateway',
    * find(set) {
      for (const { spec } of POLICIES.flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind))) {
        for (const at of fieldsNamed(spec, (_, { text = '' }) => text.length > 32 && DURATION.test(text))) { yield gone(at, `a duration has 32 characters at most, got ${JSON.stringify(at.text)}`, 'write it shorter'); }
      }
    },
  },
  {
    id: 'validator-mode',
    kind: 'installation',
    change: 'the controller does not start with a KGW_VALIDATOR_MODE that it does not know',
    todo: 'write BINARY or CACHE, or leave it out',
    source: SOURCE,
    * find(set) {
      for (const at of variablesNamed(set, 'KGW_VALIDATOR_MODE')) {
        if (at.text !== undefined && !['BINARY', 'CACHE'].includes(at.text.toUpperCase())) { yield gone(at, `the controller does not start, got ${JSON.stringify(at.text)}`, 'write BINARY or CACHE, or leave it out'); }
      }
    },
  },
  {
    id: 'buffer-before-transformation',
    kind: 'meaning',
    change: 'the limit of buffer holds before transformations read the body, not after',
    todo: 'look whether the limit fits what clients send',
    source: SOURCE,
    * find(set) {
      for (const at of fieldsOf(set, 'TrafficPolicy', 'buffer')) {
        if (at.manifest.spec.get('transformation').isPresent) { yield different(at, 'bodies are measured before they are transformed', 'look whether the limit fits what clients send'); }
      }
    },
  },
  { id: 'tls-options-apart', kind: 'status', behaviour: 'tellsTlsOptionsApart', change: 'options of TLS that the controller does not know are no fault of the references to certificates', todo: 'nothing', source: SOURCE },
];

/** All fields but the targets go below `default.httpSettings`, under the same names. */
function listenerPolicy({ root, spec }: Manifest): ChangedLocation {
  const kind = root.get('kind');
  const moved = spec.fields.filter(([name]) => !['targetRefs', 'targetSelectors'].includes(name));
  const edits = moved.map(([name, at]): Edit => ({ kind: 'move', at, to: spec.at('default', 'httpSettings', name) }));
  const successor = SUCCESSORS[`${KGATEWAY_GROUP}/HTTPListenerPolicy`];
  return gone(kind, successor.gone, successor.fix, { kind: 'set', at: kind, value: 'ListenerPolicy' }, ...edits);
}
