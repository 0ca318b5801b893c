import { coverageSummary, isCovered, missedText } from './coverage-text';
import { mismatchText } from './mismatch-text';
import { fileName } from '../../report/file-name';
import { attributes, escapeXml } from '../../report/xml';
import type { CaseResult, Failure, Results } from '../results';

/** JUnit's XML: a suite per file, a case for each of its cases, and one for what could not be read. */
export function junitResults({ cases, unreadable, coverage }: Results): string {
  const suites = new Map<string, Entry[]>();
  const add = (file: string, entry: Entry) => { suites.set(file, [...suites.get(file) ?? [], entry]); };
  unreadable.forEach(({ file, line, message, fix }) => add(file, entryOf(file, line === undefined ? 'the file' : `line ${line}`, 'error', message, `${message}; ${fix}`)));
  cases.forEach((one) => add(one.file, caseEntry(one)));
  if (coverage !== undefined) {
    const missed = [coverageSummary(coverage), ...coverage.missed.map(missedText)].join('\n');
    add('coverage', entryOf('coverage', 'coverage', isCovered(coverage) ? 'passed' : 'failure', coverageSummary(coverage), missed));
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kgateway-constructs">\n${[...suites].map(suite).join('')}</testsuites>\n`;
}

type Kind = 'failure' | 'error' | 'passed';

interface Entry {
  readonly kind: Kind;
  readonly xml: string;
}

function suite([file, entries]: readonly [string, readonly Entry[]]): string {
  const counts = attributes({
    name: fileName(file),
    tests: entries.length,
    failures: entries.filter(({ kind }) => kind === 'failure').length,
    errors: entries.filter(({ kind }) => kind === 'error').length,
  });
  return `  <testsuite${counts}>\n${entries.map(({ xml }) => xml).join('')}  </testsuite>\n`;
}

function caseEntry({ file, name, status, problems, failures, notJudged }: CaseResult): Entry {
  const lines = [...problems.map(({ line, message, fix }) => `line ${line}: ${message}; ${fix}`), ...failures.flatMap(failureLines)];
  const entry = entryOf(file, name, status === 'failed' ? 'failure' : status, lines[status === 'failed' ? 1 : 0]?.trim() ?? '', lines.join('\n'));
  if (notJudged.length === 0) { return entry; }
  return { ...entry, xml: entry.xml.replace(/ {4}<\/testcase>\n$/, `      <system-out>${escapeXml(`not judged: ${notJudged.join(', ')}`)}</system-out>\n    </testcase>\n`) };
}

function failureLines({ request, answer, route, mismatches }: Failure): readonly string[] {
  return [request, ...mismatches.map((one) => `  ${mismatchText(one)}`), `  answer: ${answer}`, ...route === undefined ? [] : [`  taken by: ${route}`]];
}

function entryOf(file: string, name: string, kind: Kind, message: string, text: string): Entry {
  const content = kind === 'passed' ? '' : `      <${kind}${attributes({ message })}>${escapeXml(text)}</${kind}>\n`;
  return { kind, xml: `    <testcase${attributes({ classname: fileName(file), name, file: fileName(file) })}>\n${content}    </testcase>\n` };
}
