import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runtime } from '@pulumi/pulumi';
import { Chart, Testing } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { kube } from '../src';
import { manifestsOf, register } from './pulumi/mocks';
import { KINDS } from '../src/generated/kinds';
import { kube as pulumiKube } from '../src/pulumi';
import { publicName } from '../tools/generate/spec/struct-module';

const EXPECTED = join(__dirname, 'scenarios', 'expected');

/** Manifests of many kinds, complete with defaults. */
const MANIFESTS = readdirSync(EXPECTED).flatMap((file) =>
  parseAllDocuments(readFileSync(join(EXPECTED, file), 'utf8')).map((document) => document.toJS()))
  // In the versions of older releases.
  .filter(({ apiVersion }) => !/networking.k8s.io\/v1alpha/.test(apiVersion))
  // As only kgateway 2.3 and only 2.5 have it.
  .filter(({ spec }) => spec?.aws?.accountId === undefined && spec?.requestMirror === undefined)
  .filter(({ apiVersion }) => /gateway\.(networking|kgateway)/.test(apiVersion));

/** Everything that there is. */
const RELEASE = { channel: 'experimental' };

afterAll(() => runtime.setAllConfig({}));

const withoutName = ({ metadata: { name, ...metadata }, ...manifest }: any) => ({ ...manifest, metadata });

test.each(KINDS.map(({ kind }) => kind))('%s has a low-level construct for both frameworks', (kind) => {
  const name = `Kube${publicName(kind)}`;
  expect([typeof (kube as any)[name], typeof (pulumiKube as any)[name]]).toEqual(['function', 'function']);
});

test.each(MANIFESTS.map((manifest, index) => [`${manifest.kind} ${manifest.metadata.name} (${index})`, manifest]))(
  'the low-level construct writes %s as it is given', async (_title, manifest) => {
    const name = `Kube${publicName(manifest.kind)}`;
    const chart = new Chart(Testing.app(), 'chart');
    chart.node.setContext('kgateway-constructs/release', RELEASE);
    // Each object is made alone, and some are wrong on purpose.
    chart.node.setContext('kgateway-constructs/checks', false);
    const { name: _name, ...metadata } = manifest.metadata;
    new (kube as any)[name](chart, 'object', { metadata, spec: manifest.spec });
    expect(Testing.synth(chart).map(withoutName)).toEqual([withoutName(manifest)]);

    runtime.setAllConfig({ 'kgateway-constructs:release': JSON.stringify(RELEASE) });
    const registered = await register(() => { new (pulumiKube as any)[name]('object', { metadata, spec: manifest.spec }); });
    expect(manifestsOf(registered).map(withoutName)).toEqual([withoutName(manifest)]);
  });

test('a low-level construct is checked like any other', () => {
  const chart = new Chart(Testing.app(), 'chart');
  new kube.KubeReferenceGrant(chart, 'grant', { spec: { from: [], to: [{ group: '', kind: 'Service' }] } });
  expect(() => Testing.synth(chart)).toThrow(/chart\/grant.*spec\.from/s);
});
