import { stringify } from 'yaml';
import { readFixtures } from './fixtures';
import type { Fixture, Fixtures } from './fixtures';
import { AREAS, checkManifests } from '../../src/core/checks';
import type { Area, Check, CheckSettings, Finding } from '../../src/core/checks';
import { consequenceText } from '../../src/core/checks/run';
import { formatPath } from '../../src/core/schema/path';

const NOTICE = '<!-- Made from the check and its fixtures by `npx ts-node --project tools/tsconfig.json tools/checks/main.ts`. Do not edit. -->';

const TARGET = ['kgateway-2.4', 'gateway-api-1.6-standard'];

const DEMANDED_BY = { kubernetes: 'Kubernetes', 'gateway-api': 'the Gateway API', kgateway: 'kgateway', 'kgateway-constructs': 'this package' } as const;

/** The pages of docs/checks/ by file name: one per check, and the list of all. */
export function makePages(): ReadonlyMap<string, string> {
  const fixtures = readFixtures();
  const checks = AREAS.flatMap((area) => area.checks);
  return new Map([
    ['README.md', listPage()],
    ...checks.map((check) => [`${check.id}.md`, pageOf(check, fixtures.get(check.id) ?? { bad: [], good: [] })] as const),
  ]);
}

function listPage(): string {
  const count = AREAS.reduce((sum, { checks }) => sum + checks.length, 0);
  return paragraphs(
    NOTICE,
    '# Checks',
    `${count} checks judge manifests together: those that constructs make, those that are written by hand, and any YAML. `
      + 'They say nothing of what they cannot know: an object that is not among the manifests may be elsewhere, unless the set is declared complete.',
    'An *error* does not work. A *warning* most likely is not meant. *Information* may be known already. '
      + 'An object accepts a finding by the annotation `kgateway-constructs/accept: "<check>: <reason>"`, several of them one per line.',
    ...AREAS.map(areaSection),
  );
}

function areaSection({ title, summary, checks }: Area): string {
  const rows = checks.map(({ id, title: what, severity }) => `| [${id}](${id}.md) | ${what} | ${severity} |`);
  return paragraphs(`## ${title}`, summary, ['| Check | What is wrong | |', '|---|---|---|', ...rows].join('\n')).trimEnd();
}

function pageOf(check: Check, { bad, good }: Fixtures): string {
  const consequence = consequenceText(check.conditions, check.consequence);
  return paragraphs(
    NOTICE,
    `# ${check.title}`,
    `\`${check.id}\` · ${check.severity === 'info' ? 'information' : check.severity} · demanded by ${DEMANDED_BY[check.demandedBy]}`,
    check.why,
    ...consequence === undefined ? [] : [`**At run time:** ${consequence}.`],
    ...bad.flatMap((fixture) => [`## Bad: ${fixture.title}`, exampleOf(fixture), findingsOf(check, fixture)]),
    ...good.flatMap((fixture) => [`## Good: ${fixture.title}`, exampleOf(fixture)]),
    '## Source',
    `${check.source}.`,
    '[All checks](README.md)',
  );
}

function exampleOf({ manifests, settings }: Fixture): string {
  const given = Object.entries(settings).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const yaml = manifests.map((manifest) => stringify(manifest, { lineWidth: 0 })).join('---\n');
  return paragraphs(...given.length === 0 ? [] : [`With the settings \`{ ${given.join(', ')} }\`:`], `\`\`\`yaml\n${shortened(yaml)}\`\`\``).trimEnd();
}

/** Long texts are there for a check, not for a reader. */
function shortened(yaml: string): string {
  return yaml.replace(/(.)\1{80,}/g, '$1$1$1…$1$1$1');
}

function findingsOf(check: Check, fixture: Fixture): string {
  const settings: CheckSettings = { releases: TARGET, ...fixture.settings };
  const findings = checkManifests(fixture.manifests, settings).filter(({ id }) => id === check.id);
  return findings.map((finding) => `- ${textOf(check, finding)}`).join('\n');
}

function textOf(check: Check, { object, path, message, fix, severity, consequence }: Finding): string {
  const differs = consequence === undefined || consequence === consequenceText(check.conditions, check.consequence) ? '' : ` At run time: ${consequence}.`;
  return `${severity === check.severity ? '' : `(${severity}) `}${object.kind} \`${formatPath(path)}\`: ${message}. → ${fix}${fix.endsWith('?') ? '' : '.'}${differs}`;
}

function paragraphs(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
