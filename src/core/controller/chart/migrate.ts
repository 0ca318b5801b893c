import type { HelmRelease } from './helm-release';
import { ChartValues } from './values';
import type { MigrationNote } from './values';
import { workloadOf } from './workload';
import { given } from '../../manifest';
import { KgatewayVersion } from '../../release';
import type { ControllerFeatureOptions, LogLevel, PolicyMergeOptions, ValidationLevel } from '../feature-options';
import type { GatewayClassParameters } from '../gateway-class-options';
import type { KgatewayControllerOptions } from '../options';
import type { LabelSelectorOptions } from '../pod-options';
import type { ControllerSettings } from '../settings';
import { readSetting, settingOf } from '../settings-environment';
import { XdsTls } from '../xds-tls';

/** The options of a controller that writes what the chart did, and what they can't say. */
export interface Migration {
  readonly options: KgatewayControllerOptions;
  readonly notes: readonly MigrationNote[];
}

/** Turns the values of the official chart into options. */
export function migrateHelmRelease({ values: content, chartVersion, releaseName, namespace }: HelmRelease): Migration {
  const version = versionOf(chartVersion);
  const values = new ChartValues(content, version);
  const options: KgatewayControllerOptions = given({
    version,
    releaseTag: /^\d/.test(chartVersion) ? `v${chartVersion}` : chartVersion,
    chartCompatible: true,
    namespace,
    releaseName,
    nameOverride: values.read<string>('nameOverride'),
    fullnameOverride: values.read<string>('fullnameOverride'),
    commonLabels: values.readFields<string>('commonLabels'),
    ...workloadOf(values),
    ...featuresOf(values),
    ...environmentOf(values),
  });
  values.noteRest();
  return { options, notes: values.notes };
}

function versionOf(chartVersion: string): KgatewayVersion {
  const minor = /^v?(\d+\.\d+)\./.exec(chartVersion)?.[1];
  const version = Object.values(KgatewayVersion).find((candidate) => candidate === minor);
  if (version === undefined) {
    throw new Error(`chartVersion: no release of kgateway that this library knows, got "${chartVersion}"; `
      + `write the version of the chart, such as "v2.4.3"; known are ${Object.values(KgatewayVersion).join(', ')}`);
  }
  return version;
}

function featuresOf(values: ChartValues): ControllerFeatureOptions {
  const refreshInterval = values.readUnless('30s', 'controller.awsEc2RefreshInterval');
  const enabled = values.read<boolean>('controller.enableAwsEc2Discovery') === true;
  return {
    logLevel: values.readUnless('info', 'controller.logLevel') as LogLevel | undefined,
    adminBindAddress: values.readUnless('localhost', 'controller.admin.bindAddress'),
    validationLevel: values.readUnless<unknown>('standard', 'validation.level')?.toString().toLowerCase() as ValidationLevel | undefined,
    routeSourceMetadata: values.readUnless(false, 'enableRouteSourceMetadata'),
    discoveryNamespaceSelectors: values.readList<LabelSelectorOptions>('discoveryNamespaceSelectors'),
    serviceEntriesExclusionLabelSelectors: values.readList<LabelSelectorOptions>('serviceEntriesExclusionLabelSelectors'),
    gatewayClassParametersRefs: values.readFields<GatewayClassParameters>('gatewayClassParametersRefs'),
    trafficPolicyMerge: policyMergeOf(values),
    waypoint: values.readUnless(false, 'waypoint.enabled'),
    awsEc2Discovery: enabled || refreshInterval !== undefined ? given({ enabled: enabled ? undefined : false, refreshInterval }) : undefined,
    xdsTls: values.read<boolean>('controller.xds.tls.enabled') === true ? XdsTls.secret() : undefined,
  };
}

function policyMergeOf(values: ChartValues): PolicyMergeOptions | undefined {
  const { trafficPolicy, ...others } = values.readFields<object>('policyMerge') ?? {};
  for (const name of Object.keys(others)) { values.note(`policyMerge.${name}`, 'the controller merges policies of the kind trafficPolicy alone'); }
  return trafficPolicy;
}

/** Variables that have a setting become one; others stay variables. */
function environmentOf(values: ChartValues): Pick<KgatewayControllerOptions, 'settings' | 'extraEnv'> {
  const settings: Record<string, unknown> = {};
  const extraEnv: Record<string, string> = {};
  for (const [name, value] of Object.entries(values.readFields<unknown>('controller.extraEnv') ?? {})) {
    const setting = settingOf(name);
    const written = String(value);
    if (name === 'KGW_XDS_TLS') {
      values.note(`controller.extraEnv.${name}`, 'it would contradict controller.xds.tls.enabled; write xdsTls: XdsTls.secret(), or nothing');
    } else if (setting === undefined) {
      extraEnv[name] = written;
    } else {
      settings[setting] = readSetting(setting, written);
    }
  }
  return { settings: unlessEmpty(settings as ControllerSettings), extraEnv: unlessEmpty(extraEnv) };
}

function unlessEmpty<T extends object>(fields: T): T | undefined {
  return Object.keys(fields).length === 0 ? undefined : fields;
}
