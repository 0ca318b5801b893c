// Generated from imports/ by `npx projen generate`. Do not edit.
/** The spec of a GatewayParameters. */
export interface GatewayParametersSpec {
  readonly kube?: GatewayParametersKube;
  readonly selfManaged?: { [key: string]: any };
}

/** Stands at `kube` of a GatewayParameters. */
export interface GatewayParametersKube {
  /** In kgateway until 2.2. */
  readonly agentgateway?: GatewayParametersKubeAgentgateway;
  readonly deployment?: GatewayParametersKubeDeployment;
  /** In kgateway since 2.3. */
  readonly deploymentOverlay?: GatewayParametersKubeDeploymentOverlay;
  readonly envoyContainer?: GatewayParametersKubeEnvoyContainer;
  /** In kgateway since 2.3. */
  readonly horizontalPodAutoscaler?: GatewayParametersKubeDeploymentOverlay;
  readonly istio?: GatewayParametersKubeIstio;
  readonly omitDefaultSecurityContext?: boolean;
  /** In kgateway since 2.3. */
  readonly podDisruptionBudget?: GatewayParametersKubeDeploymentOverlay;
  readonly podTemplate?: GatewayParametersKubePodTemplate;
  readonly sdsContainer?: GatewayParametersKubeSdsContainer;
  readonly service?: GatewayParametersKubeService;
  readonly serviceAccount?: GatewayParametersKubeServiceAccount;
  /** In kgateway since 2.3. */
  readonly serviceAccountOverlay?: GatewayParametersKubeDeploymentOverlay;
  /** In kgateway since 2.3. */
  readonly serviceOverlay?: GatewayParametersKubeDeploymentOverlay;
  readonly stats?: GatewayParametersKubeStats;
  /** In kgateway since 2.3. */
  readonly verticalPodAutoscaler?: GatewayParametersKubeDeploymentOverlay;
}

/** Stands at `kube.stats` of a GatewayParameters. */
export interface GatewayParametersKubeStats {
  readonly enableStatsRoute?: boolean;
  readonly enabled?: boolean;
  /** Exactly 1 field. */
  readonly matcher?: GatewayParametersKubeStatsMatcher;
  readonly routePrefixRewrite?: string;
  readonly statsRoutePrefixRewrite?: string;
}

/** Stands at `kube.stats.matcher` of a GatewayParameters. */
export interface GatewayParametersKubeStatsMatcher {
  /** At most 16 items. */
  readonly exclusionList?: GatewayParametersKubeStatsMatcherExclusionList[];
  /** At most 16 items. */
  readonly inclusionList?: GatewayParametersKubeStatsMatcherExclusionList[];
}

/** An entry of `kube.stats.matcher.exclusionList` and `kube.stats.matcher.inclusionList` of a GatewayParameters. */
export interface GatewayParametersKubeStatsMatcherExclusionList {
  readonly contains?: string;
  readonly exact?: string;
  readonly ignoreCase?: boolean;
  readonly prefix?: string;
  readonly safeRegex?: string;
  readonly suffix?: string;
}

/** Stands at `kube.serviceAccount` of a GatewayParameters. */
export interface GatewayParametersKubeServiceAccount {
  readonly extraAnnotations?: { [key: string]: string };
  readonly extraLabels?: { [key: string]: string };
}

/** Stands at `kube.service` of a GatewayParameters. */
export interface GatewayParametersKubeService {
  readonly clusterIP?: string;
  readonly externalTrafficPolicy?: string;
  readonly extraAnnotations?: { [key: string]: string };
  readonly extraLabels?: { [key: string]: string };
  /** In kgateway since 2.3. */
  readonly loadBalancerClass?: string;
  /** In kgateway since 2.3. */
  readonly loadBalancerSourceRanges?: string[];
  readonly ports?: GatewayParametersKubeServicePort[];
  readonly type?: GatewayParametersKubeServiceType;
}

/** A value of `kube.service.type` of a GatewayParameters. */
export enum GatewayParametersKubeServiceType {
  CLUSTER_IP = 'ClusterIP',
  NODE_PORT = 'NodePort',
  LOAD_BALANCER = 'LoadBalancer',
  EXTERNAL_NAME = 'ExternalName',
}

/** An entry of `kube.service.ports` of a GatewayParameters. */
export interface GatewayParametersKubeServicePort {
  /** 1 to 65535. */
  readonly nodePort?: number;
  /** 1 to 65535. */
  readonly port: number;
}

