import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { BAD, GOOD, Workspace } from './command';
import { cannotRead } from '../../src/cli/input/files';

const workspace = new Workspace();
afterAll(() => workspace.remove());

const BACKEND = (spec: string) => `apiVersion: gateway.kgateway.dev/v1alpha1\nkind: Backend\nmetadata:\n  name: api\nspec:\n  ${spec}\n`;

describe('the exit code', () => {
  test.each([
    ['0 without findings', GOOD, 0],
    ['1 with errors', BAD, 1],
    ['2 when a document cannot be read', `${GOOD}---\nkind: "A\n`, 2],
    ['2 when a document cannot be read, whatever is found in the others', `${BAD}---\nkind: "A\n`, 2],
    ['2 when there is nothing', '', 2],
    ['2 when there are only comments', '# nothing\n---\n', 2],
  ])('is %s', (_, input, code) => {
    expect(workspace.run(['check', '-'], { input }).code).toBe(code);
  });

  test('is 0 when all errors are accepted, and the reason is shown', () => {
    const accepted = BAD.replace('  namespace: shop\n', '  namespace: shop\n  annotations:\n    kgateway-constructs/accept: "schema-structure: an old client wants it"\n');
    const { code, out } = workspace.run(['check', '-'], { input: accepted });
    expect(code).toBe(0);
    expect(out).toContain('accepted because: an old client wants it');
    expect(out).toContain('2 accepted');
  });
});

test('the text says place, object, what is wrong, what to write, and a summary', () => {
  workspace.write('text/bad.yaml', `# Source: chart\n---\n${BAD}`);
  expect(workspace.run(['check', 'text/bad.yaml']).out.replace(/^  impact: .+\n/gm, '')).toBe(`text/bad.yaml:11:7 error schema-structure
  HTTPRoute shop/checkout, spec.parentRefs[0].prot
  unknown field
  fix: did you mean port?

text/bad.yaml:16:11 error schema-structure
  HTTPRoute shop/checkout, spec.rules[0].backendRefs[0].weight
  must be from 0 to 1000000, got -1
  fix: write 0 or more

1 object in 1 file, for kgateway 2.4 and Gateway API 1.6 standard: 2 errors
`);
});

describe('the input', () => {
  test('is standard input without files, and with a dash', () => {
    expect(workspace.run(['check'], { input: BAD }).out).toMatch(/^<stdin>:9:7 error/);
    expect(workspace.run(['check', '-'], { input: BAD }).out).toMatch(/^<stdin>:9:7 error/);
  });

  test('is every YAML and JSON file in a folder, by name, without what is hidden or no object', () => {
    for (const file of ['b.yaml', 'a.yml', 'inner/c.json', '.git/x.yaml', 'node_modules/x.yaml', 'notes.txt']) { workspace.write(`all/${file}`, BAD); }
    workspace.write('all/inner/c.json', JSON.stringify({ apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'Backend', metadata: { name: 'a' }, spec: 1 }));
    workspace.write('all/values.yaml', 'replicas: 2\n');
    symlinkSync('.', join(workspace.path, 'all/loop'));
    symlinkSync('../text.yaml', join(workspace.path, 'all/dangling.yaml'));
    const { findings, summary } = JSON.parse(workspace.run(['check', '--format', 'json', 'all']).out) as { findings: { file: string }[]; summary: object };
    expect([...new Set(findings.map(({ file }) => file))]).toEqual(['all/a.yml', 'all/b.yaml', 'all/inner/c.json']);
    expect(summary).toMatchObject({ files: 4, objects: 3, others: 1 });
  });

  test('is checked as one set, in the order that was given', () => {
    workspace.write('order/2.yaml', BAD);
    workspace.write('order/1.yaml', BAD.replace('name: checkout', 'name: other'));
    const { out } = workspace.run(['check', 'order/2.yaml', '-', 'order/1.yaml'], { input: GOOD.replace('name: checkout', 'name: another') });
    expect([...new Set(out.match(/^\S+\.yaml/gm))]).toEqual(['order/2.yaml', 'order/1.yaml']);
    expect(out).toContain('3 objects in 3 files');
  });

  test('may be a named pipe', () => {
    workspace.write('piped.yaml', BAD);
    execFileSync('mkfifo', [join(workspace.path, 'pipe')]);
    execFileSync('sh', ['-c', '(cat piped.yaml > pipe) > /dev/null 2>&1 &'], { cwd: workspace.path });
    expect(workspace.run(['check', 'pipe'])).toMatchObject({ code: 1, out: expect.stringContaining('pipe:9:7 error') });
  });
});

