import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { checkManifests } from '../../src/core/checks';
import { GatewayApiChannel, ReleaseTarget } from '../../src/core/release';
import { formatPath } from '../../src/core/schema/path';
import { readRecipes } from '../../tools/cookbook/recipe';
import { SCENARIOS } from '../scenarios';

const ROOT = join(__dirname, '..', '..');

const EXPECTED = join(ROOT, 'test', 'scenarios', 'expected');

function readManifests(file: string): unknown[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).flatMap((document): unknown => document.toJS());
}

function manifestsIn(folder: string): unknown[] {
  return readdirSync(folder).filter((file) => file.endsWith('.yaml')).flatMap((file) => readManifests(join(folder, file)));
}

const examples = readdirSync(join(ROOT, 'examples', 'cdk8s')).map((name) => join(ROOT, 'examples', 'cdk8s', name, 'expected'));
const applications = readdirSync(join(__dirname, 'applications')).map((name) => join(__dirname, 'applications', name));

function findingsIn(folder: string): string[] {
  return findingsOf(manifestsIn(folder));
}

function findingsOf(manifests: readonly unknown[], release = ReleaseTarget.DEFAULT): string[] {
  return checkManifests(manifests, { releases: release._releases }).filter(({ accepted }) => accepted === undefined)
    .map(({ id, severity, object, path, message, fix }) => `${severity} ${id}: ${object.kind} ${object.name} ${formatPath(path)}: ${message}; ${fix}`);
}

test.each(examples.map((folder) => [relative(ROOT, folder), folder]))('nothing is found in %s', (_title, folder) => {
  expect(findingsIn(folder)).toEqual([]);
});

/** Scenarios of what kgateway does not implement, and says so. */
const REFUSED = ['external-hostname'];

test.each(Object.entries(SCENARIOS).filter(([name]) => !REFUSED.includes(name)))('no error is found in what constructs make: %s', (name, { release }) => {
  const findings = findingsOf(readManifests(join(EXPECTED, `${name}.yaml`)), ReleaseTarget.of(release));
  expect(findings.filter((finding) => finding.startsWith('error'))).toEqual([]);
});

test.each(readRecipes().map(({ path, isExperimental }) => [path, isExperimental] as const))('nothing is found in the recipe %s', (path, isExperimental) => {
  const [, yaml] = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, 'docs', 'cookbook', `${path}.md`), 'utf8'))!;
  const release = ReleaseTarget.of(isExperimental ? { channel: GatewayApiChannel.EXPERIMENTAL } : {});
  expect(findingsOf(parseAllDocuments(yaml).map((document): unknown => document.toJS()), release)).toEqual([]);
});

test.each(applications.map((folder) => [relative(ROOT, folder), folder]))('nothing is found in %s', (_title, folder) => {
  expect(findingsIn(folder)).toEqual([]);
});
