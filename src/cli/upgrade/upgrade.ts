import { fix } from './fix';
import { upgradeAsJson } from './json';
import { isReady } from './report';
import type { UpgradeReport } from './report';
import { upgradeAsText } from './text';
import type { CheckSettings } from '../../core/manifests/check-settings';
import { KgatewayVersion, ReleaseTarget } from '../../core/release';
import type { GatewayApiVersion } from '../../core/release';
import { RELEASES } from '../../core/releases/releases';
import { upgradeOf } from '../../core/upgrade';
import type { UpgradeScope } from '../../core/upgrade';
import { CannotRun } from '../cannot-run';
import type { Outcome, Surroundings } from '../check';
import { given } from '../cluster/given';
import type { Given } from '../cluster/given';
import type { CommandLine } from '../command-line';
import { STANDARD_INPUT } from '../input/files';
import { ManifestFiles } from '../input/manifest-files';
import type { Style } from '../report/report';
import { oneOf } from '../settings';

const FORMATS: Readonly<Record<string, (report: UpgradeReport, style: Style) => string>> = { text: upgradeAsText, json: upgradeAsJson };
const BEGINNINGS = Object.keys(RELEASES).filter((name) => name.startsWith('kgateway-'));

/** `kgateway-constructs upgrade`: what another release does to manifests. */
export async function upgrade(line: CommandLine, { version, style, progress }: Surroundings): Promise<Outcome> {
  const [format = 'text'] = line.values('format');
  oneOf('--format', format, Object.keys(FORMATS));
  const isFixing = line.switches.has('fix');
  if (isFixing && (line.operands.length === 0 || line.operands.includes(STANDARD_INPUT))) {
    throw new CannotRun('--fix: there is no file to write to; name files or folders');
  }
  expectReleases(line);
  const found = await given(line, progress);
  const releases = releasesOf(line, found.release);
  const scope = scopeOf(found.settings, releases);
  const first = readable(found, scope);
  const fixed = isFixing ? fix(first.input.manifests, scope) : undefined;
  const manifests = fixed === undefined || fixed.length === 0 ? first : readable(await given(line, progress), scope);
  const result = upgradeOf(manifests.input.manifests.map(({ value }) => value), scope);
  const report: UpgradeReport = { version, ...releases, manifests, ...result, ...fixed === undefined ? {} : { fixed } };
  const { messages } = found;
  return { output: FORMATS[format](report, style), ...messages === undefined ? {} : { messages }, exitCode: isReady(report) ? 0 : 1 };
}

function readable({ input, operands }: Given, { before }: UpgradeScope): ManifestFiles {
  const manifests = new ManifestFiles(input, before);
  manifests.expectReadable('upgrade', operands);
  return manifests;
}

/** What is wrong with the command line is reported before anything is read. A cluster tells what it runs. */
function expectReleases(line: CommandLine): void {
  const [from] = line.values('from');
  const [to] = line.values('to');
  if (to === undefined || (from === undefined && !line.switches.has('cluster'))) {
    throw new CannotRun('upgrade: the releases are missing; write --from kgateway-2.3 --to kgateway-2.4');
  }
  if (from !== undefined) { oneOf('--from', from, BEGINNINGS); }
  oneOf('--to', to, Object.values(KgatewayVersion).map((name) => `kgateway-${name}`));
}

interface Releases {
  readonly from: string;
  readonly before: ReleaseTarget;
  readonly after: ReleaseTarget;
}

/** By `--from` and `--to`; `--release` and `--channel` tell the Gateway API that runs, and `--gateway-api` the one that shall. */
function releasesOf(line: CommandLine, running: ReleaseTarget): Releases {
  const [from = `kgateway-${running.kgateway}`] = line.values('from');
  const [to] = line.values('to');
  if (BEGINNINGS.indexOf(to) < BEGINNINGS.indexOf(from)) { throw new CannotRun(`--to: ${to} is older than ${from}; kgateway is not downgraded`); }
  const isTold = line.switches.has('cluster') || line.values('release').some((name) => name.startsWith('gateway-api-'));
  const [wanted] = line.values('gateway-api');
  const { channel } = running;
  const target = (option: string, kgateway: KgatewayVersion, gatewayApi: string | undefined) => {
    try {
      return ReleaseTarget.of({ kgateway, channel, gatewayApi: gatewayApi?.replace('gateway-api-', '') as GatewayApiVersion | undefined });
    } catch (error) {
      throw new CannotRun((error as Error).message.replace('ReleaseTarget', option));
    }
  };
  const [first, last] = [from, to].map((name) => name.slice('kgateway-'.length));
  const known = Object.values<string>(KgatewayVersion).includes(first) ? first as KgatewayVersion : KgatewayVersion.V2_2;
  return { from: first, before: target('--release', known, isTold ? running.gatewayApi : undefined), after: target('--gateway-api', last as KgatewayVersion, wanted) };
}

function scopeOf(settings: CheckSettings, { from, before, after }: Releases): UpgradeScope {
  return {
    kgateway: [`kgateway-${from}`, `kgateway-${after.kgateway}`],
    gatewayApi: [`gateway-api-${before.gatewayApi}`, `gateway-api-${after.gatewayApi}`],
    before: { ...settings, releases: before._releases },
    after: { ...settings, releases: after._releases },
  };
}
