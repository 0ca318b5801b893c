import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** A program whose one object is a Backend of a release later than 2.2, with or without a field that is misspelled. */
const PROGRAM = (extra: string) => `
  const { ApiObject, App, Chart } = require(${JSON.stringify(join(ROOT, 'node_modules', 'cdk8s'))});
  const app = new App();
  new ApiObject(new Chart(app, 'shop'), 'api', {
    apiVersion: 'gateway.kgateway.dev/v1alpha1', kind: 'Backend',
    metadata: { annotations: { 'kgateway-constructs/accept': 'cloud-backend-unverified: not of interest here' } },
    spec: { type: 'GCP', gcp: { host: 'a.example.com' ${extra} } },
  });
  app.synth();
`;

interface Report {
  readonly violations: readonly { ruleName: string; violatingConstructs: readonly { constructPath: string; locations: string[] }[] }[];
  readonly summary: { readonly status: string };
}

/** Runs `cdk8s synth` with our plugin, as a user's cdk8s.yaml asks for it. */
function synth(extra: string, properties: object): { status: number | null; report: Report } {
  const folder = mkdtempSync(join(tmpdir(), 'validation-'));
  try {
    writeFileSync(join(folder, 'main.js'), PROGRAM(extra));
    const validation = { package: join(ROOT, 'lib', 'validation'), version: '0.0.0', class: 'ManifestValidation', properties };
    writeFileSync(join(folder, 'cdk8s.yaml'), JSON.stringify({ language: 'typescript', app: `"${process.execPath}" main.js`, validations: [validation] }));
    const { status } = spawnSync(join(ROOT, 'node_modules', '.bin', 'cdk8s'), ['synth', '--no-check-upgrade', '--validation-reports-output-file', 'report.json'], {
      cwd: folder, encoding: 'utf8',
    });
    const { reports } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { reports: Report[] };
    return { status, report: reports[0] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('an app without mistakes passes', () => {
  expect(synth('', {})).toEqual({ status: 0, report: expect.objectContaining({ violations: [], summary: expect.objectContaining({ status: 'success' }) }) });
});

test('a mistake fails the command, and the report names construct, field and fix', () => {
  const { status, report } = synth(", prot: 'x'", {});
  expect([status, report.summary.status]).toEqual([2, 'failure']);
  expect(report.violations).toEqual([{
    ruleName: 'schema-structure',
    recommendation: expect.stringMatching(/^Backend shop-api-\w+, spec\.gcp\.prot: unknown field/),
    fix: expect.any(String),
    violatingConstructs: [expect.objectContaining({ constructPath: 'shop/api', locations: ['spec.gcp.prot'] })],
  }]);
});

test('the release is a property', () => {
  expect(synth('', { release: { kgateway: '2.2' } }).report.summary.status).toBe('failure');
});
