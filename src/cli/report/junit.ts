import { fileName } from './file-name';
import { isOpen } from './report';
import type { LocatedFinding, Report } from './report';
import { attributes, escapeXml } from './xml';
import { formatRemedy } from '../../core/checks/finding-text';
import { formatObject } from '../../core/manifests/object-name';
import { formatPath } from '../../core/schema/path';
import type { Unreadable } from '../input/source';

/** JUnit's XML: a suite per file, and a case per object. Only errors fail a case; the rest is in its output. */
export function junitReport(report: Report): string {
  const cases = casesByFile(report);
  const suites = [...cases].map(([file, entries]) => {
    const counts = attributes({
      name: fileName(file),
      tests: entries.length,
      failures: entries.filter(({ kind }) => kind === 'failure').length,
      errors: entries.filter(({ kind }) => kind === 'error').length,
    });
    return `  <testsuite${counts}>\n${entries.map((entry) => entry.xml).join('')}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kgateway-constructs">\n${suites.join('')}</testsuites>\n`;
}

interface Case {
  readonly kind: 'failure' | 'error' | 'success';
  readonly xml: string;
}

function casesByFile({ unreadable, objects, findings }: Report): Map<string, Case[]> {
  const cases = new Map<string, Case[]>();
  unreadable.forEach((problem) => appendTo(cases, problem.file, unreadableCase(problem)));
  const byObject = new Map<number, LocatedFinding[]>();
  findings.forEach((finding) => appendTo(byObject, finding.index, finding));
  objects.forEach(({ file, name }, index) => appendTo(cases, file, objectCase(file, formatObject(name), byObject.get(index) ?? [])));
  return cases;
}

function appendTo<Key, Entry>(lists: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const list = lists.get(key);
  if (list === undefined) { lists.set(key, [entry]); } else { list.push(entry); }
}

function unreadableCase(problem: Unreadable): Case {
  const { file, line } = problem;
  const name = line === undefined ? 'the file' : `line ${line}`;
  const error = `      <error${attributes({ message: formatRemedy(problem) })}/>\n`;
  return { kind: 'error', xml: testcase(file, name, error) };
}

function objectCase(file: string, name: string, findings: readonly LocatedFinding[]): Case {
  const isFailure = (finding: LocatedFinding) => finding.severity === 'error' && isOpen(finding);
  const failures = findings.filter(isFailure);
  const others = findings.filter((finding) => !isFailure(finding));
  const rest = others.length === 0 ? '' : `      <system-out>${escapeXml(others.map(output).join('\n'))}</system-out>\n`;
  if (failures.length === 0) { return { kind: 'success', xml: testcase(file, name, rest) }; }
  const [{ id, message }] = failures;
  const failure = `      <failure${attributes({ type: id, message })}>${escapeXml(failures.map(output).join('\n'))}</failure>\n`;
  return { kind: 'failure', xml: testcase(file, name, failure + rest) };
}

function output(finding: LocatedFinding): string {
  const { file, line, column, severity, id, path, consequence, accepted, isKnown } = finding;
  const remarks = [
    ...consequence === undefined ? [] : [`impact: ${consequence}`],
    ...accepted === undefined ? [] : [`accepted because: ${accepted}`],
    ...isKnown ? ['in the baseline'] : [],
  ].map((remark) => ` (${remark})`).join('');
  return `${fileName(file)}:${line}:${column} ${severity} ${id}: ${formatPath(path)}: ${formatRemedy(finding)}${remarks}`;
}

function testcase(file: string, name: string, content: string): string {
  return `    <testcase${attributes({ classname: fileName(file), name, file: fileName(file) })}>\n${content}    </testcase>\n`;
}
