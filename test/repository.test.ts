import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');

/** Tracked files and new ones that git would track. */
function files(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** `file:line` of every line that matches. */
function linesWith(pattern: RegExp): string[] {
  return files().flatMap((file) => readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => pattern.test(line) ? [`${file}:${index + 1}`] : []));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('no file names a path of one machine', () => {
  const here = [root, dirname(root), homedir(), tmpdir()].filter((path) => path !== '/').map((path) => `${escape(path)}/`);
  const elsewhere = ['/(?:home|Users)/[\\w.-]+/', '/(?:root|tmp)/', '\\b[A-Z]:\\\\+Users\\b'];
  expect(linesWith(new RegExp(`(?<![\\w.}*])(?:${[...here, ...elsewhere].join('|')})`))).toEqual([]);
});

test('no file names a package registry', () => {
  expect(linesWith(/\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\bnpm\.pkg\.|\/artifactory\/|\b_authToken\b/)).toEqual([]);
});

test('the lock file fits every registry: it holds hashes, not addresses', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Record<string, unknown>> };
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(installed.length).toBeGreaterThan(0);
  expect(installed.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, entry]) => entry.integrity === undefined && entry.inBundle !== true).map(([path]) => path)).toEqual([]);
});

test('the changelog has what is not released first, then releases, newest first', () => {
  const [first, ...releases] = [...readFileSync(join(root, 'CHANGELOG.md'), 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  expect(first).toBe('[Unreleased]');
  for (const release of releases) { expect(release).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/); }
  const numbers = releases.map((release) => release.slice(1, release.indexOf(']')).split('.').map(Number));
  expect(numbers).toEqual([...numbers].sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]));
});
