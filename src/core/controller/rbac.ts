import type { Names } from './names';
import type { KgatewayControllerOptions } from './options';
import { isAtLeast } from './releases';
import { KINDS } from '../../generated/kinds';
import type { BundleObject, PlainMetadata } from '../bundle';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../kinds';
import { given } from '../manifest';
import { KgatewayVersion } from '../release';
import { ControllerRbac } from './rbac-options';

/** A rule of a ClusterRole. */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const READ = ['get', 'list', 'watch'];
const MANAGE = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];
const STATUS = ['patch', 'update'];
/** What is written by server-side apply alone. */
const APPLY = ['create', 'delete', 'get', 'list', 'patch', 'watch'];

/** The ClusterRole and its binding, unless somebody else makes them. */
export function rbacObjects(options: KgatewayControllerOptions, names: Names): BundleObject[] {
  const kind = options.rbac ?? (options.chartCompatible === true ? ControllerRbac.CHART : ControllerRbac.LEAST);
  if (kind === ControllerRbac.NONE) { return []; }
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  const metadata = (name: string): PlainMetadata => given({ name, labels: options.chartCompatible === true ? undefined : names.labels });
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: names.clusterRole };
  const subjects = [{ kind: 'ServiceAccount', name: names.serviceAccount, namespace: names.namespace }];
  return [
    { id: 'cluster-role', manifest: { apiVersion, kind: 'ClusterRole', metadata: metadata(names.clusterRole), rules: rulesOf(kind, options) } },
    { id: 'cluster-role-binding', manifest: { apiVersion, kind: 'ClusterRoleBinding', metadata: metadata(names.clusterRoleBinding), roleRef, subjects } },
  ];
}

function rulesOf(kind: ControllerRbac, options: KgatewayControllerOptions): PolicyRule[] {
  const all = kind === ControllerRbac.CHART;
  const { version, waypoint = false, settings = {}, proxyScaling = false } = options;
  const { xdsAuth = true, disableLeaderElection = false, enableIstioIntegration = false } = settings;
  const scaling = isAtLeast(version, KgatewayVersion.V2_3);
  // The controller looks for what it made for proxies, also where it never makes any.
  const scale = all || proxyScaling ? MANAGE : READ;
  return [
    rule('', ['configmaps', 'services'], MANAGE),
    rule('', ['endpoints', 'namespaces', 'nodes', 'pods'], READ),
    rule('', ['events'], ['create', 'patch']),
    rule('', ['secrets', 'serviceaccounts'], APPLY),
    rule('apiextensions.k8s.io', ['customresourcedefinitions'], READ),
    rule('apps', ['deployments'], MANAGE),
    ...when(all || xdsAuth, rule('authentication.k8s.io', ['tokenreviews'], ['create'])),
    ...when(scaling, rule('autoscaling', ['horizontalpodautoscalers'], scale), rule('autoscaling.k8s.io', ['verticalpodautoscalers'], scale)),
    ...when(all || !disableLeaderElection, rule('coordination.k8s.io', ['leases'], ['create', 'get', 'update'])),
    rule('discovery.k8s.io', ['endpointslices'], READ),
    ...kgatewayRules(version, all),
    ...gatewayApiRules(version),
    // Watched as soon as the cluster has them, and without permission the controller never gets ready.
    rule('gateway.networking.x-k8s.io', ['xlistenersets'], READ),
    rule('gateway.networking.x-k8s.io', ['xlistenersets/status'], STATUS),
    rule('networking.istio.io', [...all || enableIstioIntegration ? ['destinationrules'] : [], 'serviceentries', 'workloadentries'], READ),
    ...when(scaling, rule('policy', ['poddisruptionbudgets'], scale)),
    ...when(all || waypoint, rule('security.istio.io', ['authorizationpolicies'], READ)),
  ];
}

/** Kinds that the binary of 2.2 has for another data plane, whose CRDs are not kgateway's. */
const AGENTGATEWAY = ['agentgatewaybackends', 'agentgatewaypolicies'];

function kgatewayRules(version: KgatewayVersion, all: boolean): PolicyRule[] {
  const own = KINDS.filter(({ group, releases }) => group === KGATEWAY_GROUP && releases[`kgateway-${version}`] !== undefined).map(({ plural }) => plural).sort();
  const kinds = all && version === KgatewayVersion.V2_2 ? [...AGENTGATEWAY, ...own] : own;
  return [rule(KGATEWAY_GROUP, kinds, READ), rule(KGATEWAY_GROUP, kinds.map((kind) => `${kind}/status`), ['get', 'patch', 'update'])];
}

function gatewayApiRules(version: KgatewayVersion): PolicyRule[] {
  const listenerSets = isAtLeast(version, KgatewayVersion.V2_3) ? ['listenersets'] : [];
  const routes = ['tcproutes', 'tlsroutes'];
  const attached = ['gateways', 'grpcroutes', 'httproutes', ...listenerSets];
  return [
    rule(GATEWAY_API_GROUP, ['backendtlspolicies', ...attached, 'referencegrants', ...routes], READ),
    rule(GATEWAY_API_GROUP, ['backendtlspolicies', 'gatewayclasses', ...attached, ...routes].map((kind) => `${kind}/status`), STATUS),
    rule(GATEWAY_API_GROUP, ['gatewayclasses'], ['create', 'get', 'list', 'patch', 'update', 'watch']),
  ];
}

function rule(group: string, resources: readonly string[], verbs: readonly string[]): PolicyRule {
  return { apiGroups: [group], resources, verbs };
}

function when(condition: boolean, ...rules: PolicyRule[]): PolicyRule[] {
  return condition ? rules : [];
}
