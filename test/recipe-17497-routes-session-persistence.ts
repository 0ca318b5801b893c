import { HttpRoute, RouteAction, RouteParent, RouteTarget } from 'kgateway-constructs/pulumi';

// pulumi config set --path kgateway-constructs:release.channel experimental

new HttpRoute('shop', {
  parents: [RouteParent.gateway({ name: 'edge' })],
  rules: [{
    sessionPersistence: { sessionName: 'cart', absoluteTimeout: '1h' },
    action: RouteAction.forward(RouteTarget.service('shop', { port: 8080 })),
  }],
});
