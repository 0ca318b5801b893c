import { Workspace } from './command';
import { EDGE, SHOP } from './shop';
import { parseXml } from './xml';

const workspace = new Workspace();
afterAll(() => workspace.remove());

workspace.write('k8s/edge.yaml', EDGE);
workspace.write('k8s/shop.yaml', SHOP);

let number = 0;

/** Runs a test file that is beside the manifests. */
function run(content: string, ...args: string[]) {
  const file = workspace.write(`case-${++number}.requests.yaml`, content);
  const { code, out, err } = workspace.run(['test', file, ...args]);
  return { code, err, out: out.replaceAll(file, 'file') };
}

const PASSING = `manifests: k8s
variables: { host: shop.example }
defaults: { gateway: infra/edge, headers: { user-agent: test } }
tests:
  - name: testers reach the canary
    request:
      url: ["https://\${host}/checkout/1?x=1", "https://\${host}/checkout/"]
      method: [GET, POST]
      headers: { x-canary: always }
    expect:
      gateway: infra/edge
      listener: https
      virtualHost: shop.example
      route: shop/shop
      rule: canary
      match: 0
      backend: shop/checkout-canary:8080
      upstream: { host: shop.example, headers: { cookie: null, x-team: shop, user-agent: test } }
      not: { backend: shop/checkout:8080 }
  - name: others see the split
    request: https://shop.example/checkout
    expect: { rule: 1, backends: { shop/checkout:8080: 90 %, shop/checkout-canary:8080: 10 % } }
  - request: http://shop.example/old
    expect: { redirect: { status: 301, location: https://shop.example/old } }
  - name: nothing else is open
    request: https://shop.example/xyz
    expect: { status: 404, route: null }
  - name: \${path} is for admins
    table: [{ path: /admin }, { path: /admin/x }]
    request: https://shop.example\${path}
    expect: { policies: { auth: required, rateLimit: none, inForce: [shop/admins] } }
`;

test('cases that are as expected', () => {
  expect(run(PASSING)).toEqual({ code: 0, err: '', out: '6 cases with 9 requests in 1 file: 6 passed\n' });
});

test('a case that fails tells the request, what is different, and which route took it', () => {
  expect(run(`manifests: [k8s/]
tests:
  - name: the canary
    request: { url: https://shop.example/checkout/1, method: [GET, POST] }
    expect:
      backend: shop/checkout-canary:8080
      upstream:
        path: /1
`)).toEqual({
    code: 1, err: '', out: `file:3:5 failed the canary
  https://shop.example/checkout/1
    backend (line 6): got 90 % shop/checkout:8080, 10 % shop/checkout-canary:8080, wants shop/checkout-canary:8080 for all requests
    upstream.path (line 8): got /checkout/1, wants /1
    answer: 90 % shop/checkout:8080, 10 % shop/checkout-canary:8080
    taken by: HTTPRoute shop/shop, rule 1 "checkout", match 0 (k8s/shop.yaml:15:17)
  POST https://shop.example/checkout/1
    backend (line 6): got 90 % shop/checkout:8080, 10 % shop/checkout-canary:8080, wants shop/checkout-canary:8080 for all requests
    upstream.path (line 8): got /checkout/1, wants /1
    answer: 90 % shop/checkout:8080, 10 % shop/checkout-canary:8080
    taken by: HTTPRoute shop/shop, rule 1 "checkout", match 0 (k8s/shop.yaml:15:17)

1 case with 2 requests in 1 file: 1 failed
`,
  });
});

test('of many requests that fail, the first ones are reported', () => {
  const { out } = run('manifests: k8s\ntests:\n  - name: many\n    request: { host: shop.example, path: [/1, /2, /3, /4, /5, /6, /7] }\n    expect: { status: 404 }\n');
  expect(out).toContain('  http://shop.example/5\n');
  expect(out).not.toContain('  http://shop.example/6\n');
  expect(out).toContain('  and 2 requests more\n');
});

