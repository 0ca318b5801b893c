import { looksForInstances } from './ec2-discovery';
import { LogLevel, ValidationLevel } from './feature-options';
import { parametersOfOwnClasses } from './gateway-class';
import type { Images } from './image';
import type { Names } from './names';
import type { KgatewayControllerOptions } from './options';
import type { LabelSelectorOptions } from './pod-options';
import { isAtLeast } from './releases';
import { settingOf, settingsEnvironment } from './settings-environment';
import type { Location } from '../location';
import { KgatewayVersion } from '../release';
import type { Resolvable, Scalar } from '../resolvable';
import { known } from '../resolvable';
import { wholeUnits } from '../syntax/quantity';

/** A variable of a container. */
type Variable = { readonly name: string } & ({ readonly value: Resolvable<string> } | { readonly valueFrom: object });

/** The environment of the controller, in the order of the chart. */
export function environment(options: KgatewayControllerOptions, names: Names, images: Images, xdsPort: number, location: Location): Variable[] {
  const { version, waypoint = false, xdsTls, extraEnv = {}, settings = {} } = options;
  const built = [
    ...limits(options, location),
    ...reported(options, names, images, xdsPort),
    ...features(options),
    ...formerSwitches(version),
  ];
  const last: Variable[] = [
    variable('KGW_GATEWAY_CLASS_PARAMETERS_REFS', json(parametersOfOwnClasses(options, location))),
    ...waypoint ? [variable('KGW_ENABLE_WAYPOINT', 'true')] : [],
    ...xdsTls === undefined ? [] : [variable('KGW_XDS_TLS', 'true')],
    { name: 'POD_NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
  ];
  const given = settingsEnvironment(settings, location.at('settings'));
  const reserved = new Set([...built, ...last].map(({ name }) => name));
  const extra = Object.entries(extraEnv as Record<string, Resolvable<string>>);
  for (const [name, value] of extra) { checkExtra(name, value, reserved, given.map(([setting]) => setting), location.at('extraEnv').at(name)); }
  const free = [...extra, ...given].sort(([left], [right]) => left < right ? -1 : 1).map(([name, value]) => variable(name, value));
  return [...built, ...free, ...last];
}

function variable(name: string, value: Resolvable<string>): Variable {
  return { name, value };
}

/** What Go may use: as much as the container, or a part of its memory. A value of the user's own stands with the others. */
function limits({ goMemLimitPercent, resources, extraEnv = {} }: KgatewayControllerOptions, location: Location): Variable[] {
  const fromLimit = (name: string, resource: string): Variable => ({ name, valueFrom: { resourceFieldRef: { resource: `limits.${resource}`, divisor: '1' } } });
  const processors = fromLimit('GOMAXPROCS', 'cpu');
  if (goMemLimitPercent === undefined) { return extraEnv.GOMEMLIMIT === undefined ? [fromLimit('GOMEMLIMIT', 'memory'), processors] : [processors]; }
  const at = location.at('goMemLimitPercent');
  at.check<number>(goMemLimitPercent, (percent) => Number.isInteger(percent) && percent >= 1 && percent <= 100 ? undefined
    : { wrong: 'must be a whole number of percent', fix: 'write 1 to 100' });
  const limit = known<string>(resources?.limits?.memory);
  const bytes = limit === undefined ? undefined : wholeUnits(limit);
  if (bytes === undefined) { at.refuse({ wrong: 'is a part of the memory limit, and there is none', fix: 'write resources: { limits: { memory: "1Gi" } }' }); }
  if (bytes === undefined || !Number.isInteger(goMemLimitPercent)) { return [processors]; }
  return [variable('GOMEMLIMIT', String(bytes * BigInt(goMemLimitPercent) / 100n)), processors];
}

/** What the controller tells its proxies. */
function reported(options: KgatewayControllerOptions, names: Names, images: Images, xdsPort: number): Variable[] {
  const { version, logLevel = LogLevel.INFO, adminBindAddress = 'localhost' } = options;
  return [
    variable('KGW_LOG_LEVEL', logLevel),
    ...isAtLeast(version, KgatewayVersion.V2_4) ? [variable('KGW_ADMIN_BIND_ADDRESS', adminBindAddress)] : [],
    variable('KGW_XDS_SERVICE_NAME', names.full),
    variable('KGW_XDS_SERVICE_PORT', String(xdsPort)),
    variable('KGW_DEFAULT_IMAGE_REGISTRY', images.proxyRegistry),
    variable('KGW_DEFAULT_IMAGE_TAG', images.proxyTag),
    variable('KGW_DEFAULT_IMAGE_PULL_POLICY', images.proxyPullPolicy),
  ];
}

function features(options: KgatewayControllerOptions): Variable[] {
  const { version, trafficPolicyMerge, validationLevel = ValidationLevel.STANDARD, routeSourceMetadata, awsEc2Discovery: ec2 } = options;
  const from = (first: KgatewayVersion, ...variables: Variable[]): Variable[] => isAtLeast(version, first) ? variables : [];
  return [
    variable('KGW_DISCOVERY_NAMESPACE_SELECTORS', json((options.discoveryNamespaceSelectors ?? []).map(selector))),
    ...from(KgatewayVersion.V2_3, variable(
      'KGW_SERVICE_ENTRIES_EXCLUSION_LABEL_SELECTORS', json((options.serviceEntriesExclusionLabelSelectors ?? []).map(selector)),
    )),
    variable('KGW_POLICY_MERGE', json(trafficPolicyMerge === undefined ? {} : { trafficPolicy: trafficPolicyMerge })),
    variable('KGW_VALIDATION_MODE', validationLevel),
    ...from(KgatewayVersion.V2_4,
      ...routeSourceMetadata === true ? [variable('KGW_ENABLE_ROUTE_SOURCE_METADATA', 'true')] : [],
      variable('KGW_ENABLE_AWS_EC2_DISCOVERY', String(looksForInstances(options))),
      variable('KGW_AWS_EC2_REFRESH_INTERVAL', ec2?.refreshInterval ?? '30s')),
  ];
}

/** Older binaries served two data planes. */
function formerSwitches(version: KgatewayVersion): Variable[] {
  return [
    ...version === KgatewayVersion.V2_2 ? [variable('KGW_ENABLE_AGENTGATEWAY', 'false')] : [],
    ...isAtLeast(version, KgatewayVersion.V2_4) ? [] : [variable('KGW_ENABLE_ENVOY', 'true')],
  ];
}

function checkExtra(name: string, value: Resolvable<string>, reserved: ReadonlySet<string>, settings: readonly string[], at: Location): void {
  at.checkText(name, (text) => /^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(text) ? undefined : { wrong: 'not the name of a variable', fix: 'write letters, digits and "_"' });
  const given = known<Scalar>(value);
  if (given !== undefined && typeof given !== 'string') { at.refuse({ wrong: 'must be a string', value: given, fix: `write "${String(given)}"` }); }
  if (reserved.has(name) || name === 'KGW_XDS_TLS' || name === 'KGW_ENABLE_WAYPOINT') {
    at.refuse({ wrong: 'another property sets this variable', fix: 'leave it out, and use that property' });
  }
  if (settings.includes(name)) { at.refuse({ wrong: 'settings set this variable, too', fix: `keep it here or in settings.${String(settingOf(name))}` }); }
}

function selector({ matchLabels, matchExpressions }: LabelSelectorOptions): object {
  return { matchExpressions, matchLabels };
}

/** JSON with sorted keys, as the chart writes it. */
function json(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => typeof part !== 'object' || part === null || Array.isArray(part) ? part
    : Object.fromEntries(Object.entries(part).sort(([left], [right]) => left < right ? -1 : 1)));
}