describe('input that is no use is named, and the rest is checked', () => {
  const run = (name: string, content: string | Uint8Array) => {
    workspace.write(`useless/${name}`, content);
    workspace.write('useless/good.yaml', GOOD);
    const { code, out, err } = workspace.run(['check', `useless/${name}`, 'useless/good.yaml']);
    return { code, err, problem: out.split('\n').slice(0, 3).map((line) => line.trim()), rest: /1 object in/.test(out) };
  };

  test.each([
    ['binary.yaml', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]), '', 'byte 4 is zero, so this is no text', 'name files with YAML or JSON'],
    ['latin1.yaml', Buffer.from('kind: "\xe9"\n', 'latin1'), '', 'the text is not valid UTF-8', 'save it as UTF-8'],
    ['utf16.yaml', Buffer.from('\ufeffkind: A\n', 'utf16le'), '', 'the text is UTF-16', 'save it as UTF-8'],
    ['cut.json', '{"kind": "A",', ':1:1', '"{" is never closed', 'close it with "}", or look whether the file was cut off'],
    ['cut.yaml', 'kind: A\ndata: "never', ':2:7', 'the YAML is not valid: the quote is never closed', 'close it, or look whether the file was cut off'],
    ['scalar.yaml', 'just text\n', ':1:1', '"just text" is no Kubernetes object', 'name files with Kubernetes objects'],
  ])('%s', (name, content, location, message, fix) => {
    expect(run(name, content)).toEqual({ code: 2, err: '', problem: [`useless/${name}${location} not read`, message, `fix: ${fix}`], rest: true });
  });

  test('a file that does not exist', () => {
    workspace.write('useless/good.yaml', GOOD);
    const { code, out } = workspace.run(['check', 'useless/missing.yaml', 'useless/good.yaml']);
    expect(code).toBe(2);
    expect(out).toMatch(/^useless\/missing\.yaml not read\n  there is no such file or folder\n/);
    expect(out).toContain('1 object in');
  });

  test('a byte order mark and Windows line ends do no harm', () => {
    const { code, out } = workspace.run(['check', '-'], { input: `\ufeff${BAD}`.replace(/\n/g, '\r\n') });
    expect(code).toBe(1);
    expect(out).toContain('<stdin>:9:7 error');
  });

  test('an empty pipe', () => {
    const { code, out } = workspace.run(['check']);
    expect(code).toBe(2);
    expect(out).toContain('standard input is empty\n  fix: pipe manifests into it, and look whether the command before it failed');
  });

  test.each([
    ['ENOENT', 'there is no such file or folder'], ['EACCES', 'it may not be read'], ['ELOOP', 'it is a link that leads back to itself'], ['EIO', "it can't be read: odd"],
  ])('a file that the operating system refuses with %s', (code, message) => {
    expect(cannotRead('a.yaml', Object.assign(new Error('odd'), { code }))).toMatchObject({ file: 'a.yaml', message });
  });
});

