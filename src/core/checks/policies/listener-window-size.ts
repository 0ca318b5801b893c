import { KGATEWAY_GROUP } from '../../kinds';
import { fieldsNamed } from '../../manifests/field';
import type { Field } from '../../manifests/field';
import { wholeUnits } from '../../syntax/quantity';
import type { Check } from '../check';

/** What HTTP/2 begins with, and what it can have at most. */
const LEAST = 65_535n;
const MOST = 2_147_483_647n;

export const listenerWindowSize: Check = {
  id: 'listener-window-size',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A window of HTTP/2 is too small or too large',
  why: 'A window has from 65535 to 2147483647 bytes. For backends the API server says so, for listeners it does not.',
  conditions: [{ type: 'Accepted', status: 'False', reason: 'Invalid' }],
  consequence: 'the whole policy is not valid',
  source: 'kgateway source, pkg/kgateway/extensions2/plugins/listenerpolicy/http.go',
  * run(set) {
    for (const { spec } of ['ListenerPolicy', 'HTTPListenerPolicy'].flatMap((kind) => set.ofKind(KGATEWAY_GROUP, kind))) {
      for (const at of fieldsNamed(spec, (name) => name === 'initialStreamWindowSize' || name === 'initialConnectionWindowSize')) {
        const size = sizeOf(at);
        if (size === undefined || (size >= LEAST && size <= MOST)) { continue; }
        yield { at, message: `a window has ${LEAST} to ${MOST} bytes, got ${String(at.value)}`, fix: 'write 64Ki or more, or leave it out' };
      }
    }
  },
};

function sizeOf({ text, number }: Field): bigint | undefined {
  const written = number === undefined ? text : String(number);
  return written === undefined ? undefined : wholeUnits(written);
}