describe('bad input is reported with file and line, and the other cases run', () => {
  const GOOD = '  - { name: good, request: "http://shop.example/", expect: { outcome: redirected } }\n';
  const withGood = (text: string) => run(`manifests: k8s\ntests:\n${GOOD}${text}`);

  test.each([
    ['an unknown key', '  - request: http://shop.example/\n    expect: { backnd: x }\n', 'file:5:15 unknown field "backnd"\n    fix: did you mean backend?'],
    ['a misspelled field of a case', '  - reqest: http://shop.example/\n    expect: {}\n', 'file:4:5 unknown field "reqest"\n    fix: did you mean request?'],
    ['a request without host', '  - request: { path: / }\n    expect: {}\n', 'file:4:5 the request has no host\n    fix: write url: https://…, or host: …'],
    ['an unknown target', '  - request: http://shop.example/\n    expect: { backend: shop/chekout:8080 }\n', 'file:5:15 there is no target of routes "shop/chekout:8080"\n    fix: did you mean shop/checkout:8080?'],
    ['an unknown target that must not be reached', '  - request: http://shop.example/\n    expect: { not: { backend: shop/chekout:8080 } }\n', 'file:5:22 there is no target of routes "shop/chekout:8080"'],
    ['an unknown Gateway', '  - request: http://shop.example/\n    expect: { gateway: infra/egde }\n', 'file:5:15 there is no Gateway "infra/egde"\n    fix: did you mean infra/edge?'],
    ['an unknown route', '  - request: http://shop.example/\n    expect: { route: shp }\n', 'file:5:15 there is no route "shp"\n    fix: did you mean shop/shop?'],
    ['a request to an unknown Gateway', '  - request: { url: "http://shop.example/", gateway: edg }\n    expect: {}\n', 'file:4:5 there is no Gateway "edg"\n    fix: did you mean infra/edge?'],
    ['an absurd path', '  - request: { host: a, path: "/a b" }\n    expect: {}\n', 'file:4:25 a request has no " " in its path, got "/a b"\n    fix: write %20 in its place'],
    ['a number in the place of a text', '  - request: { host: a, headers: { x-a: 1 } }\n    expect: {}\n', 'file:4:36 must be a string or a list or null, got 1\n    fix: write it in quotes: "1"'],
    ['an unknown variable', '  - request: "http://${hots}/"\n    expect: {}\n', 'file:4:5 there is no variable "hots"'],
    ['no case at all', '  - 7\n', 'file:4:5 must be a map, got 7'],
    ['a table without rows', '  - table: []\n    request: http://shop.example/\n    expect: {}\n', 'file:4:5 the list is empty'],
  ])('%s', (_, text, told) => {
    const { code, out } = withGood(text);
    expect(out).toContain(told);
    expect(out).toMatch(/2 cases with \d+ requests? in 1 file: 1 not run, 1 passed\n$/);
    expect(code).toBe(2);
  });

  test('several Gateways that could answer', () => {
    workspace.write('two.yaml', `${EDGE}---\n${EDGE.replace('name: edge,', 'name: inner,')}`);
    const { code, out } = run('manifests: two.yaml\ntests:\n  - request: http://shop.example/\n    expect: {}\n  - request: { url: "http://shop.example/", gateway: inner }\n    expect: { status: 404 }\n');
    expect(out).toMatch(/file:3:5 several Gateways may take the request, and none is chosen: .*\n {4}fix: name one of them, such as gateway: infra\/edge\n/);
    expect(out).toContain('1 not run, 1 passed');
    expect(code).toBe(2);
  });

  test.each([
    ['an unknown field of the file', `manifests: k8s\nnamspace: a\ntests:\n${GOOD}`, 'file:2:1 not read\n  unknown field "namspace"\n  fix: did you mean namespace?'],
    ['a release that does not exist', `manifests: k8s\nrelease: { kgateway: "2.9" }\ntests:\n${GOOD}`, 'file:2:12 not read\n  got "2.9"\n  fix: did you mean 2.2 or 2.3 or 2.4 or 2.5?'],
    ['releases that do not fit', `manifests: k8s\nrelease: { kgateway: "2.2", gatewayApi: "1.6" }\ntests:\n${GOOD}`, 'file:2:1 not read\n  kgateway 2.2 does not support this release of the Gateway API, got "1.6"\n  fix: write one of "1.4", or another release of kgateway'],
    ['defaults that cannot be', `manifests: k8s\ndefaults: { port: 0 }\ntests:\n${GOOD}`, 'file:2:13 not read\n  must be from 1 to 65535, got 0'],
    ['an include that does not exist', `manifests: k8s\nincludes: missing.yaml\ntests:\n${GOOD}`, 'missing.yaml not read\n  there is no such file or folder'],
    ['manifests that do not exist', `manifests: [k8s, missing]\ntests:\n${GOOD}`, 'missing not read\n  there is no such file or folder'],
  ])('%s', (_, content, told) => {
    const { code, out } = run(content);
    expect(out).toContain(told);
    expect(out).toContain('1 passed');
    expect(code).toBe(2);
  });

  test.each([
    ['text that is not UTF-8', Buffer.from('tests: "\xe9"\n', 'latin1'), ' not read\n  the text is not valid UTF-8\n  fix: save it as UTF-8'],
    ['no YAML', 'tests: "\n', ':1:8 not read\n  the YAML is not valid: the quote is never closed'],
    ['nothing', '# nothing\n', ':1:1 not read\n  the file is empty\n  fix: write tests: with a case'],
    ['two documents', 'tests: []\n---\ntests: []\n', ':2:1 not read\n  another document begins here\n  fix: write the cases of a file in one document'],
    ['a list', '- 1\n', ':1:1 not read\n  must be a map, got a list of 1'],
    ['no manifests', `tests:\n${GOOD}`, ' not read\n  it names no manifests\n  fix: write manifests: with files or folders in it, or --manifests on the command line'],
  ])('%s', (_, content, told) => {
    workspace.write('bad.requests.yaml', content);
    workspace.write('good.requests.yaml', `manifests: k8s\ntests:\n${GOOD}`);
    const { code, out } = workspace.run(['test', 'bad.requests.yaml', 'good.requests.yaml']);
    expect(out).toContain(`bad.requests.yaml${told}`);
    expect(out).toContain('1 passed');
    expect(code).toBe(2);
  });

  test('a misspelled field is one mistake', () => {
    expect(run(`manifest: k8s\ntests:\n${GOOD}`)).toMatchObject({ code: 2, out: 'file:1:1 not read\n  unknown field "manifest"\n  fix: did you mean manifests?\n\n0 cases with 0 requests in 1 file: 1 not read\n' });
  });

  test('a file that includes itself', () => {
    workspace.write('a.requests.yaml', 'includes: b.requests.yaml\n');
    workspace.write('b.requests.yaml', `manifests: k8s\nincludes: [a.requests.yaml]\ntests:\n${GOOD}`);
    const { code, out } = workspace.run(['test', 'a.requests.yaml']);
    expect(out).toContain('b.requests.yaml:2:12 not read\n  a.requests.yaml includes itself: a.requests.yaml → b.requests.yaml → a.requests.yaml\n  fix: leave one of them out');
    expect(code).toBe(2);
  });
});

