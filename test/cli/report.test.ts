import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { SARIF } from './sarif-schema';
import { parseXml } from './xml';
import { FORMATS } from '../../src/cli/report/formats';
import type { LocatedFinding, Report } from '../../src/cli/report/report';
import { styleFor } from '../../src/cli/terminal';
import { CHECKS } from '../../src/core/checks';
import { USUAL } from '../../src/core/manifests/settings';
import { ReleaseTarget } from '../../src/core/release';

const ROUTE = { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace: 'shop', name: 'checkout' };
const BACKEND = { apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'Backend', name: 'api' };

const ERROR: LocatedFinding = {
  id: 'schema-structure',
  severity: 'error',
  index: 0,
  object: ROUTE,
  path: ['spec', 'rules', 0, 'name'],
  message: 'must be a string, got 1',
  fix: 'write "1" in quotes',
  consequence: 'the API server refuses the object',
  demandedBy: 'kubernetes',
  file: 'shop/route, 100%: a.yaml',
  line: 7,
  column: 3,
  isKnown: false,
};
const WARNING: LocatedFinding = { ...ERROR, id: 'schema-rule', severity: 'warning', consequence: undefined, demandedBy: 'kgateway', line: 9 };
const ACCEPTED: LocatedFinding = { ...WARNING, index: 1, object: BACKEND, path: [], severity: 'error', accepted: 'it is <meant>', file: '-', line: 1, column: 1 };
const KNOWN: LocatedFinding = { ...ACCEPTED, accepted: undefined, isKnown: true };

const REPORT: Report = {
  version: '1.2.3',
  release: ReleaseTarget.DEFAULT,
  files: ['shop/route, 100%: a.yaml', '-', 'broken.yaml', 'binary.yaml'],
  objects: [{ file: ERROR.file, name: ROUTE }, { file: '-', name: BACKEND }, { file: '-', name: { ...BACKEND, name: 'fine' } }],
  manifests: [],
  settings: USUAL,
  findings: [ERROR, WARNING, ACCEPTED, KNOWN],
  unreadable: [
    { file: 'broken.yaml', line: 2, column: 5, message: 'the quote is never closed', fix: 'close it' },
    { file: 'binary.yaml', message: 'this is no text', fix: 'name files with YAML' },
  ],
  others: 1,
  sets: [''],
  leftOut: [],
  gone: 1,
  limit: Infinity,
  isWhole: false,
};
const EMPTY: Report = { ...REPORT, files: ['a.yaml'], objects: [REPORT.objects[0]], findings: [], unreadable: [], others: 0, gone: 0 };

const plain = styleFor({}, {});
const report = (format: string, of: Report = REPORT) => FORMATS[format](of, plain);

test('text', () => {
  expect(report('text')).toBe(`broken.yaml:2:5 not read
  the quote is never closed
  fix: close it

binary.yaml not read
  this is no text
  fix: name files with YAML

shop/route, 100%: a.yaml:7:3 error schema-structure
  HTTPRoute shop/checkout, spec.rules[0].name
  must be a string, got 1
  fix: write "1" in quotes
  impact: the API server refuses the object

shop/route, 100%: a.yaml:9:3 warning schema-rule
  HTTPRoute shop/checkout, spec.rules[0].name
  must be a string, got 1
  fix: write "1" in quotes

<stdin>:1:1 accepted schema-rule
  Backend api
  must be a string, got 1
  fix: write "1" in quotes
  accepted because: it is <meant>

3 objects in 4 files, for kgateway 2.4 and Gateway API 1.6 standard: 2 not read, 1 error, 1 warning, 1 accepted, 1 in the baseline
1 document in folders skipped: no Kubernetes objects
1 finding of the baseline no longer there: write it anew
`);
  expect(report('text', EMPTY)).toBe('1 object in 1 file, for kgateway 2.4 and Gateway API 1.6 standard: nothing found\n');
});

