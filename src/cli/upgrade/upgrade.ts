import { fix } from './fix';
import { upgradeAsJson } from './json';
import { isReady } from './report';
import type { UpgradeReport } from './report';
import { upgradeAsText } from './text';
import { KgatewayVersion, ReleaseTarget } from '../../core/release';
import type { GatewayApiVersion } from '../../core/release';
import { RELEASES } from '../../core/releases/releases';
import { upgradeOf } from '../../core/upgrade';
import type { UpgradeScope } from '../../core/upgrade';
import { CannotRun } from '../cannot-run';
import type { Outcome, Surroundings } from '../check';
import type { CommandLine } from '../command-line';
import { STANDARD_INPUT } from '../input/files';
import { ManifestFiles } from '../input/manifest-files';
import type { Style } from '../report/report';
import { oneOf, releaseOf, settingsOf } from '../settings';

const FORMATS: Readonly<Record<string, (report: UpgradeReport, style: Style) => string>> = { text: upgradeAsText, json: upgradeAsJson };
const BEGINNINGS = Object.keys(RELEASES).filter((name) => name.startsWith('kgateway-'));

/** `kgateway-constructs upgrade`: what another release does to manifests. */
export async function upgrade(line: CommandLine, { version, style, progress }: Surroundings): Promise<Outcome> {
  const [format = 'text'] = line.values('format');
  oneOf('--format', format, Object.keys(FORMATS));
  const operands = line.operands.length === 0 ? [STANDARD_INPUT] : line.operands;
  const isFixing = line.switches.has('fix');
  if (isFixing && operands.includes(STANDARD_INPUT)) { throw new CannotRun('--fix: there is no file to write to; name files or folders'); }
  const releases = releasesOf(line);
  const read = async () => {
    const manifests = await ManifestFiles.read(operands, { ...settingsOf(line), releases: releases.before._releases }, progress);
    manifests.expectReadable('upgrade', operands);
    return manifests;
  };
  const scope = scopeOf(line, releases);
  const given = await read();
  const fixed = isFixing ? fix(given.input.manifests, scope) : undefined;
  const manifests = fixed === undefined || fixed.length === 0 ? given : await read();
  const result = upgradeOf(manifests.input.manifests.map(({ value }) => value), scope);
  const report: UpgradeReport = { version, ...releases, manifests, ...result, ...fixed === undefined ? {} : { fixed } };
  return { output: FORMATS[format](report, style), exitCode: isReady(report) ? 0 : 1 };
}

interface Releases {
  readonly from: string;
  readonly before: ReleaseTarget;
  readonly after: ReleaseTarget;
}

/** By `--from` and `--to`; `--release` and `--channel` tell the Gateway API that runs, and `--gateway-api` the one that shall. */
function releasesOf(line: CommandLine): Releases {
  const [from] = line.values('from');
  const [to] = line.values('to');
  if (from === undefined || to === undefined) { throw new CannotRun('upgrade: the releases are missing; write --from kgateway-2.3 --to kgateway-2.4'); }
  oneOf('--from', from, BEGINNINGS);
  oneOf('--to', to, Object.values(KgatewayVersion).map((name) => `kgateway-${name}`));
  if (BEGINNINGS.indexOf(to) < BEGINNINGS.indexOf(from)) { throw new CannotRun(`--to: ${to} is older than ${from}; kgateway is not downgraded`); }
  const [running] = line.values('release').filter((name) => name.startsWith('gateway-api-'));
  const [wanted] = line.values('gateway-api');
  const { channel } = releaseOf(line);
  const target = (option: string, kgateway: KgatewayVersion, gatewayApi: string | undefined) => {
    try {
      return ReleaseTarget.of({ kgateway, channel, gatewayApi: gatewayApi?.replace('gateway-api-', '') as GatewayApiVersion | undefined });
    } catch (error) {
      throw new CannotRun((error as Error).message.replace('ReleaseTarget', option));
    }
  };
  const [first, last] = [from, to].map((name) => name.slice('kgateway-'.length));
  const known = Object.values<string>(KgatewayVersion).includes(first) ? first as KgatewayVersion : KgatewayVersion.V2_2;
  return { from: first, before: target('--release', known, running), after: target('--gateway-api', last as KgatewayVersion, wanted) };
}

function scopeOf(line: CommandLine, { from, before, after }: Releases): UpgradeScope {
  const { releases: _, ...settings } = settingsOf(line);
  return {
    kgateway: [`kgateway-${from}`, `kgateway-${after.kgateway}`],
    gatewayApi: [`gateway-api-${before.gatewayApi}`, `gateway-api-${after.gatewayApi}`],
    before: { ...settings, releases: before._releases },
    after: { ...settings, releases: after._releases },
  };
}