describe('files', () => {
  test('in folders are those that end with .requests.yaml, and are run once', () => {
    workspace.write('folder/k8s/all.yaml', `${EDGE}---\n${SHOP}`);
    workspace.write('folder/common.requests.yaml', 'variables: { host: shop.example }\ntests:\n  - { request: "http://${host}/", expect: { outcome: redirected } }\n');
    workspace.write('folder/shop.requests.yaml', 'manifests: k8s\nincludes: common.requests.yaml\ntests:\n  - { request: "https://${host}/admin", expect: { backend: shop/admin:8080 } }\n');
    workspace.write('folder/values.yaml', 'a: 1\n');
    expect(workspace.run(['test', 'folder'])).toEqual({ code: 0, err: '', out: '2 cases with 2 requests in 1 file: 2 passed\n' });
  });

  test('may be JSON', () => {
    workspace.write('cases.json', JSON.stringify({ manifests: 'k8s', tests: [{ request: 'http://shop.example/', expect: { status: 302 } }] }));
    expect(workspace.run(['test', 'cases.json']).out).toContain('cases.json:1:29 failed http://shop.example/\n  http://shop.example/\n    status (line 1): got redirect 301 to https://shop.example/, wants 302\n');
  });

  test('that are none, or hold no case, are an error', () => {
    workspace.write('nothing/values.yaml', 'a: 1\n');
    expect(workspace.run(['test', 'nothing'])).toEqual({ code: 2, out: '', err: 'kgateway-constructs: test: there is no case in nothing; name files with tests, or folders with files that end with .requests.yaml\n' });
  });
});

