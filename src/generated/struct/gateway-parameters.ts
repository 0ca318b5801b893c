// Generated from imports/ by `npx projen generate`. Do not edit.
/** How the proxy of a Gateway runs in the cluster. A GatewayClass or a Gateway refers to it. Write either `kube` or `selfManaged`. The spec of a GatewayParameters. */
export interface GatewayParametersSpec {
  /**
   * Objects of Kubernetes that kgateway makes for the proxy.
   * @default - another field beside it is written
   */
  readonly kube?: GatewayParametersKube;
  /**
   * An empty object: kgateway makes nothing, and you run the proxy.
   * @default - another field beside it is written
   */
  readonly selfManaged?: { [key: string]: any };
}

/** Objects of Kubernetes that kgateway makes for the proxy. Stands at `kube` of a GatewayParameters. */
export interface GatewayParametersKube {
  /**
   * The proxy agentgateway, which is a product of its own now.
   * In kgateway until 2.2.
   * @default - Envoy runs
   */
  readonly agentgateway?: GatewayParametersKubeAgentgateway;
  /**
   * How many pods run, and how they are replaced.
   * @default - as Kubernetes does
   */
  readonly deployment?: GatewayParametersKubeDeployment;
  /**
   * Changes of the Deployment, for what no other field can say.
   * In kgateway since 2.3.
   * @default - none
   */
  readonly deploymentOverlay?: GatewayParametersKubeDeploymentOverlay;
  /**
   * The container of Envoy, which does the work.
   * @default - as kgateway makes it
   */
  readonly envoyContainer?: GatewayParametersKubeEnvoyContainer;
  /**
   * Makes a HorizontalPodAutoscaler for the proxy. Leave `deployment.replicas` out then.
   * In kgateway since 2.3.
   * @default - there is none
   */
  readonly horizontalPodAutoscaler?: GatewayParametersKubeDeploymentOverlay;
  /**
   * How the proxy takes part in a mesh of Istio.
   * @default - as kgateway makes it
   */
  readonly istio?: GatewayParametersKubeIstio;
  /**
   * Whether security contexts are left to the platform, as OpenShift wants it.
   * @default - kgateway writes them
   */
  readonly omitDefaultSecurityContext?: boolean;
  /**
   * Makes a PodDisruptionBudget for the proxy.
   * In kgateway since 2.3.
   * @default - there is none
   */
  readonly podDisruptionBudget?: GatewayParametersKubeDeploymentOverlay;
  /**
   * How pods are made.
   * @default - as kgateway makes them
   */
  readonly podTemplate?: GatewayParametersKubePodTemplate;
  /**
   * The container that hands certificates of Istio to Envoy.
   * @default - as kgateway makes it
   */
  readonly sdsContainer?: GatewayParametersKubeSdsContainer;
  /**
   * The Service in front of the proxy.
   * @default - as kgateway makes it
   */
  readonly service?: GatewayParametersKubeService;
  /**
   * The ServiceAccount that the proxy runs as.
   * @default - as kgateway makes it
   */
  readonly serviceAccount?: GatewayParametersKubeServiceAccount;
  /**
   * Changes of the ServiceAccount, for what no other field can say.
   * In kgateway since 2.3.
   * @default - none
   */
  readonly serviceAccountOverlay?: GatewayParametersKubeDeploymentOverlay;
  /**
   * Changes of the Service, for what no other field can say.
   * In kgateway since 2.3.
   * @default - none
   */
  readonly serviceOverlay?: GatewayParametersKubeDeploymentOverlay;
  /**
   * Metrics of Envoy.
   * @default - as kgateway makes them
   */
  readonly stats?: GatewayParametersKubeStats;
  /**
   * Makes a VerticalPodAutoscaler for the proxy.
   * In kgateway since 2.3.
   * @default - there is none
   */
  readonly verticalPodAutoscaler?: GatewayParametersKubeDeploymentOverlay;
}

/** Metrics of Envoy. Stands at `kube.stats` of a GatewayParameters. */
export interface GatewayParametersKubeStats {
  /**
   * Whether metrics are served under `/stats`, too.
   * @default - they are
   */
  readonly enableStatsRoute?: boolean;
  /**
   * Whether metrics are served, and pods say so in their annotations.
   * @default - they are
   */
  readonly enabled?: boolean;
  /**
   * Which metrics there are. Write either `inclusionList` or `exclusionList`.
   * Exactly 1 field.
   * @default - all
   */
  readonly matcher?: GatewayParametersKubeStatsMatcher;
  /**
   * Path of Envoy that the metrics come from.
   * @default - `/stats/prometheus?usedonly`
   */
  readonly routePrefixRewrite?: string;
  /**
   * Path of Envoy that `/stats` leads to.
   * @default - `/stats`
   */
  readonly statsRoutePrefixRewrite?: string;
}

/** Which metrics there are. Write either `inclusionList` or `exclusionList`. Stands at `kube.stats.matcher` of a GatewayParameters. */
export interface GatewayParametersKubeStatsMatcher {
  /**
   * Names of metrics to leave out.
   * At most 16 items.
   * @default - another field beside it is written
   */
  readonly exclusionList?: GatewayParametersKubeStatsMatcherExclusionList[];
  /**
   * Names of metrics to keep; all others are left out.
   * At most 16 items.
   * @default - another field beside it is written
   */
  readonly inclusionList?: GatewayParametersKubeStatsMatcherExclusionList[];
}

