import { Gateway, RouteTarget, SplitRoute } from 'kgateway-constructs/pulumi';

const edge = Gateway.fromGatewayAttributes({ name: 'edge', namespace: 'infra' });

const live: string = 'green';
const weightOf = (colour: string) => colour === live ? 1 : 0;
new SplitRoute('shop', {
  parents: [edge],
  targets: ['blue', 'green'].map((colour) => ({
    target: RouteTarget.service(`shop-${colour}`, { port: 8080 }),
    weight: weightOf(colour),
  })),
});
