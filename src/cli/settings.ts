import { CannotRun } from './cannot-run';
import type { CommandLine } from './command-line';
import type { CheckSettings } from '../core/checks';
import { CONTROLLER_VARIABLES, settingsOfVariable } from '../core/manifests/controller-settings';
import { GatewayApiChannel, GatewayApiVersion, KgatewayVersion, ReleaseTarget } from '../core/release';
import { KINDS_WITH_SCHEMA } from '../core/schema/acceptance';
import { instead } from '../core/schema/nearest';

/** What the cluster runs, by `--release` and `--channel`. */
export function releaseOf(line: CommandLine): ReleaseTarget {
  const names = line.values('release');
  const [channel] = line.values('channel');
  if (channel !== undefined) { oneOf('--channel', channel, Object.values(GatewayApiChannel)); }
  names.forEach((name) => oneOf('--release', name, RELEASES));
  try {
    return ReleaseTarget.of({
      kgateway: versionOf<KgatewayVersion>('kgateway', names),
      gatewayApi: versionOf<GatewayApiVersion>('gateway-api', names),
      channel: channel as GatewayApiChannel | undefined,
    });
  } catch (error) {
    throw new CannotRun((error as Error).message.replace('ReleaseTarget', '--release'));
  }
}

const RELEASES = [
  ...Object.values(KgatewayVersion).map((version) => `kgateway-${version}`),
  ...Object.values(GatewayApiVersion).map((version) => `gateway-api-${version}`),
];

/** The version of a project in names like `gateway-api-1.6`. */
function versionOf<Version extends string>(project: string, names: readonly string[]): Version | undefined {
  const [first, second] = names.filter((name) => name.startsWith(`${project}-`));
  if (second !== undefined) { throw new CannotRun(`--release: got ${JSON.stringify(first)} and ${JSON.stringify(second)}; keep one of them`); }
  return first?.slice(project.length + 1) as Version | undefined;
}

/** How the checks judge. */
export function settingsOf(line: CommandLine): CheckSettings {
  const [defaultNamespace] = line.values('namespace');
  return { releases: releaseOf(line)._releases, complete: completeOf(line), newerKinds: newerKindsOf(line), defaultNamespace, ...controllerOf(line) };
}

/** What the command line says of them, without what it leaves open. */
export function writtenSettingsOf(line: CommandLine): Partial<CheckSettings> {
  const { releases, complete, newerKinds, defaultNamespace, ...controller } = settingsOf(line);
  const given = { complete, newerKinds, defaultNamespace };
  return {
    ...controller,
    ...line.switches.has('release') || line.switches.has('channel') ? { releases } : {},
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))),
  };
}

/** By `--controller`: variables of its environment. */
function controllerOf(line: CommandLine): Partial<CheckSettings> {
  return Object.assign({}, ...line.values('controller').map((given) => {
    const [name, ...rest] = given.split('=');
    oneOf('--controller', name, Object.keys(CONTROLLER_VARIABLES));
    if (rest.length === 0) { throw new CannotRun(`--controller: ${name} has no value; write --controller ${name}=<value>`); }
    const [value, { values, form }] = [rest.join('='), CONTROLLER_VARIABLES[name]];
    if (values !== undefined) { oneOf(`--controller ${name}`, value.toLowerCase(), Object.keys(values)); }
    const settings = settingsOfVariable(name, value);
    if (form !== undefined && Object.keys(settings).length === 0) { throw new CannotRun(`--controller ${name}: got ${JSON.stringify(value)}; write ${form}`); }
    return settings;
  })) as Partial<CheckSettings>;
}

/** By `--complete`: everything, or some kinds and namespaces. */
function completeOf(line: CommandLine): CheckSettings['complete'] {
  const names = line.values('complete').flatMap((value) => value.split(','));
  if (names.includes('')) { throw new CannotRun('--complete: a name is empty; write all, or kinds and namespaces with commas'); }
  return names.includes('all') ? true : names;
}

/** By `--newer-kinds`: any kinds, because the newest may be ones that nobody here knows. */
function newerKindsOf(line: CommandLine): readonly string[] {
  const kinds = line.values('newer-kinds').flatMap((value) => value.split(','));
  if (kinds.includes('')) { throw new CannotRun('--newer-kinds: a kind is empty; write kinds with commas'); }
  kinds.filter((kind) => !/^[A-Z][A-Za-z0-9]*$/.test(kind)).forEach((kind) => oneOf('--newer-kinds', kind, KINDS_WITH_SCHEMA));
  return kinds;
}

/** Refuses values that are none of the possible ones. */
export function oneOf(option: string, value: string, possible: readonly string[]): void {
  if (possible.includes(value)) { return; }
  throw new CannotRun(`${option}: got ${JSON.stringify(value)}; ${instead(value, possible)}`);
}
