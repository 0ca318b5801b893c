/**
 * Send traces to an OpenTelemetry collector
 *
 * A tenth of the requests.
 */
import { App, Chart } from 'cdk8s';
import { ListenerPolicy, RouteParent, RouteTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new ListenerPolicy(chart, 'edge', {
  targets: [RouteParent.gateway({ name: 'edge' })],
  default: {
    httpSettings: {
      tracing: {
        randomSampling: 10,
        provider: { openTelemetry: { serviceName: 'edge', grpcService: { backendRef: RouteTarget.service('collector', { port: 4317 }) } } },
      },
    },
  },
});

app.synth();
