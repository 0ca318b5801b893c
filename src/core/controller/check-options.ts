import { checkPod } from './check-pod';
import { LogLevel, PolicyMergeStrategy, ValidationLevel } from './feature-options';
import { ImagePullPolicy } from './image';
import { OWN_LABELS } from './names';
import type { KgatewayControllerOptions } from './options';
import type { LabelSelectorOptions } from './pod-options';
import { ControllerRbac } from './rbac-options';
import { NEWEST_PATCH, needs, releasesBetween } from './releases';
import type { Location } from '../location';
import { KgatewayVersion } from '../release';
import type { ReleaseTarget } from '../release';
import { known } from '../resolvable';
import { labelValue, qualifiedName } from '../schema/metadata';
import { holdsUnresolved } from '../schema/plain';
import { goDuration } from '../syntax/duration';
import { namespaceName, objectName, serviceName } from '../syntax/name';
import { oneOf } from '../syntax/one-of';
import { port } from '../syntax/port';
import { compareQuantities } from '../syntax/quantity';

/** What would fail at run time, beyond what belongs to one object. */
export function checkOptions(options: KgatewayControllerOptions, target: ReleaseTarget, location: Location): void {
  checkKnown(options, location);
  checkVersion(options, target, location);
  checkNames(options, location);
  checkLabels(options, location);
  checkPods(options, location);
  checkPod(options, location);
  checkFeatures(options, location);
}

function checkVersion({ version, upgradeFrom }: KgatewayControllerOptions, target: ReleaseTarget, location: Location): void {
  const at = location.at('version');
  if (!(version in NEWEST_PATCH)) {
    at.refuse({ wrong: 'no release that this library knows', value: version, fix: `write one of ${Object.keys(NEWEST_PATCH).join(', ')}` });
    location.finish();
  }
  if (version !== target.kgateway) {
    at.refuse({
      wrong: `the program writes its manifests for kgateway ${target.kgateway}`,
      value: version,
      fix: `write KgatewayVersion.V${target.kgateway.replace('.', '_')}, or set the release target { kgateway: "${version}" }`,
    });
  }
  const steps = upgradeFrom === undefined ? 1 : releasesBetween(upgradeFrom, version);
  if (steps > 1) { location.at('upgradeFrom').refuse({ wrong: `${steps} releases before ${version}`, value: upgradeFrom, fix: 'upgrade by one minor release at a time' }); }
  if (steps < 0) { location.at('upgradeFrom').refuse({ wrong: `newer than ${version}`, value: upgradeFrom, fix: 'go back by deleting the newer release first' }); }
}

/** Names and texts are put together from these. */
const COMPOSED = [
  'version', 'releaseTag', 'upgradeFrom', 'namespace', 'releaseName', 'nameOverride', 'fullnameOverride', 'image', 'controllerImage', 'xdsPort',
  'goMemLimitPercent', 'gatewayClassParametersRefs', 'discoveryNamespaceSelectors', 'serviceEntriesExclusionLabelSelectors', 'trafficPolicyMerge',
] as const;

function checkKnown(options: KgatewayControllerOptions, location: Location): void {
  const refuse = (at: Location): void => at.refuse({ wrong: 'a string is made of it, so that it has to be known', fix: 'write the value itself' });
  for (const name of COMPOSED.filter((option) => holdsUnresolved(options[option]))) { refuse(location.at(name)); }
  if (holdsUnresolved(options.settings?.clusterDomain)) { refuse(location.at('settings').at('clusterDomain')); }
  location.finish();
}

function checkNames(options: KgatewayControllerOptions, location: Location): void {
  for (const [name, syntax] of [
    ['namespace', namespaceName], ['releaseName', serviceName], ['nameOverride', serviceName], ['fullnameOverride', serviceName],
  ] as const) {
    location.at(name).checkText(options[name], syntax);
  }
  // Nothing can be put together from what is no name.
  location.finish();
  location.at('serviceAccount').at('name').checkText(options.serviceAccount?.name, objectName);
  options.imagePullSecrets?.forEach((name, index) => location.at('imagePullSecrets').at(index).checkText(name, objectName));
}

function checkLabels(options: KgatewayControllerOptions, location: Location): void {
  const common = location.at('commonLabels');
  for (const key of Object.keys(options.commonLabels ?? {}).filter((label) => OWN_LABELS.includes(label))) {
    common.at(key).refuse({ wrong: 'the controller has this label already', fix: 'leave it out, or write another key' });
  }
  checkMap(options.commonLabels, common, true);
  checkMap(options.nodeSelector, location.at('nodeSelector'), true);
  checkMap(options.service?.labels, location.at('service').at('labels'), true);
  checkMap(options.serviceMonitor?.labels, location.at('serviceMonitor').at('labels'), true);
  checkMap(options.networkPolicy?.proxyNamespaceLabels, location.at('networkPolicy').at('proxyNamespaceLabels'), true);
  checkMap(options.networkPolicy?.metricsNamespaceLabels, location.at('networkPolicy').at('metricsNamespaceLabels'), true);
  for (const name of ['deploymentAnnotations', 'podAnnotations'] as const) { checkMap(options[name], location.at(name), false); }
  for (const name of ['serviceAccount', 'service', 'serviceMonitor'] as const) {
    checkMap(options[name]?.annotations, location.at(name).at('annotations'), false);
  }
  for (const [name, { labels }] of Object.entries(options.gatewayClasses ?? {})) {
    checkMap(labels, location.at('gatewayClasses').at(name).at('labels'), true);
  }
  for (const name of ['discoveryNamespaceSelectors', 'serviceEntriesExclusionLabelSelectors'] as const) {
    options[name]?.forEach((selector, index) => checkSelector(selector, location.at(name).at(index)));
  }
}

