// Generated from imports/ by `npx projen generate`. Do not edit.
export interface GatewayParametersSpec {
  readonly kube?: GatewayParametersKube;
  readonly selfManaged?: { [key: string]: any };
}

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

export interface GatewayParametersKubeStats {
  readonly enableStatsRoute?: boolean;
  readonly enabled?: boolean;
  /** Exactly 1 field. */
  readonly matcher?: GatewayParametersKubeStatsMatcher;
  readonly routePrefixRewrite?: string;
  readonly statsRoutePrefixRewrite?: string;
}

export interface GatewayParametersKubeStatsMatcher {
  /** At most 16 items. */
  readonly exclusionList?: GatewayParametersKubeStatsMatcherExclusionList[];
  /** At most 16 items. */
  readonly inclusionList?: GatewayParametersKubeStatsMatcherExclusionList[];
}

export interface GatewayParametersKubeStatsMatcherExclusionList {
  readonly contains?: string;
  readonly exact?: string;
  readonly ignoreCase?: boolean;
  readonly prefix?: string;
  readonly safeRegex?: string;
  readonly suffix?: string;
}

export interface GatewayParametersKubeServiceAccount {
  readonly extraAnnotations?: { [key: string]: string };
  readonly extraLabels?: { [key: string]: string };
}

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

export enum GatewayParametersKubeServiceType {
  CLUSTER_IP = 'ClusterIP',
  NODE_PORT = 'NodePort',
  LOAD_BALANCER = 'LoadBalancer',
  EXTERNAL_NAME = 'ExternalName',
}

export interface GatewayParametersKubeServicePort {
  /** 1 to 65535. */
  readonly nodePort?: number;
  /** 1 to 65535. */
  readonly port: number;
}