/** Stands at `kube.sdsContainer` of a GatewayParameters. */
export interface GatewayParametersKubeSdsContainer {
  readonly bootstrap?: GatewayParametersKubeSdsContainerBootstrap;
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** Stands at `kube.sdsContainer.bootstrap` of a GatewayParameters. */
export interface GatewayParametersKubeSdsContainerBootstrap {
  readonly logLevel?: string;
}

/** Stands at `kube.podTemplate` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplate {
  readonly affinity?: GatewayParametersKubePodTemplateAffinity;
  readonly extraAnnotations?: { [key: string]: string };
  readonly extraLabels?: { [key: string]: string };
  readonly extraVolumes?: GatewayParametersKubePodTemplateExtraVolume[];
  readonly gracefulShutdown?: GatewayParametersKubePodTemplateGracefulShutdown;
  readonly imagePullSecrets?: GatewayParametersKubePodTemplateImagePullSecret[];
  readonly livenessProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  readonly nodeSelector?: { [key: string]: string };
  readonly priorityClassName?: string;
  readonly readinessProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  readonly securityContext?: GatewayParametersKubePodTemplateSecurityContext;
  readonly startupProbe?: GatewayParametersKubePodTemplateLivenessProbe;
  /** 0 to 31536000. */
  readonly terminationGracePeriodSeconds?: number;
  readonly tolerations?: GatewayParametersKubePodTemplateToleration[];
  readonly topologySpreadConstraints?: GatewayParametersKubePodTemplateTopologySpreadConstraint[];
}

/** An entry of `kube.podTemplate.topologySpreadConstraints` of a GatewayParameters. */
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

/** An entry of `kube.podTemplate.tolerations` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateToleration {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

/** Stands at `kube.podTemplate.securityContext` of a GatewayParameters. */
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

/** Stands at `kube.podTemplate.gracefulShutdown` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateGracefulShutdown {
  readonly enabled?: boolean;
  /** 0 to 31536000. */
  readonly sleepTimeSeconds?: number;
}

/** An entry of `kube.podTemplate.extraVolumes` of a GatewayParameters. */
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

/** Stands at `kube.podTemplate.extraVolumes.vsphereVolume` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyID?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

/** Stands at `kube.podTemplate.extraVolumes.storageos` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

/** Stands at `kube.podTemplate.extraVolumes.secret` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeSecret {
  readonly defaultMode?: number;
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

/** Stands at `kube.podTemplate.extraVolumes.scaleIO` of a GatewayParameters. */
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

/** Stands at `kube.podTemplate.extraVolumes.rbd` of a GatewayParameters. */
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

/** Stands at `kube.podTemplate.extraVolumes.quobyte` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

/** Stands at `kube.podTemplate.extraVolumes.projected` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjected {
  readonly defaultMode?: number;
  readonly sources?: GatewayParametersKubePodTemplateExtraVolumeProjectedSource[];
}

/** An entry of `kube.podTemplate.extraVolumes.projected.sources` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSource {
  readonly clusterTrustBundle?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceClusterTrustBundle;
  readonly configMap?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap;
  readonly downwardAPI?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceDownwardAPI;
  readonly podCertificate?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourcePodCertificate;
  readonly secret?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap;
  readonly serviceAccountToken?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceServiceAccountToken;
}

/** Stands at `kube.podTemplate.extraVolumes.projected.sources.serviceAccountToken` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

/** Stands at `kube.podTemplate.extraVolumes.projected.sources.podCertificate` of a GatewayParameters. */
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

/** Stands at `kube.podTemplate.extraVolumes.projected.sources.downwardAPI` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceDownwardAPI {
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem[];
}

/** Stands at `kube.podTemplate.extraVolumes.projected.sources.configMap` and `kube.podTemplate.extraVolumes.projected.sources.secret` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap {
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

/** Stands at `kube.podTemplate.extraVolumes.projected.sources.clusterTrustBundle` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceClusterTrustBundle {
  readonly labelSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

/** Stands at `kube.podTemplate.extraVolumes.portworxVolume` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumePortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

/** Stands at `kube.podTemplate.extraVolumes.photonPersistentDisk` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumePhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdID: string;
}

/** Stands at `kube.podTemplate.extraVolumes.persistentVolumeClaim` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumePersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

/** Stands at `kube.podTemplate.extraVolumes.nfs` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

/** Stands at `kube.podTemplate.extraVolumes.iscsi` of a GatewayParameters. */
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