describe('what a file says', () => {
  test('the release decides', () => {
    const text = (release: string) => `manifests: slash.yaml\nrelease: { kgateway: "${release}" }\ntests:\n  - { request: "http://a.example/foo", expect: { backend: foo:80 } }\n`;
    workspace.write('slash.yaml', `${EDGE}---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: foo, namespace: infra }\nspec:\n  parentRefs: [{ name: edge }]\n  rules: [{ matches: [{ path: { value: /foo/ } }], backendRefs: [{ name: foo, port: 80 }] }]\n`);
    expect(run(text('2.4')).code).toBe(0);
    expect(run(text('2.2')).code).toBe(1);
    // The command line prevails, so that a file can be tried with the next release.
    expect(run(text('2.2'), '--release', 'kgateway-2.3').code).toBe(0);
  });

  test('--manifests takes the place of its manifests, and may be a pipe', () => {
    const file = workspace.write('elsewhere.requests.yaml', 'manifests: missing\ntests:\n  - { request: "http://shop.example/", expect: { outcome: redirected } }\n');
    expect(workspace.run(['test', file, '--manifests', 'k8s']).code).toBe(0);
    expect(workspace.run(['test', file, '--manifests', '-'], { input: `${EDGE}---\n${SHOP}` }).code).toBe(0);
  });

  test('--variable takes the place of a variable', () => {
    const text = 'manifests: k8s\nvariables: { host: other.example }\ntests:\n  - { request: "http://${host}/", expect: { outcome: redirected } }\n';
    expect(run(text).code).toBe(1);
    expect(run(text, '--variable', 'host=shop.example').code).toBe(0);
    expect(run(text, '--variable', 'host')).toEqual({ code: 2, out: '', err: 'kgateway-constructs: --variable: host has no value; write --variable host=<value>\n' });
  });

  test('a variable may be anything, and two dollars are one', () => {
    expect(run('manifests: k8s\nvariables: { urls: ["http://shop.example/", "http://shop.example/x"], status: 301 }\ntests:\n'
      + '  - { request: { url: "${urls}", headers: { x-a: "$${b}" } }, expect: { status: "${status}" } }\n').out).toBe('1 case with 2 requests in 1 file: 1 passed\n');
  });
});

describe('formats', () => {
  const MIXED = `manifests: k8s
tests:
  - { name: good, request: "http://shop.example/", expect: { outcome: redirected } }
  - { name: wrong, request: "http://shop.example/", expect: { status: 302 } }
  - { name: bad, request: "http://shop.example/", expect: { stats: 302 } }
`;

  test('json', () => {
    const report = JSON.parse(run(MIXED, '--format', 'json').out);
    expect(report.summary).toEqual({ cases: 3, requests: 3, passed: 1, failed: 1, notRun: 1, notRead: 0 });
    expect(report.cases[1]).toMatchObject({
      kind: 'case',
      name: 'wrong',
      file: 'file',
      line: 4,
      column: 5,
      status: 'failed',
      failures: [{ request: 'http://shop.example/', mismatches: [{ path: 'tests[1].expect.status', line: 4, expected: '302', got: 'redirect 301 to https://shop.example/', canBeKnown: true }] }],
    });
    expect(report.cases[2].problems).toEqual([{ file: 'file', line: 5, column: 61, message: 'unknown field "stats"', fix: 'did you mean status?' }]);
  });

  test('junit', () => {
    const { children: [{ attributes, children }] } = parseXml(run(MIXED, '--format', 'junit').out);
    expect(attributes).toMatchObject({ name: 'file', tests: '3', failures: '1', errors: '1' });
    expect(children.map((one) => [one.attributes.name, one.children.map(({ name, attributes: { message } }) => `${name}: ${message}`)])).toEqual([
      ['good', []], ['wrong', ['failure: status (line 4): got redirect 301 to https://shop.example/, wants 302']], ['bad', ['error: line 5: unknown field "stats"; did you mean status?']],
    ]);
  });

  test('github', () => {
    expect(run(MIXED, '--format', 'github').out).toBe(
      '::error file=file,line=4,col=5,title=wrong::http://shop.example/%0A  status (line 4): got redirect 301 to https://shop.example/, wants 302%0A  answer: redirect 301 to https://shop.example/\n'
      + '::error file=file,line=5,col=61,title=bad::unknown field "stats"; did you mean status?\n');
  });

  test('another one is refused', () => {
    expect(run(MIXED, '--format', 'sarif')).toEqual({ code: 2, out: '', err: 'kgateway-constructs: --format: got "sarif"; write one of text, json, github, junit, html\n' });
  });
});