export interface GatewayParametersKubeSdsContainer {
  readonly bootstrap?: GatewayParametersKubeSdsContainerBootstrap;
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

export interface GatewayParametersKubeSdsContainerBootstrap {
  readonly logLevel?: string;
}

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

export interface GatewayParametersKubePodTemplateToleration {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

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

export interface GatewayParametersKubePodTemplateGracefulShutdown {
  readonly enabled?: boolean;
  /** 0 to 31536000. */
  readonly sleepTimeSeconds?: number;
}

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

export interface GatewayParametersKubePodTemplateExtraVolumeVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyID?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeSecret {
  readonly defaultMode?: number;
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

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

export interface GatewayParametersKubePodTemplateExtraVolumeQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeProjected {
  readonly defaultMode?: number;
  readonly sources?: GatewayParametersKubePodTemplateExtraVolumeProjectedSource[];
}

export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSource {
  readonly clusterTrustBundle?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceClusterTrustBundle;
  readonly configMap?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap;
  readonly downwardAPI?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceDownwardAPI;
  readonly podCertificate?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourcePodCertificate;
  readonly secret?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap;
  readonly serviceAccountToken?: GatewayParametersKubePodTemplateExtraVolumeProjectedSourceServiceAccountToken;
}

export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

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

export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceDownwardAPI {
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem[];
}

export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceConfigMap {
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface GatewayParametersKubePodTemplateExtraVolumeProjectedSourceClusterTrustBundle {
  readonly labelSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumePortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumePhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdID: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumePersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

export interface GatewayParametersKubePodTemplateExtraVolumeNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

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

export interface GatewayParametersKubePodTemplateExtraVolumeImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeHostPath {
  readonly path: string;
  readonly type?: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

export interface GatewayParametersKubePodTemplateExtraVolumeGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

export interface GatewayParametersKubePodTemplateExtraVolumeFlocker {
  readonly datasetName?: string;
  readonly datasetUUID?: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
}

export interface GatewayParametersKubePodTemplateExtraVolumeFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWWNs?: string[];
  readonly wwids?: string[];
}

export interface GatewayParametersKubePodTemplateExtraVolumeEphemeral {
  readonly volumeClaimTemplate?: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplate;
}

export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplate {
  readonly metadata?: { [key: string]: any };
  readonly spec: GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpec;
}

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

export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { [key: string]: string | number };
  readonly requests?: { [key: string]: string | number };
}

export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: string | number;
}

export interface GatewayParametersKubePodTemplateExtraVolumeDownwardAPI {
  readonly defaultMode?: number;
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem[];
}

export interface GatewayParametersKubePodTemplateExtraVolumeDownwardAPIItem {
  readonly fieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef;
}

export interface GatewayParametersKubePodTemplateExtraVolumeCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { [key: string]: string };
}

export interface GatewayParametersKubePodTemplateExtraVolumeConfigMap {
  readonly defaultMode?: number;
  readonly items?: GatewayParametersKubePodTemplateExtraVolumeConfigMapItem[];
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

export interface GatewayParametersKubePodTemplateExtraVolumeConfigMapItem {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly volumeID: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeCephfs {
  readonly monitors: string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: GatewayParametersKubePodTemplateImagePullSecret;
  readonly user?: string;
}

export interface GatewayParametersKubePodTemplateImagePullSecret {
  /** @default "" */
  readonly name?: string;
}

export interface GatewayParametersKubePodTemplateExtraVolumeAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

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

export interface GatewayParametersKubePodTemplateExtraVolumeAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface GatewayParametersKubePodTemplateAffinity {
  readonly nodeAffinity?: GatewayParametersKubePodTemplateAffinityNodeAffinity;
  readonly podAffinity?: GatewayParametersKubePodTemplateAffinityPodAffinity;
  readonly podAntiAffinity?: GatewayParametersKubePodTemplateAffinityPodAffinity;
}

export interface GatewayParametersKubePodTemplateAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export interface GatewayParametersKubePodTemplateAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  readonly weight: number;
}

export interface GatewayParametersKubePodTemplateAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export interface GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelector {
  readonly matchExpressions?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
  readonly matchLabels?: { [key: string]: string };
}

export interface GatewayParametersKubePodTemplateAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: GatewayParametersKubePodTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface GatewayParametersKubePodTemplateAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference[];
}

export interface GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export interface GatewayParametersKubePodTemplateAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
  readonly matchFields?: GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression[];
}

export interface GatewayParametersKubePodTemplateTopologySpreadConstraintLabelSelectorMatchExpression {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export interface GatewayParametersKubeIstio {
  readonly customSidecars?: GatewayParametersKubeIstioCustomSidecar[];
  readonly istioProxyContainer?: GatewayParametersKubeIstioIstioProxyContainer;
}

export interface GatewayParametersKubeIstioIstioProxyContainer {
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  readonly istioDiscoveryAddress?: string;
  readonly istioMetaClusterId?: string;
  readonly istioMetaMeshId?: string;
  readonly logLevel?: string;
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

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

export interface GatewayParametersKubeIstioCustomSidecarVolumeDevice {
  readonly devicePath: string;
  readonly name: string;
}

export interface GatewayParametersKubeIstioCustomSidecarRestartPolicyRule {
  readonly action: string;
  readonly exitCodes?: GatewayParametersKubeIstioCustomSidecarRestartPolicyRuleExitCodes;
}

export interface GatewayParametersKubeIstioCustomSidecarRestartPolicyRuleExitCodes {
  readonly operator: string;
  readonly values?: number[];
}

export interface GatewayParametersKubeIstioCustomSidecarResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

export interface GatewayParametersKubeIstioCustomSidecarPort {
  readonly containerPort: number;
  readonly hostIP?: string;
  readonly hostPort?: number;
  readonly name?: string;
  /** @default "TCP" */
  readonly protocol?: string;
}

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

export interface GatewayParametersKubePodTemplateLivenessProbeGrpc {
  readonly port: number;
  /** @default "" */
  readonly service?: string;
}

export interface GatewayParametersKubeIstioCustomSidecarLifecycle {
  readonly postStart?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStart;
  readonly preStop?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStart;
  readonly stopSignal?: string;
}

export interface GatewayParametersKubeIstioCustomSidecarLifecyclePostStart {
  readonly exec?: GatewayParametersKubePodTemplateLivenessProbeExec;
  readonly httpGet?: GatewayParametersKubePodTemplateLivenessProbeHttpGet;
  readonly sleep?: GatewayParametersKubeIstioCustomSidecarLifecyclePostStartSleep;
  readonly tcpSocket?: GatewayParametersKubePodTemplateLivenessProbeTcpSocket;
}

export interface GatewayParametersKubePodTemplateLivenessProbeTcpSocket {
  readonly host?: string;
  readonly port: string | number;
}

export interface GatewayParametersKubeIstioCustomSidecarLifecyclePostStartSleep {
  readonly seconds: number;
}

export interface GatewayParametersKubePodTemplateLivenessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: GatewayParametersKubePodTemplateSecurityContextSysctl[];
  readonly path?: string;
  readonly port: string | number;
  readonly scheme?: string;
}

export interface GatewayParametersKubePodTemplateSecurityContextSysctl {
  readonly name: string;
  readonly value: string;
}

export interface GatewayParametersKubePodTemplateLivenessProbeExec {
  readonly command?: string[];
}

export interface GatewayParametersKubeIstioCustomSidecarEnvFrom {
  readonly configMapRef?: GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef;
}

export interface GatewayParametersKubeIstioCustomSidecarEnvFromConfigMapRef {
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}

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

export interface GatewayParametersKubeEnvoyContainerBootstrapLogFormat {
  readonly json?: { [key: string]: any };
  readonly text?: string;
}

export interface GatewayParametersKubeEnvoyContainerBootstrapDnsResolver {
  /** At least 0. */
  readonly udpMaxQueries?: number;
}

export interface GatewayParametersKubeDeploymentOverlay {
  readonly metadata?: GatewayParametersKubeDeploymentOverlayMetadata;
  readonly spec?: { [key: string]: any };
}

export interface GatewayParametersKubeDeploymentOverlayMetadata {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
}

export interface GatewayParametersKubeDeployment {
  /** At least 0. */
  readonly replicas?: number;
  readonly strategy?: GatewayParametersKubeDeploymentStrategy;
}

export interface GatewayParametersKubeDeploymentStrategy {
  readonly rollingUpdate?: GatewayParametersKubeDeploymentStrategyRollingUpdate;
  readonly type?: string;
}

export interface GatewayParametersKubeDeploymentStrategyRollingUpdate {
  readonly maxSurge?: string | number;
  readonly maxUnavailable?: string | number;
}

export interface GatewayParametersKubeAgentgateway {
  readonly enabled?: boolean;
  readonly env?: GatewayParametersKubeAgentgatewayEnv[];
  readonly extraVolumeMounts?: GatewayParametersKubeAgentgatewayExtraVolumeMount[];
  readonly image?: GatewayParametersKubeAgentgatewayImage;
  readonly logLevel?: string;
  readonly resources?: GatewayParametersKubeAgentgatewayResources;
  readonly securityContext?: GatewayParametersKubeAgentgatewaySecurityContext;
}

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

export interface GatewayParametersKubeAgentgatewaySecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export interface GatewayParametersKubeAgentgatewaySecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export interface GatewayParametersKubeAgentgatewaySecurityContextCapabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

export interface GatewayParametersKubeAgentgatewaySecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export interface GatewayParametersKubeAgentgatewayResources {
  readonly claims?: GatewayParametersKubeAgentgatewayResourcesClaim[];
  readonly limits?: { [key: string]: string | number };
  readonly requests?: { [key: string]: string | number };
}

export interface GatewayParametersKubeAgentgatewayResourcesClaim {
  readonly name: string;
  readonly request?: string;
}

export interface GatewayParametersKubeAgentgatewayImage {
  readonly digest?: string;
  readonly pullPolicy?: string;
  readonly registry?: string;
  readonly repository?: string;
  readonly tag?: string;
}

export interface GatewayParametersKubeAgentgatewayExtraVolumeMount {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export interface GatewayParametersKubeAgentgatewayEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: GatewayParametersKubeAgentgatewayEnvValueFrom;
}

export interface GatewayParametersKubeAgentgatewayEnvValueFrom {
  readonly configMapKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromFieldRef;
  readonly fileKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromFileKeyRef;
  readonly resourceFieldRef?: GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef;
}

export interface GatewayParametersKubeAgentgatewayEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: string | number;
  readonly resource: string;
}

export interface GatewayParametersKubeAgentgatewayEnvValueFromFileKeyRef {
  readonly key: string;
  /** @default false */
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export interface GatewayParametersKubeAgentgatewayEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export interface GatewayParametersKubeAgentgatewayEnvValueFromConfigMapKeyRef {
  readonly key: string;
  /** @default "" */
  readonly name?: string;
  readonly optional?: boolean;
}
