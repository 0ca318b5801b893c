/**
 * Tracing with OpenTelemetry
 *
 * A tenth of the requests is sampled.
 *
 * Also called: distributed tracing, OTLP, OpenTelemetry collector, spans, sampling
 * Fields: ListenerPolicy.default.httpSettings.tracing
 * Envoy: tracing
 * ingress-nginx: enable-opentelemetry
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