describe('--release and --channel', () => {
  const gcp = BACKEND('type: GCP\n  gcp:\n    host: example.com');
  const experimental = 'apiVersion: gateway.networking.x-k8s.io/v1alpha1\nkind: XBackend\nmetadata:\n  name: a\nspec: {}\n';

  test.each([
    ['a kind of Backend of the release', gcp, [], true],
    ['a kind of Backend that an older release does not have', gcp, ['--release', 'kgateway-2.2'], false],
    ['both releases', GOOD, ['--release', 'kgateway-2.4', '--release', 'gateway-api-1.4'], true],
  ])('%s', (_, input, options, isGood) => {
    expect(workspace.run(['check', ...options], { input }).code).toBe(isGood ? 0 : 1);
  });

  test('the channel decides about experimental kinds', () => {
    expect(workspace.run(['check'], { input: experimental }).out).toContain('experimental');
    expect(workspace.run(['check', '--channel', 'experimental'], { input: experimental }).out).not.toContain('schema-structure\n  XBackend a, kind');
  });

  test('the summary names them', () => {
    const { out } = workspace.run(['check', '--release=kgateway-2.3', '--channel=experimental'], { input: GOOD });
    expect(out).toContain('for kgateway 2.3 and Gateway API 1.5 experimental: nothing found');
  });
});

