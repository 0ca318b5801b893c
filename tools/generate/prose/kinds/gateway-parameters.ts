import { below, OTHER_FIELD, Sentences } from '../sentence';
import { STRING_MATCH } from '../shared/strings';

const CONTAINER: Sentences = {
  env: ['Environment variables of the container.', 'none of yours'],
  extraVolumeMounts: ['Volumes that the container sees, beside its own.', 'none'],
  image: ['Image of the container. What is not written is that of kgateway.', 'that of kgateway'],
  ...below('image', {
    digest: ['Hash of the image, such as `sha256:…`.', 'the tag decides'],
    pullPolicy: ['When the image is fetched: `Always`, `IfNotPresent` or `Never`.', '`IfNotPresent`'],
    registry: ['Host of the registry.', 'that of kgateway'],
    repository: ['Name of the image within the registry.', 'that of kgateway'],
    tag: ['Version of the image.', 'the version of kgateway'],
  }),
  resources: ['CPU and memory that the container asks for, and may use.', 'nothing is said'],
  securityContext: ['What the process in the container may do.', 'the restricted one of kgateway'],
};

function container(path: string, own: Sentences): Sentences {
  const fields = Object.keys(CONTAINER).filter((key) => !['env', 'extraVolumeMounts'].includes(key));
  return below(path, { ...Object.fromEntries(fields.map((field) => [field, CONTAINER[field]])), ...own });
}

const LEVELS = '`trace`, `debug`, `info`, `warn`, `error`, `critical` or `off`';

const CONTAINERS: Sentences = {
  envoyContainer: ['The container of Envoy, which does the work.', 'as kgateway makes it'],
  ...container('envoyContainer', {
    env: CONTAINER.env,
    extraVolumeMounts: CONTAINER.extraVolumeMounts,
    bootstrap: ['What Envoy starts with.', 'as kgateway makes it'],
    'bootstrap.componentLogLevels': [`Log levels of single components, by their names: ${LEVELS}.`, '`logLevel`'],
    'bootstrap.dnsResolver': ['How Envoy looks up names.', 'by the rules of Envoy'],
    'bootstrap.dnsResolver.udpMaxQueries': ['How many lookups go to one DNS server before another may be chosen. 0 stands for no limit.', '100'],
    'bootstrap.enableReadinessProbeProxyProtocol': ['Whether port 8082, which load balancers probe, takes PROXY protocol headers.', 'it does not'],
    'bootstrap.logFormat': ['How lines of the log look. Access logs are another matter. Write either `json` or `text`.', 'as Envoy makes them'],
    'bootstrap.logFormat.json': ['Each line as an object.', OTHER_FIELD],
    'bootstrap.logFormat.text': ['Each line as a string, with the flags of the option `--log-format` of Envoy.', OTHER_FIELD],
    'bootstrap.logLevel': [`What is logged: ${LEVELS}.`, '`info`'],
    extraArgs: ['Arguments that Envoy gets, beside those of kgateway.', 'none'],
  }),
  sdsContainer: ['The container that hands certificates of Istio to Envoy.', 'as kgateway makes it'],
  ...container('sdsContainer', {
    bootstrap: ['What the container starts with.', 'as kgateway makes it'],
    'bootstrap.logLevel': ['What is logged: `debug`, `info`, `warn`, `error`, `panic` or `fatal`.', '`info`'],
  }),
  istio: ['How the proxy takes part in a mesh of Istio.', 'as kgateway makes it'],
  'istio.customSidecars': ['Further containers. Has no effect and will be gone: write them into `deploymentOverlay`.', 'none'],
  'istio.istioProxyContainer': ['The container of Istio, which fetches certificates. It is there only where Istio is switched on.', 'as kgateway makes it'],
  ...container('istio.istioProxyContainer', {
    istioDiscoveryAddress: ['Host and port of Istio.', '`istiod.istio-system.svc:15012`'],
    istioMetaClusterId: ['Name of the cluster in the mesh.', '`Kubernetes`'],
    istioMetaMeshId: ['Name of the mesh.', '`cluster.local`'],
    logLevel: ['What is logged: `debug`, `info`, `warning` or `error`.', '`warning`'],
  }),
  agentgateway: ['The proxy agentgateway, which is a product of its own now.', 'Envoy runs'],
  ...container('agentgateway', {
    env: CONTAINER.env,
    extraVolumeMounts: CONTAINER.extraVolumeMounts,
    enabled: ['Whether it runs in place of Envoy.', 'it does not'],
    logLevel: ['What is logged.', '`info`'],
  }),
};

const OVERLAY: Sentences = {
  metadata: ['Labels and annotations that are merged into the object.', 'none'],
  'metadata.annotations': ['The annotations.', 'none'],
  'metadata.labels': ['The labels.', 'none'],
  spec: ['Fields of the spec that are merged into the object, as a strategic merge patch.', 'none'],
};

function overlay(field: string, sentence: string, without: string): Sentences {
  return { [field]: [sentence, without], ...below(field, OVERLAY) };
}

