import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Chart, Testing } from 'cdk8s';
import { MISTAKES, chart, gatewayIn } from './mistakes';
import { DirectResponse, Gateway, GatewayApiVersion, KgatewayVersion, ReleaseTarget, StaticBackend } from '../src';

test.each(MISTAKES)('%s is refused where it arrives', (_title, attempt, message) => {
  expect(attempt).toThrow(expect.objectContaining({ message }));
});

test('all problems of a construct are reported at once', () => {
  expect(() => new StaticBackend(chart(), 'backend', { hosts: [{ host: 'A', port: 0 }] })).toThrow(expect.objectContaining({
    message: 'shop/backend: hosts[0].host: host must be in lower case, got "A"; write "a"\n'
      + 'shop/backend: hosts[0].port: port is out of range, got 0; write a port from 1 to 65535',
  }));
});

test('releases that do not go together are refused', () => {
  expect(() => ReleaseTarget.of({ kgateway: KgatewayVersion.V2_2, gatewayApi: GatewayApiVersion.V1_5 }))
    .toThrow('ReleaseTarget: kgateway 2.2 does not support this release of the Gateway API, got "1.5"; write one of "1.4", or another release of kgateway');
});

test.each([
  ['2.3', 'ReleaseTarget: must be an object, got "2.3"; write one such as { kgateway: "2.4" }'],
  [null, 'ReleaseTarget: must be an object, got null; write one such as { kgateway: "2.4" }'],
  [{ version: '2.3' }, 'ReleaseTarget: version: unknown property; write kgateway, gatewayApi or channel'],
  [{ kgateway: 2.3 }, 'ReleaseTarget: kgateway: not a release that this library knows, got 2.3; write one of "2.2", "2.3", "2.4", "2.5"'],
])('%j is no release', (release, message) => {
  const app = new App();
  app.node.setContext('kgateway-constructs/release', release);
  const scope = new Chart(app, 'shop');
  gatewayIn(scope);
  expect(() => Testing.synth(scope)).toThrow(message);
});

test('an empty namespace is refused, which the API server would fill in', () => {
  const app = new App();
  new DirectResponse(new Chart(app, 'shop'), 'response', { status: 200, metadata: { namespace: '' } });
  expect(() => app.synth()).toThrow('[shop/response] metadata.namespace: must not be empty; name a namespace, or leave it out');
});

test('nothing is written when a synthesis fails', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'synth-'));
  const app = new App({ outdir });
  const good = new Chart(app, 'good');
  new StaticBackend(good, 'backend', { hosts: [{ host: 'example.com', port: 80 }] });
  new Gateway(new Chart(app, 'bad'), 'gateway');
  expect(() => app.synth()).toThrow('[bad/gateway] ');
  expect(readdirSync(outdir)).toEqual([]);
});
