import { ruleAsText } from './chart/facts';
import { ControllerRbac, ImagePullPolicy, KgatewayControllerOptions, KgatewayVersion, LabelOperator, PolicyMergeStrategy, ServiceType, ValidationLevel, XdsTls } from '../../src';
import { renderController } from '../../src/core/controller/controller';
import { ReleaseTarget } from '../../src/core/release';

type Options = Partial<KgatewayControllerOptions>;

function objects(options: Options = {}): any[] {
  const version = options.version ?? KgatewayVersion.V2_4;
  return renderController('app/kgateway', { version, ...options }, ReleaseTarget.of({ kgateway: version })).objects.map(({ manifest }) => manifest);
}

function only(kind: string, options: Options = {}): any {
  const found = objects(options).filter((object) => object.kind === kind);
  expect(found).toHaveLength(1);
  return found[0];
}

const podOf = (options: Options = {}) => only('Deployment', options).spec.template.spec;
const variables = (options: Options = {}) => Object.fromEntries(podOf(options).containers[0].env.map(({ name, value }: any) => [name, value]));
const rules = (options: Options = {}) => only('ClusterRole', options).rules.map(ruleAsText) as string[];

test('the usual objects come in the order in which they are applied', () => {
  expect(objects().map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? '-'} ${metadata.name}`)).toEqual([
    'Namespace - kgateway-system',
    'ServiceAccount kgateway-system kgateway',
    'ClusterRole - kgateway-kgateway-system',
    'ClusterRoleBinding - kgateway-role-kgateway-system',
    'Service kgateway-system kgateway',
    'Deployment kgateway-system kgateway',
  ]);
});

describe('what is written is what the API server stores', () => {
  const container = (options: Options = {}) => podOf(options).containers[0];

  test('with its defaults', () => {
    const { spec } = only('Deployment', { xdsTls: XdsTls.secret() });
    expect(spec).toMatchObject({
      progressDeadlineSeconds: 600,
      revisionHistoryLimit: 10,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
    });
    expect(spec.template.spec).toMatchObject({
      dnsPolicy: 'ClusterFirst',
      restartPolicy: 'Always',
      schedulerName: 'default-scheduler',
      terminationGracePeriodSeconds: 30,
      volumes: [{ name: 'xds-tls', secret: { secretName: expect.any(String), defaultMode: 420 } }, { name: 'tmp', emptyDir: {} }],
    });
    expect(container()).toMatchObject({
      terminationMessagePath: '/dev/termination-log',
      terminationMessagePolicy: 'File',
      readinessProbe: { httpGet: { path: '/readyz', port: 9093, scheme: 'HTTP' }, initialDelaySeconds: 1, periodSeconds: 10, timeoutSeconds: 1, successThreshold: 1, failureThreshold: 3 },
    });
    expect(container().env).toContainEqual({ name: 'POD_NAMESPACE', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } } });
    expect(only('Service').spec).toMatchObject({ type: 'ClusterIP', internalTrafficPolicy: 'Cluster', sessionAffinity: 'None' });
  });

  test('without the zero that it drops', () => {
    expect(container().startupProbe).toEqual({
      httpGet: { path: '/readyz', port: 9093, scheme: 'HTTP' }, periodSeconds: 1, timeoutSeconds: 1, successThreshold: 1, failureThreshold: 600,
    });
    expect(container({ readinessProbe: { initialDelaySeconds: 0 } }).readinessProbe).not.toHaveProperty('initialDelaySeconds');
  });

  test('and what is given is kept', () => {
    const spec = only('Deployment', { strategy: { type: 'Recreate' }, readinessProbe: { timeoutSeconds: 5, handler: { grpc: { port: 9093 } } } }).spec;
    expect(spec.strategy).toEqual({ type: 'Recreate' });
    expect(spec.template.spec.containers[0].readinessProbe).toMatchObject({ grpc: { port: 9093, service: '' }, timeoutSeconds: 5 });
    expect(only('Service', { service: { type: ServiceType.LOAD_BALANCER, sessionAffinity: 'ClientIP', internalTrafficPolicy: 'Local' } }).spec).toMatchObject({
      internalTrafficPolicy: 'Local', externalTrafficPolicy: 'Cluster', allocateLoadBalancerNodePorts: true, sessionAffinityConfig: { clientIP: { timeoutSeconds: 10800 } },
    });
  });

  test('but with chartCompatible, which writes what the chart writes', () => {
    expect(container({ chartCompatible: true }).startupProbe).toMatchObject({ initialDelaySeconds: 0 });
    expect(only('Deployment', { chartCompatible: true }).spec).not.toHaveProperty('revisionHistoryLimit');
  });
});

test('everything on demand comes with it', () => {
  const kinds = objects({
    highAvailability: true,
    xdsTls: XdsTls.certificate({ issuerName: 'ca' }),
    networkPolicy: {},
    serviceMonitor: { labels: { release: 'prometheus' } },
    verticalPodAutoscaler: { updatePolicy: { updateMode: 'Off' } },
    gatewayClasses: { internal: { parameters: { name: 'internal', namespace: 'kgateway-system' } } },
  }).map(({ kind }) => kind);
  expect(kinds).toEqual([
    'Namespace', 'ServiceAccount', 'ClusterRole', 'ClusterRoleBinding', 'Certificate', 'NetworkPolicy', 'Service', 'Deployment',
    'PodDisruptionBudget', 'VerticalPodAutoscaler', 'ServiceMonitor', 'GatewayClass',
  ]);
});

describe('the pod', () => {
  /** What the "restricted" Pod Security Standard asks for, by the rules of Kubernetes. */
  function breaches(pod: any): string[] {
    const found: string[] = [];
    const expectThat = (holds: boolean, rule: string) => { if (!holds) { found.push(rule); } };
    const [container] = pod.containers;
    const { securityContext: own = {} } = container;
    const common = pod.securityContext ?? {};
    expectThat(pod.hostNetwork !== true && pod.hostPID !== true && pod.hostIPC !== true, 'host namespaces');
    expectThat(own.privileged !== true, 'privileged containers');
    expectThat((pod.volumes ?? []).every((volume: any) => 'secret' in volume || 'emptyDir' in volume), 'volume types');
    expectThat(container.ports.every((port: any) => port.hostPort === undefined), 'host ports');
    expectThat(own.allowPrivilegeEscalation === false, 'privilege escalation');
    expectThat((own.runAsNonRoot ?? common.runAsNonRoot) === true, 'running as non-root');
    expectThat((own.runAsUser ?? common.runAsUser) !== 0, 'running as non-root user');
    expectThat(['RuntimeDefault', 'Localhost'].includes((own.seccompProfile ?? common.seccompProfile)?.type), 'seccomp');
    expectThat(own.capabilities?.drop?.includes('ALL') === true, 'dropped capabilities');
    expectThat((own.capabilities?.add ?? []).every((name: string) => name === 'NET_BIND_SERVICE'), 'added capabilities');
    return found;
  }

  test.each(Object.values(KgatewayVersion))('keeps to the restricted Pod Security Standard with %s', (version) => {
    const releaseTag = version === KgatewayVersion.V2_5 ? 'v2.5.0' : undefined;
    expect(breaches(podOf({ version, releaseTag, xdsTls: XdsTls.secret() }))).toEqual([]);
  });

  test('is checked by rules that the chart breaks', () => {
    expect(breaches(podOf({ chartCompatible: true }))).toEqual(['privilege escalation', 'running as non-root', 'seccomp', 'dropped capabilities']);
  });

  test('has its own token, which no other pod of the account gets', () => {
    expect(only('ServiceAccount').automountServiceAccountToken).toBe(false);
    expect(podOf().automountServiceAccountToken).toBe(true);
  });

  test('sets resources aside, and takes those that are given', () => {
    expect(podOf().containers[0].resources).toEqual({ requests: { cpu: '100m', memory: '256Mi' } });
    expect(podOf({ resources: { limits: { memory: '1Gi' } } }).containers[0].resources).toEqual({ limits: { memory: '1Gi' } });
  });

  test('changes single fields of its security', () => {
    const pod = podOf({ podSecurityContext: { runAsUser: 1000 }, securityContext: { readOnlyRootFilesystem: false } });
    expect(pod.securityContext).toEqual({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' }, runAsUser: 1000 });
    expect(pod.containers[0].securityContext).toEqual({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: false });
  });

  test('is as the chart has it without hardening', () => {
    const pod = podOf({ hardened: false });
    expect(pod.containers[0]).toMatchObject({ resources: {} });
    expect([pod.securityContext, pod.containers[0].securityContext, pod.volumes]).toEqual([{}, undefined, undefined]);
  });
});

describe('high availability', () => {
  test('is two pods that are spread, one of which always stays', () => {
    const { spec } = only('Deployment', { highAvailability: true });
    const labelSelector = { matchLabels: spec.selector.matchLabels };
    expect(spec.replicas).toBe(2);
    expect(spec.template.spec.topologySpreadConstraints).toEqual([
      { maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', labelSelector },
      { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway', labelSelector },
    ]);
    expect(only('PodDisruptionBudget', { highAvailability: true }).spec).toEqual({ minAvailable: 1, selector: labelSelector });
  });

  test('is two pods at least where an autoscaler says how many', () => {
    const options: Options = { highAvailability: true, horizontalPodAutoscaler: { maxReplicas: 5 } };
    expect(only('HorizontalPodAutoscaler', options).spec).toMatchObject({ minReplicas: 2, maxReplicas: 5 });
    expect(only('Deployment', options).spec.replicas).toBeUndefined();
  });

  test('leaves what is given', () => {
    const options: Options = { highAvailability: true, replicas: 3, podDisruptionBudget: { maxUnavailable: 1 } };
    expect(only('Deployment', options).spec.replicas).toBe(3);
    expect(only('PodDisruptionBudget', options).spec).toMatchObject({ maxUnavailable: 1 });
  });
});

describe('permissions', () => {
  test.each(Object.values(ControllerRbac).filter((rbac) => rbac !== ControllerRbac.NONE))('have no wildcard (%s)', (rbac) => {
    const text = rules({ rbac, waypoint: true, proxyScaling: true, settings: { enableIstioIntegration: true } }).join('\n');
    expect(text).not.toContain('*');
    expect(text).not.toMatch(/escalate|bind\b|impersonate/);
  });

  test('are those of the chart with every feature', () => {
    expect(rules({ waypoint: true, proxyScaling: true, settings: { enableIstioIntegration: true } })).toEqual(rules({ rbac: ControllerRbac.CHART }));
  });

  test('are fewer without them', () => {
    const chart = rules({ rbac: ControllerRbac.CHART });
    const least = rules({ settings: { xdsAuth: false, disableLeaderElection: true } });
    expect(chart.filter((rule) => !least.includes(rule))).toEqual([
      'authentication.k8s.io | tokenreviews | create',
      'autoscaling | horizontalpodautoscalers | create, delete, get, list, patch, update, watch',
      'autoscaling.k8s.io | verticalpodautoscalers | create, delete, get, list, patch, update, watch',
      'coordination.k8s.io | leases | create, get, update',
      'networking.istio.io | destinationrules, serviceentries, workloadentries | get, list, watch',
      'policy | poddisruptionbudgets | create, delete, get, list, patch, update, watch',
      'security.istio.io | authorizationpolicies | get, list, watch',
    ]);
    expect(least.filter((rule) => !chart.includes(rule))).toEqual([
      'autoscaling | horizontalpodautoscalers | get, list, watch',
      'autoscaling.k8s.io | verticalpodautoscalers | get, list, watch',
      'networking.istio.io | serviceentries, workloadentries | get, list, watch',
      'policy | poddisruptionbudgets | get, list, watch',
    ]);
  });

  test('can be left to others', () => {
    expect(objects({ rbac: ControllerRbac.NONE }).map(({ kind }) => kind)).toEqual(['Namespace', 'ServiceAccount', 'Service', 'Deployment']);
  });
});

describe('images', () => {
  test('are those of the newest patch of the release', () => {
    expect(podOf().containers[0].image).toBe('cr.kgateway.dev/kgateway-dev/kgateway:v2.4.3');
    expect(variables()).toMatchObject({ KGW_DEFAULT_IMAGE_REGISTRY: 'cr.kgateway.dev/kgateway-dev', KGW_DEFAULT_IMAGE_TAG: 'v2.4.3' });
  });

  test('can be pinned by a digest', () => {
    const digest = `sha256:${'0'.repeat(64)}`;
    const { image, imagePullPolicy } = podOf({ controllerImage: { digest, registry: 'mirror.example:5000/a', pullPolicy: ImagePullPolicy.ALWAYS } }).containers[0];
    expect([image, imagePullPolicy]).toEqual([`mirror.example:5000/a/kgateway:v2.4.3@${digest}`, 'Always']);
  });
});

describe('the environment', () => {
  test('has the settings without a value of the chart', () => {
    const settings = {
      enableIstioAutoMtls: true, istioNamespace: 'mesh', validatorCacheSize: 100, listenerBindIpv6: false, clusterDomain: 'cluster.example', delegationWildcardNamespace: 'any',
    };
    expect(variables({ settings })).toMatchObject({
      KGW_ENABLE_ISTIO_AUTO_MTLS: 'true',
      KGW_ISTIO_NAMESPACE: 'mesh',
      KGW_VALIDATOR_CACHE_SIZE: '100',
      KGW_LISTENER_BIND_IPV6: 'false',
      CLUSTER_DOMAIN: 'cluster.example',
      DELEGATION_WILDCARD_NAMESPACE: 'any',
    });
  });

  test('has the settings with one', () => {
    expect(variables({
      discoveryNamespaceSelectors: [{ matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: LabelOperator.IN, values: ['shop', 'kgateway-system'] }] }],
      trafficPolicyMerge: { extAuth: PolicyMergeStrategy.DEEP },
      validationLevel: ValidationLevel.STRICT,
      awsEc2Discovery: { refreshInterval: '1m' },
      gatewayClassParametersRefs: { kgateway: { name: 'proxies', namespace: 'kgateway-system' } },
      waypoint: true,
    })).toMatchObject({
      KGW_DISCOVERY_NAMESPACE_SELECTORS: '[{"matchExpressions":[{"key":"kubernetes.io/metadata.name","operator":"In","values":["shop","kgateway-system"]}]}]',
      KGW_POLICY_MERGE: '{"trafficPolicy":{"extAuth":"DeepMerge"}}',
      KGW_VALIDATION_MODE: 'strict',
      KGW_ENABLE_AWS_EC2_DISCOVERY: 'true',
      KGW_AWS_EC2_REFRESH_INTERVAL: '1m',
      KGW_GATEWAY_CLASS_PARAMETERS_REFS: '{"kgateway":{"name":"proxies","namespace":"kgateway-system"}}',
      KGW_ENABLE_WAYPOINT: 'true',
    });
  });
});

test('a certificate for xDS covers every name of the Service', () => {
  const options: Options = { xdsTls: XdsTls.certificate({ issuerName: 'ca', issuerKind: 'ClusterIssuer' }), namespace: 'edge', settings: { clusterDomain: 'a.example' } };
  expect(only('Certificate', options).spec).toEqual({
    secretName: 'kgateway-xds-cert',
    dnsNames: ['kgateway', 'kgateway.edge', 'kgateway.edge.svc', 'kgateway.edge.svc.a.example'],
    issuerRef: { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'ca' },
    usages: ['digital signature', 'key encipherment', 'server auth'],
  });
  expect(podOf(options).volumes[0]).toEqual({ name: 'xds-tls', secret: { secretName: 'kgateway-xds-cert', defaultMode: 420 } });
});

test('a class of one\'s own refers to its parameters', () => {
  expect(only('GatewayClass', { gatewayClasses: { internal: { parameters: { name: 'internal', namespace: 'edge' }, description: 'inside' } } })).toEqual({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
    metadata: { name: 'internal' },
    spec: {
      controllerName: 'kgateway.dev/kgateway',
      description: 'inside',
      parametersRef: { group: 'gateway.kgateway.dev', kind: 'GatewayParameters', name: 'internal', namespace: 'edge' },
    },
  });
});

test('a network policy lets in proxies, Prometheus and probes', () => {
  expect(only('NetworkPolicy', { networkPolicy: { metricsNamespaceLabels: { team: 'monitoring' } } }).spec.ingress).toEqual([
    { ports: [{ protocol: 'TCP', port: 9977 }], from: [{ namespaceSelector: {} }] },
    { ports: [{ protocol: 'TCP', port: 9092 }], from: [{ namespaceSelector: { matchLabels: { team: 'monitoring' } } }] },
    { ports: [{ protocol: 'TCP', port: 9093 }] },
  ]);
});

test('sync waves of Argo CD go from the namespace to the classes', () => {
  const waves = objects({ argoCdSyncWaves: true, gatewayClasses: { internal: {} } })
    .map(({ kind, metadata }) => [kind, metadata.annotations['argocd.argoproj.io/sync-wave']]);
  expect(Object.fromEntries(waves)).toEqual({
    Namespace: '-30', ServiceAccount: '-20', ClusterRole: '-20', ClusterRoleBinding: '-20', Service: '-20', Deployment: '-20', GatewayClass: '-10',
  });
});

test('labels of the installation are nowhere in selectors, which never change', () => {
  const selectors = Object.values(KgatewayVersion).flatMap((version) => [{}, { commonLabels: { team: 'edge' } }, { chartCompatible: true }]
    .map((options) => only('Deployment', { version, releaseTag: version === KgatewayVersion.V2_5 ? 'v2.5.0' : undefined, ...options }).spec.selector));
  expect(new Set(selectors.map((selector) => JSON.stringify(selector))).size).toBe(1);
});
