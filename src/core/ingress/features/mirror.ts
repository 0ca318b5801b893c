import { destinationFor, parseUrl } from './destination';
import type { Feature } from './feature';

/** mirror-target: a copy of each request goes elsewhere. */
export const mirror: Feature = (context, draft) => {
  const { ingress } = draft;
  const text = ingress.text('mirror-target');
  if (text === undefined) { return; }
  const url = parseUrl(text.replace(/\/?\$request_uri$/, ''));
  if (url === undefined || `${url.host}${url.path}`.includes('$') || url.path !== '/') {
    context.findings.add({
      id: 'ingress-lost',
      severity: 'warning',
      at: ingress.field('mirror-target'),
      annotation: 'mirror-target',
      message: `a RequestMirror cannot lead to ${JSON.stringify(text)}`,
      fix: 'write a URL such as http://copy.shop.svc.cluster.local$request_uri',
      consequence: 'no copies are sent',
    });
    return;
  }
  draft.mirrors.push(destinationFor(context, url, draft, 'HTTPRoute'));
  const host = ingress.text('mirror-host');
  if (host !== undefined && context.hasKgateway(5)) { draft.policy.requestMirror = { hostRewriteLiteral: host }; }
};