/** An entry of `kube.stats.matcher.exclusionList` and `kube.stats.matcher.inclusionList` of a GatewayParameters. */
export interface GatewayParametersKubeStatsMatcherExclusionList {
  /**
   * Fits texts that have this anywhere in them.
   * @default - another field beside it is written
   */
  readonly contains?: string;
  /**
   * Fits this text only.
   * @default - another field beside it is written
   */
  readonly exact?: string;
  /**
   * Whether upper and lower case are the same. Has no effect on `safeRegex`.
   * @default - case counts
   */
  readonly ignoreCase?: boolean;
  /**
   * Fits texts that begin with this.
   * @default - another field beside it is written
   */
  readonly prefix?: string;
  /**
   * Fits texts that match the regular expression as a whole, in the syntax of RE2.
   * @default - another field beside it is written
   */
  readonly safeRegex?: string;
  /**
   * Fits texts that end with this.
   * @default - another field beside it is written
   */
  readonly suffix?: string;
}

/** The ServiceAccount that the proxy runs as. Stands at `kube.serviceAccount` of a GatewayParameters. */
export interface GatewayParametersKubeServiceAccount {
  /**
   * Annotations that the ServiceAccount gets, for a cloud identity for example. Those of the Gateway win.
   * @default - none
   */
  readonly extraAnnotations?: { [key: string]: string };
  /**
   * Labels that the ServiceAccount gets.
   * @default - none
   */
  readonly extraLabels?: { [key: string]: string };
}

/** The Service in front of the proxy. Stands at `kube.service` of a GatewayParameters. */
export interface GatewayParametersKubeService {
  /**
   * Address within the cluster; `None` for a headless Service.
   * @default - Kubernetes chooses
   */
  readonly clusterIP?: string;
  /**
   * Where traffic from outside may go: `Cluster` for any node, `Local` for the node it came to, which keeps the address of the client.
   * @default - `Cluster`
   */
  readonly externalTrafficPolicy?: string;
  /**
   * Annotations that the Service gets. Those of the Gateway win.
   * @default - none
   */
  readonly extraAnnotations?: { [key: string]: string };
  /**
   * Labels that the Service gets. Those of the Gateway win.
   * @default - none
   */
  readonly extraLabels?: { [key: string]: string };
  /**
   * Who makes the load balancer, for the type `LoadBalancer`.
   * In kgateway since 2.3.
   * @default - the default of the cluster
   */
  readonly loadBalancerClass?: string;
  /**
   * Ranges of addresses that the load balancer admits, where it can.
   * In kgateway since 2.3.
   * @default - all
   */
  readonly loadBalancerSourceRanges?: string[];
  /**
   * Details of ports, which the Gateway itself defines.
   * @default - none
   */
  readonly ports?: GatewayParametersKubeServicePort[];
  /**
   * How the Service can be reached.
   * @default - `LoadBalancer`
   */
  readonly type?: GatewayParametersKubeServiceType;
}

/** How the Service can be reached. A value of `kube.service.type` of a GatewayParameters. */
export enum GatewayParametersKubeServiceType {
  /** From within the cluster. */
  CLUSTER_IP = 'ClusterIP',
  /** By a port of every node. */
  NODE_PORT = 'NodePort',
  /** By a load balancer of the platform. */
  LOAD_BALANCER = 'LoadBalancer',
  /** Not at all: it is a name for another host. */
  EXTERNAL_NAME = 'ExternalName',
}

/** An entry of `kube.service.ports` of a GatewayParameters. Details of ports, which the Gateway itself defines. */
export interface GatewayParametersKubeServicePort {
  /**
   * Port on the nodes.
   * 1 to 65535.
   * @default - Kubernetes chooses
   */
  readonly nodePort?: number;
  /**
   * Port of the Gateway that this is about.
   * 1 to 65535.
   */
  readonly port: number;
}

