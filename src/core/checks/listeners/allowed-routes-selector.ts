import { listenersOf } from '../../translation/gateways/listener';
import type { Check } from '../check';

export const allowedRoutesSelector: Check = {
  id: 'allowed-routes-selector',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'allowedRoutes has from: Selector, and no selector',
  why: '`from: Selector` asks for a selector of namespaces beside it. A selector without `from: Selector` is not looked at.',
  consequence: 'the listener is invalid or admits no routes; in the other case it admits those of its own namespace',
  source: 'Gateway API, RouteNamespaces',
  * run(set) {
    for (const { at } of listenersOf(set)) {
      const namespaces = at.at('allowedRoutes', 'namespaces');
      const [from, selector] = [namespaces.get('from'), namespaces.get('selector')];
      if (from.text === 'Selector' && selector.isAbsent) {
        yield { at: namespaces, message: 'from is Selector, and there is no selector', fix: 'add selector.matchLabels, such as kubernetes.io/metadata.name: shop' };
      } else if (selector.isPresent && from.textOr('Same') !== 'Selector' && from.textOr('Same') !== undefined) {
        yield { at: selector, message: `the selector is not looked at, because from is ${from.textOr('Same')}`, fix: 'write from: Selector' };
      }
    }
  },
};