describe('coverage', () => {
  const HALF = 'manifests: k8s\ntests:\n  - { request: "https://shop.example/admin", expect: {} }\n  - { request: "http://shop.example/", expect: {} }\n';

  test('--coverage tells which matches no case reaches', () => {
    expect(run(HALF, '--coverage').out).toBe(`k8s/shop.yaml:9:17 not reached HTTPRoute shop/shop, rule 0 "canary", match 0, for shop.example at infra/edge, listener https
k8s/shop.yaml:15:17 not reached HTTPRoute shop/shop, rule 1 "checkout", match 0, for shop.example at infra/edge, listener https
2 of 4 matches reached: 50 %

2 cases with 2 requests in 1 file: 2 passed
`);
  });

  test('--fail-under fails below a percentage', () => {
    expect(run(HALF, '--fail-under', '50').code).toBe(0);
    const { code, out } = run(HALF, '--fail-under', '51');
    expect(code).toBe(1);
    expect(out).toContain('failed 2 of 4 matches reached: 50 %, and at least 51 % are asked for\n');
    expect(run(HALF, '--fail-under', 'half').err).toBe('kgateway-constructs: --fail-under: got "half"; write a percentage from 0 to 100\n');
  });

  test('--suggest prints cases for the rest, which pass and reach all', () => {
    const { out, code } = run(HALF, '--suggest');
    expect(code).toBe(0);
    expect(out).toContain(`  - name: HTTPRoute shop/shop, rule 0 "canary", match 0, for shop.example
    request:
      url: https://shop.example/checkout
      headers:
        x-canary: always
    expect:
      backend: shop/checkout-canary:8080
`);
    workspace.write('suggested.requests.yaml', out);
    const both = run(`${HALF}includes: suggested.requests.yaml\n`, '--coverage');
    expect(both.out).toBe('4 of 4 matches reached: 100 %\n\n4 cases with 4 requests in 1 file: 4 passed\n');
    expect(run(`${HALF}includes: suggested.requests.yaml\n`, '--suggest').out).toBe('# all matches are reached\n');
  });

  test('is in the other formats, too', () => {
    expect(JSON.parse(run(HALF, '--coverage', '--format', 'json').out).coverage).toMatchObject({ matches: 4, reached: 2, percent: 50, missed: [{ line: 9, host: 'shop.example' }, {}] });
    expect(run(HALF, '--fail-under', '90', '--format', 'junit').out).toContain('<failure message="2 of 4 matches reached: 50 %, and at least 90 % are asked for">');
    expect(run(HALF, '--fail-under', '90', '--format', 'github').out).toContain('::error title=coverage::2 of 4 matches reached: 50 %25, and at least 90 %25 are asked for\n');
  });
});

describe('contracts', () => {
  const contract = (text: string, ...args: string[]) => run(`manifests: k8s\ncontracts:\n  - ${text}\n`, ...args);

  test.each([
    ['every path below /admin needs authentication', '{ name: a, for: { path: /admin/** }, expect: { policies: { auth: required } } }', 0],
    ['but not every path', '{ name: a, for: { host: shop.example, scheme: https }, expect: { policies: { auth: required } } }', 1],
    ['no host but these', '{ name: a, for: { listener: https, except: { host: shop.example } }, expect: { status: 404 } }', 0],
    ['but not fewer', '{ name: a, for: { listener: https }, expect: { status: 404 } }', 1],
    ['by route', '{ name: a, for: { route: shop/redirect }, expect: { redirect: { status: 301 } } }', 0],
    ['by gateway and method', '{ name: a, for: { gateway: edge, method: GET }, expect: { gateway: infra/edge } }', 0],
    ['nobody reaches this', '{ name: a, expect: { not: { backend: shop/authz:9000 } } }', 0],
    ['nobody reaches what is misspelled', '{ name: a, expect: { not: { backend: shop/auhtz:9000 } } }', 2],
  ])('%s', (_, text, code) => {
    expect(contract(text).code).toBe(code);
  });

  test('what breaks one is reported', () => {
    const { out } = contract('{ name: all need authentication, for: { path: /checkout }, expect: { policies: { auth: required } } }');
    expect(out).toContain('file:3:5 failed contract all need authentication\n  https://shop.example/checkout\n    policies.auth (line 3): got none, wants required\n');
    expect(out).toMatch(/\n1 contract with \d+ requests in 1 file: 1 failed\n$/);
  });

  test('one that is about nothing is a mistake', () => {
    const { code, out } = contract('{ name: a, for: { listener: htps }, expect: { status: 404 } }');
    expect(out).toContain('file:3:16 no request is of this kind\n    fix: look for a misspelled name in it, or leave the contract out');
    expect(code).toBe(2);
  });

  test('one that is written wrong is reported', () => {
    const { code, out } = contract('{ name: a, for: { pth: /x }, expect: {} }');
    expect(out).toContain('file:3:23 unknown field "pth"\n    fix: did you mean path?');
    expect(code).toBe(2);
  });
});