/** The container that hands certificates of Istio to Envoy. Stands at `kube.sdsContainer` of a GatewayParameters. */
export interface GatewayParametersKubeSdsContainer {
  /**
   * What the container starts with.
   * @default - as kgateway makes it
   */
  readonly bootstrap?: GatewayParametersKubeSdsContainerBootstrap;
  /**
   * Image of the container. What is not written is that of kgateway.
   * @default - that of kgateway
   */
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  /**
   * CPU and memory that the container asks for, and may use.
   * @default - nothing is said
   */
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  /**
   * What the process in the container may do.
   * @default - the restricted one of kgateway
   */
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** What the container starts with. Stands at `kube.sdsContainer.bootstrap` of a GatewayParameters. */
export interface GatewayParametersKubeSdsContainerBootstrap {
  /**
   * What is logged: `debug`, `info`, `warn`, `error`, `panic` or `fatal`.
   * @default - `info`
   */
  readonly logLevel?: string;
}

/** How pods are made. Stands at `kube.podTemplate` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplate {
  /**
   * Which nodes, and which other pods, the pods want to be with.
   * @default - any
   */
  readonly affinity?: GatewayParametersKubePodTemplateAffinity;
  /**
   * Annotations that pods get. Those of the Gateway win.
   * @default - none
   */
  readonly extraAnnotations?: { [key: string]: string };
  /**
   * Labels that pods get. Those of the Gateway win.
   * @default - none
   */
  readonly extraLabels?: { [key: string]: string };
  /**
   * Volumes of pods, beside their own.
   * @default - none
   */
  readonly extraVolumes?: GatewayParametersKubePodTemplateExtraVolume[];
  /**
   * How a pod that ends lets go of its clients.
   * @default - as kgateway does
   */
  readonly gracefulShutdown?: GatewayParametersKubePodTemplateGracefulShutdown;
  /**
   * Secrets for fetching images, in the namespace of the Gateway.
   * @default - none
   */
  readonly imagePullSecrets?: GatewayParametersKubePodTemplateImagePullSecret[];
  /**
   * Tells when a container must be restarted.
   * @default - none
   */
  readonly livenessProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  /**
   * Labels that a node must have.
   * @default - any node
   */
  readonly nodeSelector?: { [key: string]: string };
  /**
   * How important pods are.
   * @default - the default of the cluster
   */
  readonly priorityClassName?: string;
  /**
   * Tells when a pod can take traffic.
   * @default - as kgateway makes it
   */
  readonly readinessProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  /**
   * What all containers of a pod may do.
   * @default - the restricted one of kgateway
   */
  readonly securityContext?: GatewayParametersKubePodTemplateSecurityContext;
  /**
   * Tells when a container has started.
   * @default - as kgateway makes it
   */
  readonly startupProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  /**
   * How many seconds a pod may take to end.
   * 0 to 31536000.
   * @default - as kgateway makes it
   */
  readonly terminationGracePeriodSeconds?: number;
  /**
   * Taints of nodes that pods put up with.
   * @default - none
   */
  readonly tolerations?: GatewayParametersKubePodTemplateToleration[];
  /**
   * How pods are spread over nodes and zones.
   * @default - as Kubernetes does
   */
  readonly topologySpreadConstraints?: GatewayParametersKubePodTemplateTopologySpreadConstraint[];
}