test('json', () => {
  const document = JSON.parse(report('json')) as { findings: unknown[] };
  expect(document).toMatchObject({
    version: '1.2.3',
    release: { kgateway: '2.4', gatewayApi: '1.6', channel: 'standard' },
    unreadable: REPORT.unreadable,
    summary: { files: 4, objects: 3, others: 1, errors: 1, warnings: 1, infos: 0, accepted: 1, known: 1, gone: 1 },
  });
  expect(document.findings[0]).toEqual({
    id: 'schema-structure',
    severity: 'error',
    file: 'shop/route, 100%: a.yaml',
    line: 7,
    column: 3,
    object: ROUTE,
    path: 'spec.rules[0].name',
    message: 'must be a string, got 1',
    fix: 'write "1" in quotes',
    consequence: 'the API server refuses the object',
    demandedBy: 'kubernetes',
    known: false,
    fingerprint: 'schema-structure gateway.networking.k8s.io/v1 HTTPRoute shop/checkout spec.rules.name',
  });
  expect(document.findings.slice(2)).toMatchObject([{ accepted: 'it is <meant>', known: false }, { known: true }]);
});

describe('sarif', () => {
  const log = JSON.parse(report('sarif')) as { runs: [{ results: object[]; invocations: object[]; tool: { driver: { rules: { id: string }[] } } }] };
  const [run] = log.runs;

  test.each([['with findings', REPORT], ['without', EMPTY]])('fits the schema, %s', (_, of) => {
    const validate = new Ajv({ format: 'full' }).compile(SARIF);
    validate(JSON.parse(report('sarif', of)));
    expect(validate.errors).toBeNull();
  });

  test('results have a rule that is listed, a level, a message and a place', () => {
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(CHECKS.map(({ id }) => id));
    expect(run.results[0]).toEqual({
      ruleId: 'schema-structure',
      level: 'error',
      message: {
        text: 'HTTPRoute shop/checkout, spec.rules[0].name: must be a string, got 1; write "1" in quotes\nOtherwise: the API server refuses the object',
      },
      locations: [{
        physicalLocation: { artifactLocation: { uri: 'shop/route%2C%20100%25%3A%20a.yaml' }, region: { startLine: 7, startColumn: 3 } },
        logicalLocations: [{ fullyQualifiedName: 'HTTPRoute shop/checkout', kind: 'resource' }],
      }],
      partialFingerprints: { 'objectAndField/v1': 'schema-structure gateway.networking.k8s.io/v1 HTTPRoute shop/checkout spec.rules.name' },
      properties: { demandedBy: 'kubernetes' },
    });
  });

  test('what is accepted or in the baseline is suppressed', () => {
    expect(run.results.slice(1)).toMatchObject([
      { level: 'warning' },
      { suppressions: [{ kind: 'inSource', justification: 'it is <meant>' }] },
      { suppressions: [{ kind: 'external', justification: 'it is in the baseline' }] },
    ]);
    expect(run.results[1]).not.toHaveProperty('suppressions');
  });

  test('what was not read is a failure of the run', () => {
    expect(run.invocations).toMatchObject([{
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: 'the quote is never closed; close it' } },
        { locations: [{ physicalLocation: { artifactLocation: { uri: 'binary.yaml' } } }] },
      ],
    }]);
    expect(report('sarif', EMPTY)).toContain('"executionSuccessful": true');
  });

  test('files outside of the working directory have absolute addresses', () => {
    const text = report('sarif', { ...REPORT, findings: [{ ...ERROR, file: '../a b.yaml' }] });
    expect(text).toContain(`"uri": "${pathToFileURL(resolve('../a b.yaml')).href}"`);
  });
});

test('github', () => {
  expect(report('github')).toBe(`::error file=broken.yaml,line=2,col=5,title=not read::the quote is never closed; close it
::error file=binary.yaml,title=not read::this is no text; name files with YAML
::error file=shop/route%2C 100%25%3A a.yaml,line=7,col=3,title=schema-structure::HTTPRoute shop/checkout, spec.rules[0].name: must be a string, got 1; \
write "1" in quotes%0AOtherwise: the API server refuses the object
::warning file=shop/route%2C 100%25%3A a.yaml,line=9,col=3,title=schema-rule::HTTPRoute shop/checkout, spec.rules[0].name: must be a string, got 1; \
write "1" in quotes
::notice file=<stdin>,line=1,col=1,title=schema-rule::Backend api: must be a string, got 1; write "1" in quotes%0AAccepted because: it is <meant>
`);
  expect(report('github', EMPTY)).toBe('');
});