function checkMap(map: { [key: string]: string } | undefined, at: Location, areLabels: boolean): void {
  for (const [key, value] of Object.entries(map ?? {})) {
    at.at(key).checkText(key, qualifiedName);
    at.at(key).checkText(value, areLabels ? labelValue : () => undefined);
  }
}

const WITH_VALUES = ['In', 'NotIn'];

function checkSelector({ matchLabels, matchExpressions = [] }: LabelSelectorOptions, at: Location): void {
  checkMap(matchLabels, at.at('matchLabels'), true);
  matchExpressions.forEach(({ key, operator, values = [] }, index) => {
    const here = at.at('matchExpressions').at(index);
    here.at('key').checkText(key, qualifiedName);
    here.at('operator').checkText(operator, oneOf([...WITH_VALUES, 'Exists', 'DoesNotExist']));
    if (WITH_VALUES.includes(operator) !== values.length > 0) {
      here.at('values').refuse({ wrong: `${operator} ${WITH_VALUES.includes(operator) ? 'needs values' : 'takes no values'}`, fix: 'write values with In and NotIn, and with nothing else' });
    }
    values.forEach((value, position) => here.at('values').at(position).checkText(value, labelValue));
  });
}

/** Ports that the controller listens on without asking. */
const TAKEN_PORTS = [9092, 9093, 9095, 9099];

function checkPods(options: KgatewayControllerOptions, location: Location): void {
  location.at('replicas').check<number>(options.replicas, (count) => Number.isInteger(count) && count >= 0 ? undefined
    : { wrong: 'must be a whole number', fix: 'write a number such as 2' });
  location.at('xdsPort').check<number>(options.xdsPort, (value) => TAKEN_PORTS.includes(value)
    ? { wrong: 'the controller uses this port itself', fix: 'write another port, such as 9977' } : port(value));
  location.at('rbac').checkText(options.rbac, oneOf(Object.values(ControllerRbac)));
  for (const name of ['image', 'controllerImage'] as const) {
    location.at(name).at('pullPolicy').checkText(options[name]?.pullPolicy, oneOf(Object.values(ImagePullPolicy)));
  }
  const { requests = {}, limits = {} } = options.resources ?? {};
  for (const [resource, amount] of Object.entries(requests)) {
    const [least, most] = [known<string>(amount), known<string>(limits[resource])];
    if (least !== undefined && most !== undefined && (compareQuantities(least, most) ?? 0) > 0) {
      location.at('resources').at('requests').at(resource).refuse({ wrong: `more than the limit of ${most}`, value: least, fix: 'write the limit at most' });
    }
  }
  options.topologySpread?.forEach(({ whenUnsatisfiable, topologyKey }, index) => {
    const at = location.at('topologySpread').at(index);
    at.at('topologyKey').checkText(topologyKey, qualifiedName);
    at.at('whenUnsatisfiable').checkText(whenUnsatisfiable, oneOf(['DoNotSchedule', 'ScheduleAnyway']));
  });
}

function checkFeatures(options: KgatewayControllerOptions, location: Location): void {
  const { version, awsEc2Discovery, trafficPolicyMerge = {} } = options;
  location.at('logLevel').checkText(options.logLevel, oneOf(Object.values(LogLevel)));
  location.at('validationLevel').checkText(options.validationLevel, oneOf(Object.values(ValidationLevel)));
  for (const [name, strategy] of Object.entries(trafficPolicyMerge)) {
    location.at('trafficPolicyMerge').at(name).checkText(strategy, oneOf(Object.values(PolicyMergeStrategy)));
  }
  location.at('awsEc2Discovery').at('refreshInterval').checkText(awsEc2Discovery?.refreshInterval, goDuration);
  for (const name of ['adminBindAddress', 'routeSourceMetadata', 'awsEc2Discovery'] as const) {
    needs(version, KgatewayVersion.V2_4, options[name], location.at(name));
  }
  for (const name of ['serviceEntriesExclusionLabelSelectors', 'proxyScaling'] as const) {
    needs(version, KgatewayVersion.V2_3, options[name], location.at(name));
  }
  needs(version, KgatewayVersion.V2_3, trafficPolicyMerge.acl, location.at('trafficPolicyMerge').at('acl'));
  options.xdsTls?._check(options.chartCompatible === true, location.at('xdsTls'));
}