const OBJECTS: Sentences = {
  ...overlay('deploymentOverlay', 'Changes of the Deployment, for what no other field can say.', 'none'),
  ...overlay('serviceOverlay', 'Changes of the Service, for what no other field can say.', 'none'),
  ...overlay('serviceAccountOverlay', 'Changes of the ServiceAccount, for what no other field can say.', 'none'),
  ...overlay('horizontalPodAutoscaler', 'Makes a HorizontalPodAutoscaler for the proxy. Leave `deployment.replicas` out then.', 'there is none'),
  ...overlay('podDisruptionBudget', 'Makes a PodDisruptionBudget for the proxy.', 'there is none'),
  ...overlay('verticalPodAutoscaler', 'Makes a VerticalPodAutoscaler for the proxy.', 'there is none'),
  deployment: ['How many pods run, and how they are replaced.', 'as Kubernetes does'],
  'deployment.replicas': ['How many pods run.', '1, or what an autoscaler says'],
  'deployment.strategy': ['How pods are replaced by new ones.', 'a rolling update of a quarter at a time'],
  service: ['The Service in front of the proxy.', 'as kgateway makes it'],
  ...below('service', {
    clusterIP: ['Address within the cluster; `None` for a headless Service.', 'Kubernetes chooses'],
    externalTrafficPolicy: ['Where traffic from outside may go: `Cluster` for any node, `Local` for the node it came to, which keeps the address of the client.', '`Cluster`'],
    extraAnnotations: ['Annotations that the Service gets. Those of the Gateway win.', 'none'],
    extraLabels: ['Labels that the Service gets. Those of the Gateway win.', 'none'],
    loadBalancerClass: ['Who makes the load balancer, for the type `LoadBalancer`.', 'the default of the cluster'],
    loadBalancerSourceRanges: ['Ranges of addresses that the load balancer admits, where it can.', 'all'],
    ports: ['Details of ports, which the Gateway itself defines.', 'none'],
    'ports.nodePort': ['Port on the nodes.', 'Kubernetes chooses'],
    'ports.port': 'Port of the Gateway that this is about.',
    type: ['How the Service can be reached.', '`LoadBalancer`'],
    'type=ClusterIP': 'From within the cluster.',
    'type=NodePort': 'By a port of every node.',
    'type=LoadBalancer': 'By a load balancer of the platform.',
    'type=ExternalName': 'Not at all: it is a name for another host.',
  }),
  serviceAccount: ['The ServiceAccount that the proxy runs as.', 'as kgateway makes it'],
  'serviceAccount.extraAnnotations': ['Annotations that the ServiceAccount gets, for a cloud identity for example. Those of the Gateway win.', 'none'],
  'serviceAccount.extraLabels': ['Labels that the ServiceAccount gets.', 'none'],
};

const POD: Sentences = {
  podTemplate: ['How pods are made.', 'as kgateway makes them'],
  ...below('podTemplate', {
    affinity: ['Which nodes, and which other pods, the pods want to be with.', 'any'],
    extraAnnotations: ['Annotations that pods get. Those of the Gateway win.', 'none'],
    extraLabels: ['Labels that pods get. Those of the Gateway win.', 'none'],
    extraVolumes: ['Volumes of pods, beside their own.', 'none'],
    gracefulShutdown: ['How a pod that ends lets go of its clients.', 'as kgateway does'],
    'gracefulShutdown.enabled': ['Whether a pod first says that it is not ready, and then waits.', 'as kgateway does'],
    'gracefulShutdown.sleepTimeSeconds': ['How many seconds it waits. Less than `terminationGracePeriodSeconds`.', 'as kgateway does'],
    imagePullSecrets: ['Secrets for fetching images, in the namespace of the Gateway.', 'none'],
    livenessProbe: ['Tells when a container must be restarted.', 'none'],
    nodeSelector: ['Labels that a node must have.', 'any node'],
    priorityClassName: ['How important pods are.', 'the default of the cluster'],
    readinessProbe: ['Tells when a pod can take traffic.', 'as kgateway makes it'],
    securityContext: ['What all containers of a pod may do.', 'the restricted one of kgateway'],
    startupProbe: ['Tells when a container has started.', 'as kgateway makes it'],
    terminationGracePeriodSeconds: ['How many seconds a pod may take to end.', 'as kgateway makes it'],
    tolerations: ['Taints of nodes that pods put up with.', 'none'],
    topologySpreadConstraints: ['How pods are spread over nodes and zones.', 'as Kubernetes does'],
  }),
};

const STATS: Sentences = {
  stats: ['Metrics of Envoy.', 'as kgateway makes them'],
  ...below('stats', {
    enableStatsRoute: ['Whether metrics are served under `/stats`, too.', 'they are'],
    enabled: ['Whether metrics are served, and pods say so in their annotations.', 'they are'],
    matcher: ['Which metrics there are. Write either `inclusionList` or `exclusionList`.', 'all'],
    'matcher.exclusionList': ['Names of metrics to leave out.', OTHER_FIELD],
    ...below('matcher.exclusionList', STRING_MATCH),
    'matcher.inclusionList': ['Names of metrics to keep; all others are left out.', OTHER_FIELD],
    ...below('matcher.inclusionList', STRING_MATCH),
    routePrefixRewrite: ['Path of Envoy that the metrics come from.', '`/stats/prometheus?usedonly`'],
    statsRoutePrefixRewrite: ['Path of Envoy that `/stats` leads to.', '`/stats`'],
  }),
};

export const GATEWAY_PARAMETERS: Sentences = {
  '': 'How the proxy of a Gateway runs in the cluster. A GatewayClass or a Gateway refers to it. Write either `kube` or `selfManaged`.',
  kube: ['Objects of Kubernetes that kgateway makes for the proxy.', OTHER_FIELD],
  ...below('kube', {
    ...CONTAINERS,
    ...OBJECTS,
    ...POD,
    ...STATS,
    omitDefaultSecurityContext: ['Whether security contexts are left to the platform, as OpenShift wants it.', 'kgateway writes them'],
  }),
  selfManaged: ['An empty object: kgateway makes nothing, and you run the proxy.', OTHER_FIELD],
};