/** Stands at `kube.podTemplate.extraVolumes.image` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

/** Stands at `kube.podTemplate.extraVolumes.hostPath` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeHostPath {
  readonly path: string;
  readonly type?: string;
}

/** Stands at `kube.podTemplate.extraVolumes.glusterfs` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

/** Stands at `kube.podTemplate.extraVolumes.gitRepo` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

/** Stands at `kube.podTemplate.extraVolumes.gcePersistentDisk` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

/** Stands at `kube.podTemplate.extraVolumes.flocker` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeFlocker {
  readonly datasetName?: string;
  readonly datasetUUID?: string;
}

/** Stands at `kube.podTemplate.extraVolumes.flexVolume` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
}

/** Stands at `kube.podTemplate.extraVolumes.fc` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWWNs?: string[];
  readonly wwids?: string[];
}

/** Stands at `kube.podTemplate.extraVolumes.ephemeral` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeral {
  readonly volumeClaimTemplate?: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplate;
}

/** Stands at `kube.podTemplate.extraVolumes.ephemeral.volumeClaimTemplate` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplate {
  readonly metadata?: { [key: string]: any };
  readonly spec: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpec;
}

/** Stands at `kube.podTemplate.extraVolumes.ephemeral.volumeClaimTemplate.spec` of a GatewayParameters. */
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

/** Stands at `kube.podTemplate.extraVolumes.ephemeral.volumeClaimTemplate.spec.resources` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { [key: string]: string | number };
  readonly requests?: { [key: string]: string | number };
}

/** Stands at `kube.podTemplate.extraVolumes.ephemeral.volumeClaimTemplate.spec.dataSourceRef` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** Stands at `kube.podTemplate.extraVolumes.ephemeral.volumeClaimTemplate.spec.dataSource` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

/** Stands at `kube.podTemplate.extraVolumes.emptyDir` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: string | number;
}

/** Stands at `kube.podTemplate.extraVolumes.downwardAPI` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeDownwardAPI {
  readonly defaultMode?: number;
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem[];
}

/** An entry of `kube.podTemplate.extraVolumes.downwardAPI.items` and `kube.podTemplate.extraVolumes.projected.sources.downwardAPI.items` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem {
  readonly fieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef;
}

/** Stands at `kube.podTemplate.extraVolumes.csi` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { [key: string]: string };
}

/** Stands at `kube.podTemplate.extraVolumes.configMap` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeConfigMap {
  readonly defaultMode?: number;
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

/** An entry of `kube.podTemplate.extraVolumes.configMap.items`, `kube.podTemplate.extraVolumes.projected.sources.configMap.items`, `kube.podTemplate.extraVolumes.projected.sources.secret.items` and 1 more place of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeConfigMapItem {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

/** Stands at `kube.podTemplate.extraVolumes.cinder` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly volumeID: string;
}

/** Stands at `kube.podTemplate.extraVolumes.cephfs` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeCephfs {
  readonly monitors: string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly user?: string;
}

/** Stands at `kube.podTemplate.extraVolumes.cephfs.secretRef`, `kube.podTemplate.extraVolumes.cinder.secretRef`, `kube.podTemplate.extraVolumes.csi.nodePublishSecretRef` and 6 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateImagePullSecret {
  /** @default "" */
  readonly name?: string;
}

/** Stands at `kube.podTemplate.extraVolumes.azureFile` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

/** Stands at `kube.podTemplate.extraVolumes.azureDisk` of a GatewayParameters. */
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

