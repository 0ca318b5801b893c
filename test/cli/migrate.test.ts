import { Workspace } from './command';

const workspace = new Workspace();
afterAll(() => workspace.remove());

const run = (args: readonly string[]) => workspace.run(args);
const file = (text: string) => workspace.write('values.yaml', text);

test('the values of a chart become a program for cdk8s', () => {
  expect(run(['migrate', '--chart', 'v2.4.3', file('controller:\n  replicaCount: 2\n')])).toMatchObject({
    code: 0, err: '', out: `\
import { KgatewayController, KgatewayVersion } from 'kgateway-constructs';

new KgatewayController(chart, 'kgateway', {
  version: KgatewayVersion.V2_4,
  releaseTag: 'v2.4.3',
  chartCompatible: true,
  replicas: 2,
});
`,
  });
});

test('and for Pulumi', () => {
  const { out } = run(['migrate', '--chart', 'v2.4.3', '--framework', 'pulumi', '--release-name', 'gw', '--namespace', 'gateways', file('{}')]);
  expect(out).toContain("from 'kgateway-constructs/pulumi';");
  expect(out).toContain("'gateways'");
});

test.each<[string, () => string[], string]>([
  ['no file', () => ['--chart', 'v2.4.3'], 'migrate: it takes one file; write kgateway-constructs migrate --chart <version> values.yaml'],
  ['no version', () => [file('{}')], 'migrate: the version of the chart is missing; write --chart v2.4.3, as helm list prints it'],
  ['an unknown version', () => ['--chart', 'v9', file('{}')], 'chartVersion: no release of kgateway that this library knows, got "v9"'],
  ['an unknown framework', () => ['--chart', 'v2.4.3', '--framework', 'cdk', file('{}')], '--framework: got "cdk"; write one of cdk8s, pulumi'],
  ['what is not YAML', () => ['--chart', 'v2.4.3', file('a: [')], 'it is not YAML: '],
  ['a file that is not there', () => ['--chart', 'v2.4.3', 'nothing.yaml'], 'no such file'],
])('%s is reported, with exit code 2', (_title, args, message) => {
  const { code, err } = run(['migrate', ...args()]);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).not.toMatch(/\n {4}at /);
});