describe("files of Envoy's router check tool", () => {
  const routerCheck = (cases: string) => run(`tests:\n${cases}`, '--manifests', 'k8s');

  test('are read', () => {
    expect(routerCheck(`
- test_name: canary
  input:
    authority: shop.example
    path: /checkout/1
    method: GET
    ssl: true
    additional_request_headers: [{ key: x-canary, value: always }]
  validate:
    cluster_name: shop/checkout-canary:8080
    host_rewrite: shop.example
    path_rewrite: /1
    request_header_matches:
    - { name: x-team, string_match: { exact: shop } }
    - { name: x-team, string_match: { prefix: sh, suffix: op, contains: ho } }
    - { name: x-team, string_match: { safe_regex: { regex: "s.*p" } } }
    - { name: cookie, present_match: true, invert_match: true }
    - { name: ":path", string_match: { exact: /1 } }
- test_name: redirect
  input: { authority: shop.example, path: /x }
  validate: { path_redirect: "https://shop.example/x", code_redirect: 301 }
- testName: nothing, in the names of JSON
  input: { authority: shop.example, path: /x, ssl: true }
  validate: { clusterName: "" }
- test_name: the split, by its random value
  input: { authority: shop.example, path: /checkout, ssl: true, random_value: 89 }
  validate: { cluster_name: shop/checkout:8080 }
- test_name: its other part
  input: { authority: shop.example, path: /checkout, ssl: true, random_value: 190 }
  validate: { cluster_name: kube_shop_checkout-canary_8080 }
`)).toEqual({ code: 0, err: '', out: '5 cases with 5 requests in 1 file: 5 passed\n' });
  });

  test('what fails is reported', () => {
    const { code, out } = routerCheck(`
- test_name: canary
  input: { authority: shop.example, path: /checkout, ssl: true }
  validate:
    cluster_name: shop/other:8080
    path_rewrite: /x
    code_redirect: 301
    request_header_matches: [{ name: x-team, present_match: true }]
`);
    expect(code).toBe(1);
    expect(out).toContain(`file:3:3 failed canary
  https://shop.example/checkout
    cluster_name (line 6): got shop/checkout:8080, wants shop/other:8080
    path_rewrite (line 7): got /checkout, wants /x
    code_redirect (line 8): got 90 % shop/checkout:8080, 10 % shop/checkout-canary:8080, wants 301
    request_header_matches[0] (line 9): got no such header, wants x-team present
`);
  });

  test('what cannot be judged is named', () => {
    const { code, out } = routerCheck(`
- test_name: canary
  input: { authority: shop.example, path: /, internal: true, runtime: a.b }
  validate: { virtual_host_name: shop, virtual_cluster_name: x, response_header_matches: [{ name: x-a, present_match: true }] }
`);
    expect(code).toBe(0);
    expect(out).toContain(`file:3:3 passed canary
  not judged: input.runtime: there are no runtime keys in manifests
  not judged: input.internal: whether a request comes from inside is for Envoy to decide
  not judged: validate.virtual_cluster_name: kgateway makes no virtual clusters
  not judged: validate.virtual_host_name: the controller makes these names up
  not judged: validate.response_header_matches: the backend decides about its response
`);
  });

  test('what is wrong is reported', () => {
    const { code, out } = routerCheck('- test_name: a\n  input: { authority: shop.example }\n  validate: { cluster: x }\n- test_name: b\n  input: { authority: shop.example, path: / }\n  validate: {}\n');
    expect(code).toBe(2);
    expect(out).toContain('file:3:3 path is missing');
    expect(out).toContain('file:4:15 unknown field "cluster"');
    expect(out).toContain('1 not run, 1 passed');
  });
});
