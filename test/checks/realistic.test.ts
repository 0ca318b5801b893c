import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { checkManifests } from '../../src/core/checks';
import { formatPath } from '../../src/core/schema/path';

const ROOT = join(__dirname, '..', '..');

const SCENARIOS = join(ROOT, 'test', 'scenarios', 'expected');

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

function findingsOf(manifests: readonly unknown[]): string[] {
  return checkManifests(manifests)
    .map(({ id, severity, object, path, message, fix }) => `${severity} ${id}: ${object.kind} ${object.name} ${formatPath(path)}: ${message}; ${fix}`);
}

test.each(examples.map((folder) => [relative(ROOT, folder), folder]))('nothing is found in %s', (_title, folder) => {
  expect(findingsIn(folder)).toEqual([]);
});

test('no error is found in what constructs make', () => {
  const errors = readdirSync(SCENARIOS).flatMap((file) => findingsOf(readManifests(join(SCENARIOS, file)))).filter((finding) => finding.startsWith('error'));
  expect(errors).toEqual([]);
});

test.each(applications.map((folder) => [relative(ROOT, folder), folder]))('nothing is found in %s', (_title, folder) => {
  expect(findingsIn(folder)).toEqual([]);
});