describe('gitlab', () => {
  const violations = (of: Report = REPORT) => JSON.parse(report('gitlab', of)) as { fingerprint: string; severity: string; location: { path: string } }[];

  test('has open findings alone, and what was not read', () => {
    expect(violations()).toEqual([
      {
        description: 'the quote is never closed; close it',
        check_name: 'not-read',
        fingerprint: 'not-read broken.yaml',
        severity: 'blocker',
        location: { path: 'broken.yaml', lines: { begin: 2 } },
      },
      {
        description: 'this is no text; name files with YAML',
        check_name: 'not-read',
        fingerprint: 'not-read binary.yaml',
        severity: 'blocker',
        location: { path: 'binary.yaml', lines: { begin: 1 } },
      },
      {
        description: 'HTTPRoute shop/checkout, spec.rules[0].name: must be a string, got 1; write "1" in quotes '
          + '(impact: the API server refuses the object)',
        check_name: 'schema-structure',
        fingerprint: 'schema-structure gateway.networking.k8s.io/v1 HTTPRoute shop/checkout spec.rules.name',
        severity: 'critical',
        location: { path: 'shop/route, 100%: a.yaml', lines: { begin: 7 } },
      },
      {
        description: 'HTTPRoute shop/checkout, spec.rules[0].name: must be a string, got 1; write "1" in quotes',
        check_name: 'schema-rule',
        fingerprint: 'schema-rule gateway.networking.k8s.io/v1 HTTPRoute shop/checkout spec.rules.name',
        severity: 'minor',
        location: { path: 'shop/route, 100%: a.yaml', lines: { begin: 9 } },
      },
    ]);
    expect(report('gitlab', EMPTY)).toBe('[]\n');
  });

  test('entries of one list have fingerprints of their own', () => {
    const second = { ...ERROR, path: ['spec', 'rules', 1, 'name'], line: 12 };
    const fingerprints = violations({ ...EMPTY, findings: [ERROR, second] }).map((entry) => entry.fingerprint);
    expect(new Set(fingerprints).size).toBe(2);
  });

  test('paths are those of the repository', () => {
    expect(violations({ ...EMPTY, findings: [{ ...ERROR, file: './shop/a.yaml' }] })[0].location.path).toBe('shop/a.yaml');
    expect(violations({ ...EMPTY, findings: [{ ...ERROR, file: '-' }] })[0].location.path).toBe('<stdin>');
  });
});

describe('junit', () => {
  test('has a suite per file and a case per object; errors fail, the rest is reported', () => {
    const { name, children: suites } = parseXml(report('junit'));
    expect(name).toBe('testsuites');
    expect(suites.map(({ attributes }) => attributes)).toEqual([
      { name: 'broken.yaml', tests: '1', failures: '0', errors: '1' },
      { name: 'binary.yaml', tests: '1', failures: '0', errors: '1' },
      { name: 'shop/route, 100%: a.yaml', tests: '1', failures: '1', errors: '0' },
      { name: '<stdin>', tests: '2', failures: '0', errors: '0' },
    ]);
    const cases = suites.flatMap(({ children }) => children);
    expect(cases.map(({ attributes }) => attributes.name)).toEqual(['line 2', 'the file', 'HTTPRoute shop/checkout', 'Backend api', 'Backend fine']);
    expect(cases.map(({ children }) => children.map((child) => child.name))).toEqual([['error'], ['error'], ['failure', 'system-out'], ['system-out'], []]);
    expect(cases[2].children[0]).toMatchObject({
      attributes: { type: 'schema-structure', message: 'must be a string, got 1' },
      text: 'shop/route, 100%: a.yaml:7:3 error schema-structure: spec.rules[0].name: must be a string, got 1; write "1" in quotes '
        + '(impact: the API server refuses the object)',
    });
    expect(cases[3].children[0].text).toContain('(accepted because: it is <meant>)');
  });

  test('is well-formed whatever a manifest holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, message) => {
      const finding = { ...ERROR, message, object: { ...ROUTE, name } };
      const of = { ...REPORT, findings: [finding, { ...finding, severity: 'info' as const }], objects: [{ file: name, name: finding.object }] };
      expect(parseXml(report('junit', of)).children).toHaveLength(3);
    }));
    expect(() => parseXml('<?xml version="1.0" encoding="UTF-8"?>\n<a><b></a>')).toThrow('a is closed');
    expect(() => parseXml('<?xml version="1.0" encoding="UTF-8"?>\n<a>&</a>')).toThrow('not well-formed');
  });
});

test('every format is the same whatever the terminal, except text', () => {
  const coloured = styleFor({ isTTY: true }, {});
  // The page needs the manifests, too: test/page.
  const changed = Object.keys(FORMATS).filter((format) => format !== 'html').filter((format) => FORMATS[format](REPORT, coloured) !== report(format));
  expect(changed).toEqual(['text']);
});
