import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageOf } from './check-page';
import { fileName } from './file-name';
import type { LocatedFinding, Report } from './report';
import { CHECKS } from '../../core/checks';
import type { Check } from '../../core/checks';
import { formatRemedy, formatSubject } from '../../core/checks/finding-text';
import { formatObject } from '../../core/manifests/object-name';
import { fingerprint } from '../fingerprint';
import { STANDARD_INPUT } from '../input/files';
import type { Unreadable } from '../input/source';

/** SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifReport(report: Report): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'kgateway-constructs', semanticVersion: report.version, rules: CHECKS.map(rule) } },
      columnKind: 'utf16CodeUnits',
      invocations: [{
        executionSuccessful: report.unreadable.length === 0,
        toolExecutionNotifications: report.unreadable.map(notification),
      }],
      results: report.findings.map(result),
    }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

function rule({ id, severity, title, why, consequence }: Check) {
  const otherwise = consequence === undefined ? '' : `Otherwise: ${consequence}. `;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    // Viewers show it beside a result, also where the page cannot be reached.
    help: {
      text: `${why} ${otherwise}With examples: npx kgateway-constructs --explain ${id}`,
      markdown: `${why}\n\n${otherwise}With examples: \`npx kgateway-constructs --explain ${id}\`, or [its page](${pageOf(id)}).`,
    },
    helpUri: pageOf(id),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function result(finding: LocatedFinding) {
  const { id, severity, object, consequence, demandedBy } = finding;
  const otherwise = consequence === undefined ? '' : `\nOtherwise: ${consequence}`;
  return {
    ruleId: id,
    level: LEVELS[severity],
    message: { text: `${formatSubject(finding)}: ${formatRemedy(finding)}${otherwise}` },
    locations: [{ ...physical(finding), logicalLocations: [{ fullyQualifiedName: formatObject(object), kind: 'resource' }] }],
    partialFingerprints: { 'objectAndField/v1': fingerprint(finding) },
    properties: { demandedBy },
    ...suppressed(finding),
  };
}

/** Viewers take a result for suppressed as soon as there is an entry. */
function suppressed({ accepted, isKnown }: LocatedFinding) {
  if (accepted !== undefined) { return { suppressions: [{ kind: 'inSource', justification: accepted }] }; }
  return isKnown ? { suppressions: [{ kind: 'external', justification: 'it is in the baseline' }] } : {};
}

function notification(problem: Unreadable) {
  return { level: 'error', message: { text: formatRemedy(problem) }, locations: [physical(problem)] };
}

function physical({ file, line, column }: Pick<Unreadable, 'file' | 'line' | 'column'>) {
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column } };
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } };
}

/** Relative to the working directory, which is the repository in a pipeline. */
function uriOf(file: string): string {
  if (file === STANDARD_INPUT) { return encodeURI(fileName(file)); }
  const path = relative('', file);
  return path.startsWith('..') ? pathToFileURL(resolve(file)).href : path.split(sep).map(encodeURIComponent).join('/');
}