/** Stands at `kube.podTemplate.extraVolumes.awsElasticBlockStore` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateExtraVolumeAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

/** Stands at `kube.podTemplate.affinity` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinity {
  readonly nodeAffinity?: GatewayParametersKubePodTemplateAffinityNodeAffinity;
  readonly podAffinity?: GatewayParametersKubePodTemplateAffinityPodAffinity;
  readonly podAntiAffinity?: GatewayParametersKubePodTemplateAffinityPodAffinity;
}

/** Stands at `kube.podTemplate.affinity.podAffinity` and `kube.podTemplate.affinity.podAntiAffinity` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

/** An entry of `kube.podTemplate.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution` and `kube.podTemplate.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  readonly weight: number;
}

/** Stands at `kube.podTemplate.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm`, `kube.podTemplate.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution`, `kube.podTemplate.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm` and 1 more place of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

/** Stands at `kube.podTemplate.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm.labelSelector`, `kube.podTemplate.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm.namespaceSelector`, `kube.podTemplate.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution.labelSelector` and 8 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector {
  readonly matchExpressions?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
  readonly matchLabels?: { [key: string]: string };
}

/** Stands at `kube.podTemplate.affinity.nodeAffinity` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

/** Stands at `kube.podTemplate.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

/** An entry of `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

/** Stands at `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.preference` and `kube.podTemplate.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms` of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
  readonly matchFields?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
}

/** An entry of `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.preference.matchExpressions`, `kube.podTemplate.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.preference.matchFields`, `kube.podTemplate.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.matchExpressions` and 12 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

/** Stands at `kube.istio` of a GatewayParameters. */
export interface GatewayParametersKubeIstio {
  readonly customSidecars?: GatewayParametersKubeIstioCustomSidecar[];
  readonly istioProxyContainer?: GatewayParametersKubeIstioIstioProxyContainer;
}

/** Stands at `kube.istio.istioProxyContainer` of a GatewayParameters. */
export interface GatewayParametersKubeIstioIstioProxyContainer {
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  readonly istioDiscoveryAddress?: string;
  readonly istioMetaClusterId?: string;
  readonly istioMetaMeshId?: string;
  readonly logLevel?: string;
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** An entry of `kube.istio.customSidecars` of a GatewayParameters. */
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

/** An entry of `kube.istio.customSidecars.volumeDevices` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarVolumeDevice {
  readonly devicePath: string;
  readonly name: string;
}

/** An entry of `kube.istio.customSidecars.restartPolicyRules` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarRestartPolicyRule {
  readonly action: string;
  readonly exitCodes?: GatewayParametersKubeIstioCustomSidecarRestartPolicyRuleExitCodes;
}

/** Stands at `kube.istio.customSidecars.restartPolicyRules.exitCodes` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarRestartPolicyRuleExitCodes {
  readonly operator: string;
  readonly values?: number[];
}

/** An entry of `kube.istio.customSidecars.resizePolicy` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

/** An entry of `kube.istio.customSidecars.ports` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarPort {
  readonly containerPort: number;
  readonly hostIP?: string;
  readonly hostPort?: number;
  readonly name?: string;
  /** @default "TCP" */
  readonly protocol?: string;
}

/** Stands at `kube.istio.customSidecars.livenessProbe`, `kube.istio.customSidecars.readinessProbe`, `kube.istio.customSidecars.startupProbe` and 3 more places of a GatewayParameters. */
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

/** Stands at `kube.istio.customSidecars.livenessProbe.grpc`, `kube.istio.customSidecars.readinessProbe.grpc`, `kube.istio.customSidecars.startupProbe.grpc` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateLivenessProbeGrpc {
  readonly port: number;
  /** @default "" */
  readonly service?: string;
}

/** Stands at `kube.istio.customSidecars.lifecycle` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarLifecycle {
  readonly postStart?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStart;
  readonly preStop?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStart;
  readonly stopSignal?: string;
}

/** Stands at `kube.istio.customSidecars.lifecycle.postStart` and `kube.istio.customSidecars.lifecycle.preStop` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarLifecyclePostStart {
  readonly exec?: GatewayParametersKubePodTemplateLivenessProbeExec;
  readonly httpGet?: GatewayParametersKubePodTemplateLivenessProbeHttpGet;
  readonly sleep?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStartSleep;
  readonly tcpSocket?: GatewayParametersKubePodTemplateLivenessProbeTcpSocket;
}

/** Stands at `kube.istio.customSidecars.lifecycle.postStart.tcpSocket`, `kube.istio.customSidecars.lifecycle.preStop.tcpSocket`, `kube.istio.customSidecars.livenessProbe.tcpSocket` and 5 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateLivenessProbeTcpSocket {
  readonly host?: string;
  readonly port: string | number;
}

/** Stands at `kube.istio.customSidecars.lifecycle.postStart.sleep` and `kube.istio.customSidecars.lifecycle.preStop.sleep` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarLifecyclePostStartSleep {
  readonly seconds: number;
}

/** Stands at `kube.istio.customSidecars.lifecycle.postStart.httpGet`, `kube.istio.customSidecars.lifecycle.preStop.httpGet`, `kube.istio.customSidecars.livenessProbe.httpGet` and 5 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateLivenessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: GatewayParametersKubePodTemplateSecurityContextSysctl[];
  readonly path?: string;
  readonly port: string | number;
  readonly scheme?: string;
}

/** An entry of `kube.istio.customSidecars.lifecycle.postStart.httpGet.httpHeaders`, `kube.istio.customSidecars.lifecycle.preStop.httpGet.httpHeaders`, `kube.istio.customSidecars.livenessProbe.httpGet.httpHeaders` and 6 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateSecurityContextSysctl {
  readonly name: string;
  readonly value: string;
}

/** Stands at `kube.istio.customSidecars.lifecycle.postStart.exec`, `kube.istio.customSidecars.lifecycle.preStop.exec`, `kube.istio.customSidecars.livenessProbe.exec` and 5 more places of a GatewayParameters. */
export interface GatewayParametersKubePodTemplateLivenessProbeExec {
  readonly command?: string[];
}