/** An entry of `kube.podTemplate.topologySpreadConstraints` of a GatewayParameters. Kubernetes' own `TopologySpreadConstraint`. */
export interface GatewayParametersKubePodTemplateTopologySpreadConstraint {
  readonly labelSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

/** An entry of `kube.podTemplate.tolerations` of a GatewayParameters. Kubernetes' own `Toleration`. */
export interface GatewayParametersKubePodTemplateToleration {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

/** Kubernetes' own `PodSecurityContext`. Stands at `kube.podTemplate.securityContext` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateSecurityContext {
  readonly appArmorProfile?: GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: GatewayParametersKubeAgentgatewaySecurityContextSeLinuxOptions;
  readonly seccompProfile?: GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile;
  readonly supplementalGroups?: number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: GatewayParametersKubePodTemplateSecurityContextSysctl[];
  readonly windowsOptions?: GatewayParametersKubeAgentgatewaySecurityContextWindowsOptions;
}

/** How a pod that ends lets go of its clients. Stands at `kube.podTemplate.gracefulShutdown` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateGracefulShutdown {
  /**
   * Whether a pod first says that it is not ready, and then waits.
   * @default - as kgateway does
   */
  readonly enabled?: boolean;
  /**
   * How many seconds it waits. Less than `terminationGracePeriodSeconds`.
   * 0 to 31536000.
   * @default - as kgateway does
   */
  readonly sleepTimeSeconds?: number;
}

/** An entry of `kube.podTemplate.extraVolumes` of a GatewayParameters. Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolume {
  readonly awsElasticBlockStore?: GatewayParametersKubePodTemplateExtraVolumeAwsElasticBlockStore;
  readonly azureDisk?: GatewayParametersKubePodTemplateExtraVolumeAzureDisk;
  readonly azureFile?: GatewayParametersKubePodTemplateExtraVolumeAzureFile;
  readonly cephfs?: GatewayParametersKubePodTemplateExtraVolumeCephfs;
  readonly cinder?: GatewayParametersKubePodTemplateExtraVolumeCinder;
  readonly configMap?: GatewayParametersKubePodTemplateExtraVolumeConfigMap;
  readonly csi?: GatewayParametersKubePodTemplateExtraVolumeCsi;
  readonly downwardAPI?: GatewayParametersKubePodTemplateExtraVolumeDownwardAPI;
  readonly emptyDir?: GatewayParametersKubePodTemplateExtraVolumeEmptyDir;
  readonly ephemeral?: GatewayParametersKubePodTemplateExtraVolumeEphemeral;
  readonly fc?: GatewayParametersKubePodTemplateExtraVolumeFc;
  readonly flexVolume?: GatewayParametersKubePodTemplateExtraVolumeFlexVolume;
  readonly flocker?: GatewayParametersKubePodTemplateExtraVolumeFlocker;
  readonly gcePersistentDisk?: GatewayParametersKubePodTemplateExtraVolumeGcePersistentDisk;
  readonly gitRepo?: GatewayParametersKubePodTemplateExtraVolumeGitRepo;
  readonly glusterfs?: GatewayParametersKubePodTemplateExtraVolumeGlusterfs;
  readonly hostPath?: GatewayParametersKubePodTemplateExtraVolumeHostPath;
  readonly image?: GatewayParametersKubePodTemplateExtraVolumeImage;
  readonly iscsi?: GatewayParametersKubePodTemplateExtraVolumeIscsi;
  readonly name: string;
  readonly nfs?: GatewayParametersKubePodTemplateExtraVolumeNfs;
  readonly persistentVolumeClaim?: GatewayParametersKubePodTemplateExtraVolumePersistentVolumeClaim;
  readonly photonPersistentDisk?: GatewayParametersKubePodTemplateExtraVolumePhotonPersistentDisk;
  readonly portworxVolume?: GatewayParametersKubePodTemplateExtraVolumePortworxVolume;
  readonly projected?: GatewayParametersKubePodTemplateExtraVolumeProjected;
  readonly quobyte?: GatewayParametersKubePodTemplateExtraVolumeQuobyte;
  readonly rbd?: GatewayParametersKubePodTemplateExtraVolumeRbd;
  readonly scaleIO?: GatewayParametersKubePodTemplateExtraVolumeScaleIO;
  readonly secret?: GatewayParametersKubePodTemplateExtraVolumeSecret;
  readonly storageos?: GatewayParametersKubePodTemplateExtraVolumeStorageos;
  readonly vsphereVolume?: GatewayParametersKubePodTemplateExtraVolumeVsphereVolume;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.vsphereVolume` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyID?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.storageos` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.secret` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeSecret {
  readonly defaultMode?: number;
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.scaleIO` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeScaleIO {
  /** @default "xfs" */
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: GatewayParametersKubePodTemplateImagePullSecret;
  readonly sslEnabled?: boolean;
  /** @default "ThinProvisioned" */
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.rbd` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeRbd {
  readonly fsType?: string;
  readonly image: string;
  /** @default "/etc/ceph/keyring" */
  readonly keyring?: string;
  readonly monitors: string[];
  /** @default "rbd" */
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  /** @default "admin" */
  readonly user?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.quobyte` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.projected` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjected {
  readonly defaultMode?: number;
  readonly sources?: GatewayParametersKubePodTemplateExtraVolumeProjectedSource[];
}

/** An entry of `kube.podTemplate.extraVolumes.projected.sources` of a GatewayParameters. Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSource {
  readonly clusterTrustBundle?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceClusterTrustBundle;
  readonly configMap?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap;
  readonly downwardAPI?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceDownwardAPI;
  readonly podCertificate?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourcePodCertificate;
  readonly secret?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap;
  readonly serviceAccountToken?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceServiceAccountToken;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.projected.sources.serviceAccountToken` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.projected.sources.podCertificate` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourcePodCertificate {
  readonly certificateChainPath?: string;
  readonly credentialBundlePath?: string;
  readonly keyPath?: string;
  readonly keyType: string;
  readonly maxExpirationSeconds?: number;
  readonly signerName: string;
  /** In kgateway since 2.3. */
  readonly userAnnotations?: { [key: string]: string };
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.projected.sources.downwardAPI` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceDownwardAPI {
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem[];
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.projected.sources.configMap` and `kube.podTemplate.extraVolumes.projected.sources.secret` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap {
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.projected.sources.clusterTrustBundle` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceClusterTrustBundle {
  readonly labelSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.portworxVolume` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumePortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.photonPersistentDisk` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumePhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdID: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.persistentVolumeClaim` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumePersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.nfs` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.iscsi` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeIscsi {
  readonly chapAuthDiscovery?: boolean;
  readonly chapAuthSession?: boolean;
  readonly fsType?: string;
  readonly initiatorName?: string;
  readonly iqn: string;
  /** @default "default" */
  readonly iscsiInterface?: string;
  readonly lun: number;
  readonly portals?: string[];
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly targetPortal: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.image` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.hostPath` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeHostPath {
  readonly path: string;
  readonly type?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.glusterfs` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.gitRepo` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.gcePersistentDisk` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.flocker` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeFlocker {
  readonly datasetName?: string;
  readonly datasetUUID?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.flexVolume` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.fc` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWWNs?: string[];
  readonly wwids?: string[];
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.ephemeral` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeral {
  readonly volumeClaimTemplate?: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplate;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.ephemeral.volumeClaimTemplate` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplate {
  readonly metadata?: { [key: string]: any };
  readonly spec: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpec;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.ephemeral.volumeClaimTemplate.spec` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpec {
  readonly accessModes?: string[];
  readonly dataSource?: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSource;
  readonly dataSourceRef?: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSourceRef;
  readonly resources?: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecResources;
  readonly selector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.ephemeral.volumeClaimTemplate.spec.resources` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { [key: string]: string | number };
  readonly requests?: { [key: string]: string | number };
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.ephemeral.volumeClaimTemplate.spec.dataSourceRef` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.ephemeral.volumeClaimTemplate.spec.dataSource` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.emptyDir` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: string | number;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.downwardAPI` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeDownwardAPI {
  readonly defaultMode?: number;
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem[];
}

/** An entry of `kube.podTemplate.extraVolumes.downwardAPI.items` and `kube.podTemplate.extraVolumes.projected.sources.downwardAPI.items` of a GatewayParameters. Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem {
  readonly fieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.csi` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { [key: string]: string };
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.configMap` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeConfigMap {
  readonly defaultMode?: number;
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

/** An entry of `kube.podTemplate.extraVolumes.configMap.items`, `kube.podTemplate.extraVolumes.projected.sources.configMap.items`, `kube.podTemplate.extraVolumes.projected.sources.secret.items` and 1 more place of a GatewayParameters. Part of Kubernetes' own `Volume`. */
export interface GatewayParametersKubePodTemplateExtraVolumeConfigMapItem {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.cinder` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly volumeID: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.cephfs` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeCephfs {
  readonly monitors: string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly user?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.cephfs.secretRef`, `kube.podTemplate.extraVolumes.cinder.secretRef`, `kube.podTemplate.extraVolumes.csi.nodePublishSecretRef` and 6 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateImagePullSecret {
  /** @default "" */
  readonly name?: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.azureFile` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.azureDisk` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeAzureDisk {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskURI: string;
  /** @default "ext4" */
  readonly fsType?: string;
  readonly kind?: string;
  /** @default false */
  readonly readOnly?: boolean;
}

/** Part of Kubernetes' own `Volume`. Stands at `kube.podTemplate.extraVolumes.awsElasticBlockStore` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

/** Kubernetes' own `Affinity`. Stands at `kube.podTemplate.affinity` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinity {
  readonly nodeAffinity?: GatewayParametersKubePodTemplateAffinityNodeAffinity;
  readonly podAffinity?: GatewayParametersKubePodTemplateAffinityPodAffinity;
  readonly podAntiAffinity?: GatewayParametersKubePodTemplateAffinityPodAffinity;
}

/** Part of Kubernetes' own `Affinity`. Stands at `kube.podTemplate.affinity.podAffinity` and `kube.podTemplate.affinity.podAntiAffinity` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

/** An entry of `kube.podTemplate.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution` and `kube.podTemplate.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution` of a GatewayParameters. Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  readonly weight: number;
}

/** Part of Kubernetes' own `Affinity`. Stands at `kube.podTemplate.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm`, `kube.podTemplate.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution`, `kube.podTemplate.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm` and 1 more place of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

/** Part of Kubernetes' own `Affinity`. Stands at `kube.podTemplate.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm.labelSelector`, `kube.podTemplate.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm.namespaceSelector`, `kube.podTemplate.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution.labelSelector` and 8 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector {
  readonly matchExpressions?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
  readonly matchLabels?: { [key: string]: string };
}

/** Part of Kubernetes' own `Affinity`. Stands at `kube.podTemplate.affinity.nodeAffinity` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

/** Part of Kubernetes' own `Affinity`. Stands at `kube.podTemplate.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

/** An entry of `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution` of a GatewayParameters. Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

/** Part of Kubernetes' own `Affinity`. Stands at `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.preference` and `kube.podTemplate.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
  readonly matchFields?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
}

/** An entry of `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.preference.matchExpressions`, `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.preference.matchFields`, `kube.podTemplate.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.matchExpressions` and 12 more places of a GatewayParameters. Part of Kubernetes' own `Affinity`. */
export interface GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

/** How the proxy takes part in a mesh of Istio. Stands at `kube.istio` of a GatewayParameters. */
export interface GatewayParametersKubeIstio {
  /**
   * Further containers. Has no effect and will be gone: write them into `deploymentOverlay`.
   * @default - none
   */
  readonly customSidecars?: GatewayParametersKubeIstioCustomSidecar[];
  /**
   * The container of Istio, which fetches certificates. It is there only where Istio is switched on.
   * @default - as kgateway makes it
   */
  readonly istioProxyContainer?: GatewayParametersKubeIstioIstioProxyContainer;
}

/** The container of Istio, which fetches certificates. It is there only where Istio is switched on. Stands at `kube.istio.istioProxyContainer` of a GatewayParameters. */
export interface GatewayParametersKubeIstioIstioProxyContainer {
  /**
   * Image of the container. What is not written is that of kgateway.
   * @default - that of kgateway
   */
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  /**
   * Host and port of Istio.
   * @default - `istiod.istio-system.svc:15012`
   */
  readonly istioDiscoveryAddress?: string;
  /**
   * Name of the cluster in the mesh.
   * @default - `Kubernetes`
   */
  readonly istioMetaClusterId?: string;
  /**
   * Name of the mesh.
   * @default - `cluster.local`
   */
  readonly istioMetaMeshId?: string;
  /**
   * What is logged: `debug`, `info`, `warning` or `error`.
   * @default - `warning`
   */
  readonly logLevel?: string;
  /**
   * CPU and memory that the container asks for, and may use.
   * @default - nothing is said
   */
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  /**
   * What the process in the container may do.
   * @default - the restricted one of kgateway
   */
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** An entry of `kube.istio.customSidecars` of a GatewayParameters. Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecar {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: GatewayParametersKubeAgentgatewayEnv[];
  readonly envFrom?: GatewayParametersKubeIstioCustomSidecarEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly lifecycle?: GatewayParametersKubeIstioCustomSidecarLifecycle;
  readonly livenessProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  readonly name: string;
  readonly ports?: GatewayParametersKubeIstioCustomSidecarPort[];
  readonly readinessProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  readonly resizePolicy?: GatewayParametersKubeIstioCustomSidecarResizePolicy[];
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: GatewayParametersKubeIstioCustomSidecarRestartPolicyRule[];
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
  readonly startupProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: GatewayParametersKubeIstioCustomSidecarVolumeDevice[];
  readonly volumeMounts?: GatewayParametersKubeAgentgatewayExtraVolumeMount[];
  readonly workingDir?: string;
}

/** An entry of `kube.istio.customSidecars.volumeDevices` of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarVolumeDevice {
  readonly devicePath: string;
  readonly name: string;
}

/** An entry of `kube.istio.customSidecars.restartPolicyRules` of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarRestartPolicyRule {
  readonly action: string;
  readonly exitCodes?: GatewayParametersKubeIstioCustomSidecarRestartPolicyRuleExitCodes;
}

/** Part of Kubernetes' own `Container`. Stands at `kube.istio.customSidecars.restartPolicyRules.exitCodes` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarRestartPolicyRuleExitCodes {
  readonly operator: string;
  readonly values?: number[];
}

/** An entry of `kube.istio.customSidecars.resizePolicy` of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

/** An entry of `kube.istio.customSidecars.ports` of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarPort {
  readonly containerPort: number;
  readonly hostIP?: string;
  readonly hostPort?: number;
  readonly name?: string;
  /** @default "TCP" */
  readonly protocol?: string;
}

/** Part of Kubernetes' own `Container`. Stands at `kube.istio.customSidecars.livenessProbe`, `kube.istio.customSidecars.readinessProbe`, `kube.istio.customSidecars.startupProbe` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateLivenessProbe {
  readonly exec?: GatewayParametersKubePodTemplateLivenessProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: GatewayParametersKubePodTemplateLivenessProbeGrpc;
  readonly httpGet?: GatewayParametersKubePodTemplateLivenessProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: GatewayParametersKubePodTemplateLivenessProbeTcpSocket;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

/** Part of Kubernetes' own `Container`. Stands at `kube.istio.customSidecars.livenessProbe.grpc`, `kube.istio.customSidecars.readinessProbe.grpc`, `kube.istio.customSidecars.startupProbe.grpc` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateLivenessProbeGrpc {
  readonly port: number;
  /** @default "" */
  readonly service?: string;
}

/** Part of Kubernetes' own `Container`. Stands at `kube.istio.customSidecars.lifecycle` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarLifecycle {
  readonly postStart?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStart;
  readonly preStop?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStart;
  readonly stopSignal?: string;
}

/** Part of Kubernetes' own `Container`. Stands at `kube.istio.customSidecars.lifecycle.postStart` and `kube.istio.customSidecars.lifecycle.preStop` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarLifecyclePostStart {
  readonly exec?: GatewayParametersKubePodTemplateLivenessProbeExec;
  readonly httpGet?: GatewayParametersKubePodTemplateLivenessProbeHttpGet;
  readonly sleep?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStartSleep;
  readonly tcpSocket?: GatewayParametersKubePodTemplateLivenessProbeTcpSocket;
}

/** Part of Kubernetes' own `Container`. Stands at `kube.istio.customSidecars.lifecycle.postStart.tcpSocket`, `kube.istio.customSidecars.lifecycle.preStop.tcpSocket`, `kube.istio.customSidecars.livenessProbe.tcpSocket` and 5 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateLivenessProbeTcpSocket {
  readonly host?: string;
  readonly port: string | number;
}

/** Part of Kubernetes' own `Container`. Stands at `kube.istio.customSidecars.lifecycle.postStart.sleep` and `kube.istio.customSidecars.lifecycle.preStop.sleep` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarLifecyclePostStartSleep {
  readonly seconds: number;
}

/** Part of Kubernetes' own `Container`. Stands at `kube.istio.customSidecars.lifecycle.postStart.httpGet`, `kube.istio.customSidecars.lifecycle.preStop.httpGet`, `kube.istio.customSidecars.livenessProbe.httpGet` and 5 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateLivenessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: GatewayParametersKubePodTemplateSecurityContextSysctl[];
  readonly path?: string;
  readonly port: string | number;
  readonly scheme?: string;
}

/** An entry of `kube.istio.customSidecars.lifecycle.postStart.httpGet.httpHeaders`, `kube.istio.customSidecars.lifecycle.preStop.httpGet.httpHeaders`, `kube.istio.customSidecars.livenessProbe.httpGet.httpHeaders` and 6 more places of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubePodTemplateSecurityContextSysctl {
  readonly name: string;
  readonly value: string;
}

/** Part of Kubernetes' own `Container`. Stands at `kube.istio.customSidecars.lifecycle.postStart.exec`, `kube.istio.customSidecars.lifecycle.preStop.exec`, `kube.istio.customSidecars.livenessProbe.exec` and 5 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateLivenessProbeExec {
  readonly command?: string[];
}

/** An entry of `kube.istio.customSidecars.envFrom` of a GatewayParameters. Part of Kubernetes' own `Container`. */
export interface GatewayParametersKubeIstioCustomSidecarEnvFrom {
  readonly configMapRef?: GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef;
}

/** Part of Kubernetes' own `Container`. Stands at `kube.istio.customSidecars.envFrom.configMapRef` and `kube.istio.customSidecars.envFrom.secretRef` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef {
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

/** The container of Envoy, which does the work. Stands at `kube.envoyContainer` of a GatewayParameters. */
export interface GatewayParametersKubeEnvoyContainer {
  /**
   * What Envoy starts with.
   * @default - as kgateway makes it
   */
  readonly bootstrap?: GatewayParametersKubeEnvoyContainerBootstrap;
  /**
   * Environment variables of the container.
   * @default - none of yours
   */
  readonly env?: GatewayParametersKubeAgentgatewayEnv[];
  /**
   * Arguments that Envoy gets, beside those of kgateway.
   * 1 to 32 items. Each 1 to 256 characters. In kgateway since 2.3.
   * @default - none
   */
  readonly extraArgs?: string[];
  /**
   * Volumes that the container sees, beside its own.
   * @default - none
   */
  readonly extraVolumeMounts?: GatewayParametersKubeAgentgatewayExtraVolumeMount[];
  /**
   * Image of the container. What is not written is that of kgateway.
   * @default - that of kgateway
   */
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  /**
   * CPU and memory that the container asks for, and may use.
   * @default - nothing is said
   */
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  /**
   * What the process in the container may do.
   * @default - the restricted one of kgateway
   */
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** What Envoy starts with. Stands at `kube.envoyContainer.bootstrap` of a GatewayParameters. */
export interface GatewayParametersKubeEnvoyContainerBootstrap {
  /**
   * Log levels of single components, by their names: `trace`, `debug`, `info`, `warn`, `error`, `critical` or `off`.
   * @default - `logLevel`
   */
  readonly componentLogLevels?: { [key: string]: string };
  /**
   * How Envoy looks up names.
   * In kgateway since 2.3.
   * @default - by the rules of Envoy
   */
  readonly dnsResolver?: GatewayParametersKubeEnvoyContainerBootstrapDnsResolver;
  /**
   * Whether port 8082, which load balancers probe, takes PROXY protocol headers.
   * In kgateway since 2.4.
   * @default - it does not
   */
  readonly enableReadinessProbeProxyProtocol?: boolean;
  /**
   * How lines of the log look. Access logs are another matter. Write either `json` or `text`.
   * In kgateway since 2.3.
   * @default - as Envoy makes them
   */
  readonly logFormat?: GatewayParametersKubeEnvoyContainerBootstrapLogFormat;
  /**
   * What is logged: `trace`, `debug`, `info`, `warn`, `error`, `critical` or `off`.
   * @default - `info`
   */
  readonly logLevel?: string;
}

/** How lines of the log look. Access logs are another matter. Write either `json` or `text`. Stands at `kube.envoyContainer.bootstrap.logFormat` of a GatewayParameters. */
export interface GatewayParametersKubeEnvoyContainerBootstrapLogFormat {
  /**
   * Each line as an object.
   * @default - another field beside it is written
   */
  readonly json?: { [key: string]: any };
  /**
   * Each line as a string, with the flags of the option `--log-format` of Envoy.
   * @default - another field beside it is written
   */
  readonly text?: string;
}

/** How Envoy looks up names. Stands at `kube.envoyContainer.bootstrap.dnsResolver` of a GatewayParameters. */
export interface GatewayParametersKubeEnvoyContainerBootstrapDnsResolver {
  /**
   * How many lookups go to one DNS server before another may be chosen. 0 stands for no limit.
   * At least 0.
   * @default - 100
   */
  readonly udpMaxQueries?: number;
}

/** Stands at `kube.deploymentOverlay`, `kube.horizontalPodAutoscaler`, `kube.podDisruptionBudget` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeDeploymentOverlay {
  /**
   * Labels and annotations that are merged into the object.
   * @default - none
   */
  readonly metadata?: GatewayParametersKubeDeploymentOverlayMetadata;
  /**
   * Fields of the spec that are merged into the object, as a strategic merge patch.
   * @default - none
   */
  readonly spec?: { [key: string]: any };
}

/** Labels and annotations that are merged into the object. Stands at `kube.deploymentOverlay.metadata`, `kube.horizontalPodAutoscaler.metadata`, `kube.podDisruptionBudget.metadata` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeDeploymentOverlayMetadata {
  /**
   * The annotations.
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
  /**
   * The labels.
   * @default - none
   */
  readonly labels?: { [key: string]: string };
}

/** How many pods run, and how they are replaced. Stands at `kube.deployment` of a GatewayParameters. */
export interface GatewayParametersKubeDeployment {
  /**
   * How many pods run.
   * At least 0.
   * @default - 1, or what an autoscaler says
   */
  readonly replicas?: number;
  /**
   * How pods are replaced by new ones.
   * @default - a rolling update of a quarter at a time
   */
  readonly strategy?: GatewayParametersKubeDeploymentStrategy;
}

/** Kubernetes' own `DeploymentStrategy`. Stands at `kube.deployment.strategy` of a GatewayParameters. */
export interface GatewayParametersKubeDeploymentStrategy {
  readonly rollingUpdate?: GatewayParametersKubeDeploymentStrategyRollingUpdate;
  readonly type?: string;
}

/** Part of Kubernetes' own `DeploymentStrategy`. Stands at `kube.deployment.strategy.rollingUpdate` of a GatewayParameters. */
export interface GatewayParametersKubeDeploymentStrategyRollingUpdate {
  readonly maxSurge?: string | number;
  readonly maxUnavailable?: string | number;
}

/** The proxy agentgateway, which is a product of its own now. Stands at `kube.agentgateway` of a GatewayParameters. */
export interface GatewayParametersKubeAgentgateway {
  /**
   * Whether it runs in place of Envoy.
   * @default - it does not
   */
  readonly enabled?: boolean;
  /**
   * Environment variables of the container.
   * @default - none of yours
   */
  readonly env?: GatewayParametersKubeAgentgatewayEnv[];
  /**
   * Volumes that the container sees, beside its own.
   * @default - none
   */
  readonly extraVolumeMounts?: GatewayParametersKubeAgentgatewayExtraVolumeMount[];
  /**
   * Image of the container. What is not written is that of kgateway.
   * @default - that of kgateway
   */
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  /**
   * What is logged.
   * @default - `info`
   */
  readonly logLevel?: string;
  /**
   * CPU and memory that the container asks for, and may use.
   * @default - nothing is said
   */
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  /**
   * What the process in the container may do.
   * @default - the restricted one of kgateway
   */
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** Kubernetes' own `SecurityContext`. Stands at `kube.agentgateway.securityContext`, `kube.envoyContainer.securityContext`, `kube.istio.customSidecars.securityContext` and 2 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewaySecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile;
  readonly capabilities?: GatewayParametersKubeAgentgatewaySecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: GatewayParametersKubeAgentgatewaySecurityContextSeLinuxOptions;
  readonly seccompProfile?: GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile;
  readonly windowsOptions?: GatewayParametersKubeAgentgatewaySecurityContextWindowsOptions;
}

/** Part of Kubernetes' own `SecurityContext`. Stands at `kube.agentgateway.securityContext.windowsOptions`, `kube.envoyContainer.securityContext.windowsOptions`, `kube.istio.customSidecars.securityContext.windowsOptions` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewaySecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

/** Part of Kubernetes' own `SecurityContext`. Stands at `kube.agentgateway.securityContext.seLinuxOptions`, `kube.envoyContainer.securityContext.seLinuxOptions`, `kube.istio.customSidecars.securityContext.seLinuxOptions` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewaySecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

/** Part of Kubernetes' own `SecurityContext`. Stands at `kube.agentgateway.securityContext.capabilities`, `kube.envoyContainer.securityContext.capabilities`, `kube.istio.customSidecars.securityContext.capabilities` and 2 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewaySecurityContextCapabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

/** Part of Kubernetes' own `SecurityContext`. Stands at `kube.agentgateway.securityContext.appArmorProfile`, `kube.agentgateway.securityContext.seccompProfile`, `kube.envoyContainer.securityContext.appArmorProfile` and 9 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

/** Kubernetes' own `ResourceRequirements`. Stands at `kube.agentgateway.resources`, `kube.envoyContainer.resources`, `kube.istio.customSidecars.resources` and 2 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayResources {
  readonly claims?: GatewayParametersKubeAgentgatewayResourcesClaim[];
  readonly limits?: { [key: string]: string | number };
  readonly requests?: { [key: string]: string | number };
}

/** An entry of `kube.agentgateway.resources.claims`, `kube.envoyContainer.resources.claims`, `kube.istio.customSidecars.resources.claims` and 2 more places of a GatewayParameters. Part of Kubernetes' own `ResourceRequirements`. */
export interface GatewayParametersKubeAgentgatewayResourcesClaim {
  readonly name: string;
  readonly request?: string;
}

/** Image of the container. What is not written is that of kgateway. Stands at `kube.agentgateway.image`, `kube.envoyContainer.image`, `kube.istio.istioProxyContainer.image` and 1 more place of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayImage {
  /**
   * Hash of the image, such as `sha256:…`.
   * @default - the tag decides
   */
  readonly digest?: string;
  /**
   * When the image is fetched: `Always`, `IfNotPresent` or `Never`.
   * @default - `IfNotPresent`
   */
  readonly pullPolicy?: string;
  /**
   * Host of the registry.
   * @default - that of kgateway
   */
  readonly registry?: string;
  /**
   * Name of the image within the registry.
   * @default - that of kgateway
   */
  readonly repository?: string;
  /**
   * Version of the image.
   * @default - the version of kgateway
   */
  readonly tag?: string;
}

/** An entry of `kube.agentgateway.extraVolumeMounts`, `kube.envoyContainer.extraVolumeMounts` and `kube.istio.customSidecars.volumeMounts` of a GatewayParameters. Kubernetes' own `VolumeMount`. */
export interface GatewayParametersKubeAgentgatewayExtraVolumeMount {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

/** An entry of `kube.agentgateway.env`, `kube.envoyContainer.env` and `kube.istio.customSidecars.env` of a GatewayParameters. Kubernetes' own `EnvVar`. */
export interface GatewayParametersKubeAgentgatewayEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: GatewayParametersKubeAgentgatewayEnvValueFrom;
}

/** Part of Kubernetes' own `EnvVar`. Stands at `kube.agentgateway.env.valueFrom`, `kube.envoyContainer.env.valueFrom` and `kube.istio.customSidecars.env.valueFrom` of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnvValueFrom {
  readonly configMapKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromFieldRef;
  readonly fileKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef;
}

/** Part of Kubernetes' own `EnvVar`. Stands at `kube.agentgateway.env.valueFrom.resourceFieldRef`, `kube.envoyContainer.env.valueFrom.resourceFieldRef`, `kube.istio.customSidecars.env.valueFrom.resourceFieldRef` and 2 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: string | number;
  readonly resource: string;
}

/** Part of Kubernetes' own `EnvVar`. Stands at `kube.agentgateway.env.valueFrom.fileKeyRef`, `kube.envoyContainer.env.valueFrom.fileKeyRef` and `kube.istio.customSidecars.env.valueFrom.fileKeyRef` of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromFileKeyRef {
  readonly key: string;
  /** @default false */
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

/** Part of Kubernetes' own `EnvVar`. Stands at `kube.agentgateway.env.valueFrom.fieldRef`, `kube.envoyContainer.env.valueFrom.fieldRef`, `kube.istio.customSidecars.env.valueFrom.fieldRef` and 2 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

/** Part of Kubernetes' own `EnvVar`. Stands at `kube.agentgateway.env.valueFrom.configMapKeyRef`, `kube.agentgateway.env.valueFrom.secretKeyRef`, `kube.envoyContainer.env.valueFrom.configMapKeyRef` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef {
  readonly key: string;
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}
