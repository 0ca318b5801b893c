import { destinationFor, parseUrl } from './destination';
import type { Feature } from './feature';

/** mirror-target: a copy of each request goes elsewhere. */
export const mirror: Feature = (context, builder) => {
  const { ingress } = builder;
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
  builder.mirrors.push(destinationFor(context, url, builder, 'HTTPRoute'));
  const host = ingress.text('mirror-host');
  if (host !== undefined && context.hasKgateway(5)) { builder.policy.requestMirror = { hostRewriteLiteral: host }; }
};