/** An entry of `kube.istio.customSidecars.envFrom` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarEnvFrom {
  readonly configMapRef?: GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef;
}

/** Stands at `kube.istio.customSidecars.envFrom.configMapRef` and `kube.istio.customSidecars.envFrom.secretRef` of a GatewayParameters. */
export interface GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef {
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

/** Stands at `kube.envoyContainer` of a GatewayParameters. */
export interface GatewayParametersKubeEnvoyContainer {
  readonly bootstrap?: GatewayParametersKubeEnvoyContainerBootstrap;
  readonly env?: GatewayParametersKubeAgentgatewayEnv[];
  /** 1 to 32 items. Each 1 to 256 characters. In kgateway since 2.3. */
  readonly extraArgs?: string[];
  readonly extraVolumeMounts?: GatewayParametersKubeAgentgatewayExtraVolumeMount[];
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** Stands at `kube.envoyContainer.bootstrap` of a GatewayParameters. */
export interface GatewayParametersKubeEnvoyContainerBootstrap {
  readonly componentLogLevels?: { [key: string]: string };
  /** In kgateway since 2.3. */
  readonly dnsResolver?: GatewayParametersKubeEnvoyContainerBootstrapDnsResolver;
  /** In kgateway since 2.4. */
  readonly enableReadinessProbeProxyProtocol?: boolean;
  /** In kgateway since 2.3. */
  readonly logFormat?: GatewayParametersKubeEnvoyContainerBootstrapLogFormat;
  readonly logLevel?: string;
}

/** Stands at `kube.envoyContainer.bootstrap.logFormat` of a GatewayParameters. */
export interface GatewayParametersKubeEnvoyContainerBootstrapLogFormat {
  readonly json?: { [key: string]: any };
  readonly text?: string;
}

/** Stands at `kube.envoyContainer.bootstrap.dnsResolver` of a GatewayParameters. */
export interface GatewayParametersKubeEnvoyContainerBootstrapDnsResolver {
  /** At least 0. */
  readonly udpMaxQueries?: number;
}

/** Stands at `kube.deploymentOverlay`, `kube.horizontalPodAutoscaler`, `kube.podDisruptionBudget` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeDeploymentOverlay {
  readonly metadata?: GatewayParametersKubeDeploymentOverlayMetadata;
  readonly spec?: { [key: string]: any };
}

/** Stands at `kube.deploymentOverlay.metadata`, `kube.horizontalPodAutoscaler.metadata`, `kube.podDisruptionBudget.metadata` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeDeploymentOverlayMetadata {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
}

/** Stands at `kube.deployment` of a GatewayParameters. */
export interface GatewayParametersKubeDeployment {
  /** At least 0. */
  readonly replicas?: number;
  readonly strategy?: GatewayParametersKubeDeploymentStrategy;
}

/** Stands at `kube.deployment.strategy` of a GatewayParameters. */
export interface GatewayParametersKubeDeploymentStrategy {
  readonly rollingUpdate?: GatewayParametersKubeDeploymentStrategyRollingUpdate;
  readonly type?: string;
}

/** Stands at `kube.deployment.strategy.rollingUpdate` of a GatewayParameters. */
export interface GatewayParametersKubeDeploymentStrategyRollingUpdate {
  readonly maxSurge?: string | number;
  readonly maxUnavailable?: string | number;
}

/** Stands at `kube.agentgateway` of a GatewayParameters. */
export interface GatewayParametersKubeAgentgateway {
  readonly enabled?: boolean;
  readonly env?: GatewayParametersKubeAgentgatewayEnv[];
  readonly extraVolumeMounts?: GatewayParametersKubeAgentgatewayExtraVolumeMount[];
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  readonly logLevel?: string;
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

/** Stands at `kube.agentgateway.securityContext`, `kube.envoyContainer.securityContext`, `kube.istio.customSidecars.securityContext` and 2 more places of a GatewayParameters. */
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

/** Stands at `kube.agentgateway.securityContext.windowsOptions`, `kube.envoyContainer.securityContext.windowsOptions`, `kube.istio.customSidecars.securityContext.windowsOptions` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewaySecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

/** Stands at `kube.agentgateway.securityContext.seLinuxOptions`, `kube.envoyContainer.securityContext.seLinuxOptions`, `kube.istio.customSidecars.securityContext.seLinuxOptions` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewaySecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

/** Stands at `kube.agentgateway.securityContext.capabilities`, `kube.envoyContainer.securityContext.capabilities`, `kube.istio.customSidecars.securityContext.capabilities` and 2 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewaySecurityContextCapabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

/** Stands at `kube.agentgateway.securityContext.appArmorProfile`, `kube.agentgateway.securityContext.seccompProfile`, `kube.envoyContainer.securityContext.appArmorProfile` and 9 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

/** Stands at `kube.agentgateway.resources`, `kube.envoyContainer.resources`, `kube.istio.customSidecars.resources` and 2 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayResources {
  readonly claims?: GatewayParametersKubeAgentgatewayResourcesClaim[];
  readonly limits?: { [key: string]: string | number };
  readonly requests?: { [key: string]: string | number };
}

/** An entry of `kube.agentgateway.resources.claims`, `kube.envoyContainer.resources.claims`, `kube.istio.customSidecars.resources.claims` and 2 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayResourcesClaim {
  readonly name: string;
  readonly request?: string;
}

/** Stands at `kube.agentgateway.image`, `kube.envoyContainer.image`, `kube.istio.istioProxyContainer.image` and 1 more place of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayImage {
  readonly digest?: string;
  readonly pullPolicy?: string;
  readonly registry?: string;
  readonly repository?: string;
  readonly tag?: string;
}

/** An entry of `kube.agentgateway.extraVolumeMounts`, `kube.envoyContainer.extraVolumeMounts` and `kube.istio.customSidecars.volumeMounts` of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayExtraVolumeMount {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

/** An entry of `kube.agentgateway.env`, `kube.envoyContainer.env` and `kube.istio.customSidecars.env` of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: GatewayParametersKubeAgentgatewayEnvValueFrom;
}

/** Stands at `kube.agentgateway.env.valueFrom`, `kube.envoyContainer.env.valueFrom` and `kube.istio.customSidecars.env.valueFrom` of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnvValueFrom {
  readonly configMapKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromFieldRef;
  readonly fileKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef;
}

/** Stands at `kube.agentgateway.env.valueFrom.resourceFieldRef`, `kube.envoyContainer.env.valueFrom.resourceFieldRef`, `kube.istio.customSidecars.env.valueFrom.resourceFieldRef` and 2 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: string | number;
  readonly resource: string;
}

/** Stands at `kube.agentgateway.env.valueFrom.fileKeyRef`, `kube.envoyContainer.env.valueFrom.fileKeyRef` and `kube.istio.customSidecars.env.valueFrom.fileKeyRef` of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromFileKeyRef {
  readonly key: string;
  /** @default false */
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

/** Stands at `kube.agentgateway.env.valueFrom.fieldRef`, `kube.envoyContainer.env.valueFrom.fieldRef`, `kube.istio.customSidecars.env.valueFrom.fieldRef` and 2 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

/** Stands at `kube.agentgateway.env.valueFrom.configMapKeyRef`, `kube.agentgateway.env.valueFrom.secretKeyRef`, `kube.envoyContainer.env.valueFrom.configMapKeyRef` and 3 more places of a GatewayParameters. */
export interface GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef {
  readonly key: string;
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}
