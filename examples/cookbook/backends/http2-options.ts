/**
 * HTTP/2 options to a backend
 *
 * Streams and windows of HTTP/2 connections. Not together with HTTP/1 options.
 *
 * Also called: HTTP2, h2c, maximum concurrent streams, flow control window
 * Fields: BackendConfigPolicy.http2ProtocolOptions
 * Envoy: http2_protocol_options
 */
import { App, Chart } from 'cdk8s';
import { BackendConfigPolicy, PolicyTarget } from 'kgateway-constructs';

const app = new App();
const chart = new Chart(app, 'app');

new BackendConfigPolicy(chart, 'shop-connections', {
  targets: [PolicyTarget.service('shop')],
  http2ProtocolOptions: { maxConcurrentStreams: 100, initialStreamWindowSize: '1Mi' },
});

app.synth();
