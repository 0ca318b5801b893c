import { KGATEWAY_GROUP } from '../../kinds';
import { fieldsNamed } from '../../manifests/field';
import type { Field } from '../../manifests/field';
import type { Check } from '../check';

export const listenerUpgradeTwice: Check = {
  id: 'listener-upgrade-twice',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'An upgrade protocol of a listener is listed twice',
  why: 'Neither the API server nor kgateway compares the names, in which upper and lower case are the same. Envoy does, and refuses a listener that has one twice.',
  consequence: 'new listeners do not open, and others stay as they were, whatever changes; not reported in status',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/listenerpolicy/http.go; Envoy source, http_connection_manager/config.cc',
  * run(set) {
    for (const { spec } of ['ListenerPolicy', 'HTTPListenerPolicy'].flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind))) {
      for (const at of fieldsNamed(spec, (name) => name === 'enabledUpgrades').flatMap(repeated)) {
        yield { at, message: `${at.text ?? ''} is there already`, fix: 'leave it out' };
      }
    }
  },
};

function repeated({ entries }: Field): readonly Field[] {
  const names = entries.map(({ text }) => text?.toLowerCase());
  return entries.filter((_, index) => names[index] !== undefined && names.indexOf(names[index]) < index);
}
