import { GOOD, Workspace } from './command';
import * as packageManifest from '../../package.json';

const workspace = new Workspace();
afterAll(() => workspace.remove());

test('--version prints the version of the package', () => {
  expect(workspace.run(['--version'])).toEqual({ code: 0, out: `${packageManifest.version}\n`, err: '' });
});

test('--help lists every option, in lines that fit a terminal', () => {
  const { code, out } = workspace.run(['--help']);
  expect(code).toBe(0);
  for (const option of ['release', 'channel', 'complete', 'format', 'baseline', 'explain', 'version', 'help']) { expect(out).toContain(`--${option}`); }
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('--explain tells what a check is about', () => {
  expect(workspace.run(['--explain', 'schema-rule'])).toMatchObject({ code: 0, out: expect.stringMatching(/^schema-rule \(error, demanded by kubernetes\)\n\n.+\n\n[^]+\n\nSource: .+\n\nWith examples: \/.+\/docs\/checks\/schema-rule\.md\n$/) });
  expect(workspace.run(['check', '--explain=schema-rule']).code).toBe(0);
});

describe('a mistake on the command line says what to write, and exits with 2', () => {
  test.each([
    [[], 'the command is missing; write kgateway-constructs check, request, test, diff, upgrade, status, graph or convert, or --help'],
    [['chek'], 'there is no command "chek"; did you mean check?'],
    [['apply'], 'there is no command "apply"; write one of check, status, request, test, diff, upgrade, convert, graph, migrate'],
    [['toString'], 'there is no command "toString"; write one of check, status, request, test, diff, upgrade, convert, graph, migrate'],
    [['check', '--formta', 'json'], '--formta: there is no such option; did you mean --format?'],
    [['check', '-f'], '-f: there is no such option; write one of --release, --channel, --complete, --newer-kinds, --namespace, --controller, --format, --baseline, --only, --skip, --severity, --max-findings, --all, --list-checks, --url, --scheme, --host, --path, --method, --header, --port, --sni, --client, --client-certificate, --gateway, --manifests, --variable, --coverage, --fail-under, --suggest, --exit-code, --to, --language, --output, --from, --accept, --gateway-namespace, --config-map, --default-certificate, --keep-regex, --prove, --chart, --release-name, --framework, --depth, --fold, --diff, --gateway-api, --fix, --cluster, --context, --secrets, --explain, --version, --help'],
    [['check', '--format'], '--format: the value is missing; write --format <format>'],
    [['check', '--format='], '--format: the value is missing; write --format <format>'],
    [['check', '--format', 'json', '--format', 'text'], '--format: it is given twice, got "json" and "text"; keep one of them'],
    [['check', '--format', 'xml'], '--format: got "xml"; write one of text, json, sarif, github, gitlab, junit, html'],
    [['check', '--format', 'jsno'], '--format: got "jsno"; did you mean json?'],
    [['check', '--format', 'toString'], '--format: got "toString"; write one of text, json, sarif, github, gitlab, junit, html'],
    [['check', '--help=yes'], '--help: it takes no value, got "yes"; write --help'],
    [['check', '--channel', 'beta'], '--channel: got "beta"; write one of standard, experimental'],
    [['check', '--channel', 'experimntal'], '--channel: got "experimntal"; did you mean experimental?'],
    [['check', '--release', 'kgatway-2.3'], '--release: got "kgatway-2.3"; did you mean kgateway-2.3?'],
    [['check', '--release', 'gateway-api-1.7'], '--release: got "gateway-api-1.7"; did you mean gateway-api-1.4 or gateway-api-1.5 or gateway-api-1.6?'],
    [['check', '--release', '2.4'], '--release: got "2.4"; write one of kgateway-2.2, kgateway-2.3, kgateway-2.4, kgateway-2.5, '
      + 'gateway-api-1.4, gateway-api-1.5, gateway-api-1.6'],
    [['check', '--release', 'kgateway-2.3', '--release', 'kgateway-2.4'], '--release: got "kgateway-2.3" and "kgateway-2.4"; keep one of them'],
    [['check', '--release', 'kgateway-2.2', '--release', 'gateway-api-1.6'], '--release: kgateway 2.2 does not support this release of the Gateway API, '
      + 'got "1.6"; write one of "1.4", or another release of kgateway'],
    [['check', '--complete', 'Service,'], '--complete: a name is empty; write all, or kinds and namespaces with commas'],
    [['check', '--newer-kinds', 'TrafficPolicy,'], '--newer-kinds: a kind is empty; write kinds with commas'],
    [['check', '--newer-kinds', 'trafficpolicy'], '--newer-kinds: got "trafficpolicy"; did you mean TrafficPolicy?'],
    [['check', '--newer-kinds', 'TrafficPolicy, Backend'], '--newer-kinds: got " Backend"; did you mean Backend or XBackend?'],
    [['check', 'empty'], 'check: there is no Kubernetes object in empty; name files or folders with .yaml, .yml or .json files in them'],
    [['--explain', 'schema-rul'], '--explain: there is no check "schema-rul"; did you mean schema-rule?'],
  ])('%j', (args, message) => {
    workspace.write('empty/notes.txt', 'nothing');
    expect(workspace.run(args, { input: GOOD })).toEqual({ code: 2, out: '', err: `kgateway-constructs: ${message}\n` });
  });

  test('an id that resembles none gets all of them', () => {
    expect(workspace.run(['--explain', 'xyzzy']).err).toMatch(/there is no check "xyzzy"; write one of .*schema-rule,.* schema-structure/);
  });
});

test('a file whose name begins with a dash is behind two dashes', () => {
  workspace.write('-odd.yaml', GOOD);
  expect(workspace.run(['check', '--', '-odd.yaml']).out).toContain('1 object in 1 file');
});
