import { KGATEWAY_GROUP } from '../../kinds';
import { fieldsNamed } from '../../manifests/field';
import { isWrongWindow, LARGEST_WINDOW, LEAST_WINDOW } from '../../translation/policies/listener-policy-errors';
import type { Check } from '../check';

export const listenerWindowSize: Check = {
  id: 'listener-window-size',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'An HTTP/2 window size is out of range',
  why: 'A window has from 65535 to 2147483647 bytes. For backends the API server says so, for listeners it does not.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'the whole policy is not valid',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/listenerpolicy/http.go',
  * run(set) {
    for (const { spec } of ['ListenerPolicy', 'HTTPListenerPolicy'].flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind))) {
      for (const at of fieldsNamed(spec, (name) => name === 'initialStreamWindowSize' || name === 'initialConnectionWindowSize')) {
        if (!isWrongWindow(at)) { continue; }
        yield { at, message: `a window has ${LEAST_WINDOW} to ${LARGEST_WINDOW} bytes, got ${String(at.value)}`, fix: 'write 64Ki or more, or leave it out' };
      }
    }
  },
};