describe('what decides in the cluster', () => {
  const ec2 = BACKEND('type: AWS\n  aws:\n    ec2:\n      filters:\n        - key: app');

  test('--controller says how the controller is set', () => {
    expect(workspace.run(['check'], { input: ec2 }).out).toContain('ec2-discovery-off');
    expect(workspace.run(['check', '--controller', 'KGW_ENABLE_AWS_EC2_DISCOVERY=true'], { input: ec2 }).out).not.toContain('ec2-discovery-off');
  });

  test.each([
    ['KGW_LOG_LEVEL=debug', '--controller: got "KGW_LOG_LEVEL"; write one of KGW_ENABLE_AWS_EC2_DISCOVERY, KGW_ENABLE_EXPERIMENTAL_GATEWAY_API_FEATURES, '],
    ['KGW_VALIDATION_MODE', '--controller: KGW_VALIDATION_MODE has no value; write --controller KGW_VALIDATION_MODE=<value>'],
    ['KGW_VALIDATION_MODE=lenient', '--controller KGW_VALIDATION_MODE: got "lenient"; write one of standard, strict'],
    ['KGW_DISCOVERY_NAMESPACE_SELECTORS=edge', '--controller KGW_DISCOVERY_NAMESPACE_SELECTORS: got "edge"; write a list in JSON'],
    ['KGW_DISCOVERY_NAMESPACE_SELECTORS=7', '--controller KGW_DISCOVERY_NAMESPACE_SELECTORS: got "7"; write a list in JSON'],
  ])('--controller %s is refused', (given, message) => {
    expect(workspace.run(['check', '--controller', given], { input: GOOD })).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  test('--newer-kinds are kinds of whose schema nothing is said, those that nobody knows yet included', () => {
    const newer = 'apiVersion: gateway.kgateway.dev/v1alpha1\nkind: DirectResponse\nmetadata: { name: maintenance, namespace: shop }\nspec: { status: 503, page: busy }\n---\n'
      + 'apiVersion: gateway.kgateway.dev/v1alpha1\nkind: CachePolicy\nmetadata: { name: cache, namespace: shop }\nspec: {}\n';
    const found = (...options: string[]) => workspace.run(['check', ...options], { input: newer }).out;
    expect(found()).toContain('spec.page');
    expect(found('--newer-kinds', 'DirectResponse')).not.toContain('spec.page');
    expect(found('--newer-kinds', 'DirectResponse')).toContain('CachePolicy');
    expect(workspace.run(['check', '--newer-kinds', 'DirectResponse,CachePolicy'], { input: newer }).code).toBe(0);
    expect(workspace.run(['check', '--newer-kinds', 'DirectResponse', '--newer-kinds', 'CachePolicy'], { input: newer }).code).toBe(0);
  });

  test('--namespace is that of objects that name none', () => {
    const route = 'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: shop }\nspec:\n  parentRefs:\n    - name: http\n  rules:\n    - backendRefs:\n        - { name: cart, namespace: billing, port: 80 }\n';
    const missing = (...options: string[]) => workspace.run(['check', '--complete', 'ReferenceGrant', ...options], { input: route }).out;
    expect(missing('--namespace', 'shop')).toContain('ReferenceGrant');
    expect(missing('--namespace', 'billing')).not.toContain('ReferenceGrant');
  });
});

describe('a kustomization', () => {
  test('lists patches, which are no objects on their own, and gives namespaces', () => {
    const route = GOOD.replace('  namespace: shop\n', '');
    workspace.write('overlays/a/kustomization.yaml', 'namespace: a\nresources: [route.yaml]\npatches:\n  - path: patches/route.yaml\n  - { target: { kind: HTTPRoute }, patch: "[]" }\npatchesStrategicMerge: [merge.yaml]\n');
    workspace.write('overlays/a/route.yaml', route);
    workspace.write('overlays/a/patches/route.yaml', BAD);
    workspace.write('overlays/a/merge.yaml', BAD);
    workspace.write('overlays/b/kustomization.yml', 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: b\nresources: [route.yaml]\n');
    workspace.write('overlays/b/route.yaml', route);
    expect(workspace.run(['check', 'overlays'])).toMatchObject({ code: 0, err: '' });
    expect(workspace.run(['check', 'overlays']).out).toContain('nothing found');
    // Whoever names a file wants it judged.
    expect(workspace.run(['check', 'overlays/a/merge.yaml']).code).toBe(1);
  });
});

describe('--baseline', () => {
  test('what it has does not fail the check; one more of the same kind does; what is gone is counted', () => {
    workspace.write('adopt/route.yaml', BAD);
    workspace.write('adopt/baseline.json', workspace.run(['check', '--format', 'json', 'adopt/route.yaml']).out);
    const check = () => workspace.run(['check', '--baseline', 'adopt/baseline.json', 'adopt/route.yaml']);

    expect(check()).toMatchObject({ code: 0, out: expect.stringMatching(/^1 object in .*: 2 in the baseline\n$/) });

    workspace.write('adopt/route.yaml', `# a line more\n${BAD}        - name: canary\n          port: 8080\n          weight: -1\n`);
    expect(check()).toMatchObject({ code: 1, out: expect.stringMatching(/^adopt\/route\.yaml:18:11 error[^]*1 error, 2 in the baseline\n$/) });

    workspace.write('adopt/route.yaml', GOOD);
    expect(check()).toMatchObject({ code: 0, out: expect.stringContaining('2 findings of the baseline no longer there: write it anew') });
  });

  test.each([
    ['that does not exist', undefined, '--baseline: b.json cannot be read; write it with --format json'],
    ['that is no JSON', 'findings', '--baseline: b.json is no JSON; write it with --format json'],
    ['of another program', '{"results": []}', '--baseline: b.json holds no findings; write it with --format json'],
    ['of null', 'null', '--baseline: b.json holds no findings; write it with --format json'],
    ['with other findings', '{"findings": [null]}', '--baseline: b.json holds no findings; write it with --format json'],
  ])('a file %s is refused', (_, content, message) => {
    const location = new Workspace();
    if (content !== undefined) { location.write('b.json', content); }
    expect(location.run(['check', '--baseline', 'b.json'], { input: GOOD })).toEqual({ code: 2, out: '', err: `kgateway-constructs: ${message}\n` });
    location.remove();
  });
});

describe('the terminal', () => {
  test('there are no colours and no progress in a pipe', () => {
    const { out, err } = workspace.run(['check'], { input: BAD });
    expect(out).not.toContain('\u001b');
    expect(err).toBe('');
  });

  test('what a terminal would take for a command is shown, not sent', () => {
    const { out } = workspace.run(['check'], { input: BAD.replace('prot:', '"prot\\e[31m\\x07":') });
    expect(out).not.toContain('\u001b');
    expect(out).toContain('\\u001b');
  });

  test('a reader that goes away does no harm', () => {
    workspace.write('many.yaml', Array(3000).fill(BAD).join('---\n'));
    const command = `"${process.execPath}" "${join(__dirname, '..', '..', 'lib', 'cli', 'main.js')}" check many.yaml 2>&1 | head -n 1`;
    expect(execFileSync('sh', ['-c', command], { cwd: workspace.path, encoding: 'utf8' })).toBe('many.yaml:9:7 error schema-structure\n');
  });
});
