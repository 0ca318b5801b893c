// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Leaf } from '../leaf';

export interface GatewayParametersSpec {
  readonly kube?: GatewayParametersKube;
  readonly selfManaged?: Readonly<Record<string, unknown>>;
}

export interface GatewayParametersKube {
  /** In kgateway until 2.2. */
  readonly agentgateway?: GatewayParametersAgentgateway;
  readonly deployment?: GatewayParametersDeployment;
  /** In kgateway since 2.3. */
  readonly deploymentOverlay?: GatewayParametersDeploymentOverlay;
  readonly envoyContainer?: GatewayParametersEnvoyContainer;
  /** In kgateway since 2.3. */
  readonly horizontalPodAutoscaler?: GatewayParametersDeploymentOverlay;
  readonly istio?: GatewayParametersIstio;
  readonly omitDefaultSecurityContext?: Leaf<boolean>;
  /** In kgateway since 2.3. */
  readonly podDisruptionBudget?: GatewayParametersDeploymentOverlay;
  readonly podTemplate?: GatewayParametersPodTemplate;
  readonly sdsContainer?: GatewayParametersSdsContainer;
  readonly service?: GatewayParametersService;
  readonly serviceAccount?: GatewayParametersServiceAccount;
  /** In kgateway since 2.3. */
  readonly serviceAccountOverlay?: GatewayParametersDeploymentOverlay;
  /** In kgateway since 2.3. */
  readonly serviceOverlay?: GatewayParametersDeploymentOverlay;
  readonly stats?: GatewayParametersStats;
  /** In kgateway since 2.3. */
  readonly verticalPodAutoscaler?: GatewayParametersDeploymentOverlay;
}

export interface GatewayParametersStats {
  readonly enableStatsRoute?: Leaf<boolean>;
  readonly enabled?: Leaf<boolean>;
  /** Exactly 1 field. */
  readonly matcher?: GatewayParametersMatcher;
  readonly routePrefixRewrite?: Leaf<string>;
  readonly statsRoutePrefixRewrite?: Leaf<string>;
}

export interface GatewayParametersMatcher {
  /** At most 16 items. */
  readonly exclusionList?: readonly GatewayParametersList[];
  /** At most 16 items. */
  readonly inclusionList?: readonly GatewayParametersList[];
}

export interface GatewayParametersList {
  readonly contains?: Leaf<string>;
  readonly exact?: Leaf<string>;
  readonly ignoreCase?: Leaf<boolean>;
  readonly prefix?: Leaf<string>;
  readonly safeRegex?: Leaf<string>;
  readonly suffix?: Leaf<string>;
}

export interface GatewayParametersServiceAccount {
  readonly extraAnnotations?: Readonly<Record<string, Leaf<string>>>;
  readonly extraLabels?: Readonly<Record<string, Leaf<string>>>;
}

export interface GatewayParametersService {
  readonly clusterIP?: Leaf<string>;
  readonly externalTrafficPolicy?: Leaf<string>;
  readonly extraAnnotations?: Readonly<Record<string, Leaf<string>>>;
  readonly extraLabels?: Readonly<Record<string, Leaf<string>>>;
  /** In kgateway since 2.3. */
  readonly loadBalancerClass?: Leaf<string>;
  /** In kgateway since 2.3. */
  readonly loadBalancerSourceRanges?: readonly Leaf<string>[];
  readonly ports?: readonly GatewayParametersServicePort[];
  readonly type?: Leaf<'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName'>;
}

export interface GatewayParametersServicePort {
  /** 1 to 65535. */
  readonly nodePort?: Leaf<number>;
  /** 1 to 65535. */
  readonly port: Leaf<number>;
}

export interface GatewayParametersSdsContainer {
  readonly bootstrap?: GatewayParametersSdsContainerBootstrap;
  readonly image?: GatewayParametersAgentgatewayImage;
  readonly resources?: GatewayParametersAgentgatewayResources;
  readonly securityContext?: GatewayParametersAgentgatewaySecurityContext;
}

export interface GatewayParametersSdsContainerBootstrap {
  readonly logLevel?: Leaf<string>;
}

export interface GatewayParametersPodTemplate {
  readonly affinity?: GatewayParametersPodTemplateAffinity;
  readonly extraAnnotations?: Readonly<Record<string, Leaf<string>>>;
  readonly extraLabels?: Readonly<Record<string, Leaf<string>>>;
  readonly extraVolumes?: readonly GatewayParametersExtraVolume[];
  readonly gracefulShutdown?: GatewayParametersGracefulShutdown;
  readonly imagePullSecrets?: readonly GatewayParametersImagePullSecret[];
  readonly livenessProbe?: GatewayParametersProbe;
  readonly nodeSelector?: Readonly<Record<string, Leaf<string>>>;
  readonly priorityClassName?: Leaf<string>;
  readonly readinessProbe?: GatewayParametersProbe;
  readonly securityContext?: GatewayParametersPodTemplateSecurityContext;
  readonly startupProbe?: GatewayParametersProbe;
  /** 0 to 31536000. */
  readonly terminationGracePeriodSeconds?: Leaf<number>;
  readonly tolerations?: readonly GatewayParametersToleration[];
  readonly topologySpreadConstraints?: readonly GatewayParametersTopologySpreadConstraint[];
}

export interface GatewayParametersTopologySpreadConstraint {
  readonly labelSelector?: GatewayParametersSelector;
  readonly matchLabelKeys?: readonly Leaf<string>[];
  readonly maxSkew: Leaf<number>;
  readonly minDomains?: Leaf<number>;
  readonly nodeAffinityPolicy?: Leaf<string>;
  readonly nodeTaintsPolicy?: Leaf<string>;
  readonly topologyKey: Leaf<string>;
  readonly whenUnsatisfiable: Leaf<string>;
}

export interface GatewayParametersToleration {
  readonly effect?: Leaf<string>;
  readonly key?: Leaf<string>;
  readonly operator?: Leaf<string>;
  readonly tolerationSeconds?: Leaf<number>;
  readonly value?: Leaf<string>;
}

export interface GatewayParametersPodTemplateSecurityContext {
  readonly appArmorProfile?: GatewayParametersProfile;
  readonly fsGroup?: Leaf<number>;
  readonly fsGroupChangePolicy?: Leaf<string>;
  readonly runAsGroup?: Leaf<number>;
  readonly runAsNonRoot?: Leaf<boolean>;
  readonly runAsUser?: Leaf<number>;
  readonly seLinuxChangePolicy?: Leaf<string>;
  readonly seLinuxOptions?: GatewayParametersSeLinuxOptions;
  readonly seccompProfile?: GatewayParametersProfile;
  readonly supplementalGroups?: readonly Leaf<number>[];
  readonly supplementalGroupsPolicy?: Leaf<string>;
  readonly sysctls?: readonly GatewayParametersSysctl[];
  readonly windowsOptions?: GatewayParametersWindowsOptions;
}

export interface GatewayParametersGracefulShutdown {
  readonly enabled?: Leaf<boolean>;
  /** 0 to 31536000. */
  readonly sleepTimeSeconds?: Leaf<number>;
}

export interface GatewayParametersExtraVolume {
  readonly awsElasticBlockStore?: GatewayParametersAwsElasticBlockStore;
  readonly azureDisk?: GatewayParametersAzureDisk;
  readonly azureFile?: GatewayParametersAzureFile;
  readonly cephfs?: GatewayParametersCephfs;
  readonly cinder?: GatewayParametersCinder;
  readonly configMap?: GatewayParametersExtraVolumeConfigMap;
  readonly csi?: GatewayParametersCsi;
  readonly downwardAPI?: GatewayParametersExtraVolumeDownwardAPI;
  readonly emptyDir?: GatewayParametersEmptyDir;
  readonly ephemeral?: GatewayParametersEphemeral;
  readonly fc?: GatewayParametersFc;
  readonly flexVolume?: GatewayParametersFlexVolume;
  readonly flocker?: GatewayParametersFlocker;
  readonly gcePersistentDisk?: GatewayParametersGcePersistentDisk;
  readonly gitRepo?: GatewayParametersGitRepo;
  readonly glusterfs?: GatewayParametersGlusterfs;
  readonly hostPath?: GatewayParametersHostPath;
  readonly image?: GatewayParametersExtraVolumeImage;
  readonly iscsi?: GatewayParametersIscsi;
  readonly name: Leaf<string>;
  readonly nfs?: GatewayParametersNfs;
  readonly persistentVolumeClaim?: GatewayParametersPersistentVolumeClaim;
  readonly photonPersistentDisk?: GatewayParametersPhotonPersistentDisk;
  readonly portworxVolume?: GatewayParametersPortworxVolume;
  readonly projected?: GatewayParametersProjected;
  readonly quobyte?: GatewayParametersQuobyte;
  readonly rbd?: GatewayParametersRbd;
  readonly scaleIO?: GatewayParametersScaleIO;
  readonly secret?: GatewayParametersSecret;
  readonly storageos?: GatewayParametersStorageos;
  readonly vsphereVolume?: GatewayParametersVsphereVolume;
}

export interface GatewayParametersVsphereVolume {
  readonly fsType?: Leaf<string>;
  readonly storagePolicyID?: Leaf<string>;
  readonly storagePolicyName?: Leaf<string>;
  readonly volumePath: Leaf<string>;
}

export interface GatewayParametersStorageos {
  readonly fsType?: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
  readonly secretRef?: GatewayParametersImagePullSecret;
  readonly volumeName?: Leaf<string>;
  readonly volumeNamespace?: Leaf<string>;
}

export interface GatewayParametersSecret {
  readonly defaultMode?: Leaf<number>;
  readonly items?: readonly GatewayParametersConfigMapItem[];
  readonly optional?: Leaf<boolean>;
  readonly secretName?: Leaf<string>;
}

export interface GatewayParametersScaleIO {
  /** @default "xfs" */
  readonly fsType?: Leaf<string>;
  readonly gateway: Leaf<string>;
  readonly protectionDomain?: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
  readonly secretRef: GatewayParametersImagePullSecret;
  readonly sslEnabled?: Leaf<boolean>;
  /** @default "ThinProvisioned" */
  readonly storageMode?: Leaf<string>;
  readonly storagePool?: Leaf<string>;
  readonly system: Leaf<string>;
  readonly volumeName?: Leaf<string>;
}

export interface GatewayParametersRbd {
  readonly fsType?: Leaf<string>;
  readonly image: Leaf<string>;
  /** @default "/etc/ceph/keyring" */
  readonly keyring?: Leaf<string>;
  readonly monitors: readonly Leaf<string>[];
  /** @default "rbd" */
  readonly pool?: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
  readonly secretRef?: GatewayParametersImagePullSecret;
  /** @default "admin" */
  readonly user?: Leaf<string>;
}

export interface GatewayParametersQuobyte {
  readonly group?: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
  readonly registry: Leaf<string>;
  readonly tenant?: Leaf<string>;
  readonly user?: Leaf<string>;
  readonly volume: Leaf<string>;
}

export interface GatewayParametersProjected {
  readonly defaultMode?: Leaf<number>;
  readonly sources?: readonly GatewayParametersSource[];
}

export interface GatewayParametersSource {
  readonly clusterTrustBundle?: GatewayParametersClusterTrustBundle;
  readonly configMap?: GatewayParametersSourceConfigMap;
  readonly downwardAPI?: GatewayParametersSourceDownwardAPI;
  readonly podCertificate?: GatewayParametersPodCertificate;
  readonly secret?: GatewayParametersSourceConfigMap;
  readonly serviceAccountToken?: GatewayParametersServiceAccountToken;
}

export interface GatewayParametersServiceAccountToken {
  readonly audience?: Leaf<string>;
  readonly expirationSeconds?: Leaf<number>;
  readonly path: Leaf<string>;
}

export interface GatewayParametersPodCertificate {
  readonly certificateChainPath?: Leaf<string>;
  readonly credentialBundlePath?: Leaf<string>;
  readonly keyPath?: Leaf<string>;
  readonly keyType: Leaf<string>;
  readonly maxExpirationSeconds?: Leaf<number>;
  readonly signerName: Leaf<string>;
  /** In kgateway since 2.3. */
  readonly userAnnotations?: Readonly<Record<string, Leaf<string>>>;
}

export interface GatewayParametersSourceDownwardAPI {
  readonly items?: readonly GatewayParametersDownwardAPIItem[];
}

export interface GatewayParametersSourceConfigMap {
  readonly items?: readonly GatewayParametersConfigMapItem[];
  /** @default "" */
  readonly name?: Leaf<string>;
  readonly optional?: Leaf<boolean>;
}

export interface GatewayParametersClusterTrustBundle {
  readonly labelSelector?: GatewayParametersSelector;
  readonly name?: Leaf<string>;
  readonly optional?: Leaf<boolean>;
  readonly path: Leaf<string>;
  readonly signerName?: Leaf<string>;
}

export interface GatewayParametersPortworxVolume {
  readonly fsType?: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
  readonly volumeID: Leaf<string>;
}

export interface GatewayParametersPhotonPersistentDisk {
  readonly fsType?: Leaf<string>;
  readonly pdID: Leaf<string>;
}

export interface GatewayParametersPersistentVolumeClaim {
  readonly claimName: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
}

export interface GatewayParametersNfs {
  readonly path: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
  readonly server: Leaf<string>;
}

export interface GatewayParametersIscsi {
  readonly chapAuthDiscovery?: Leaf<boolean>;
  readonly chapAuthSession?: Leaf<boolean>;
  readonly fsType?: Leaf<string>;
  readonly initiatorName?: Leaf<string>;
  readonly iqn: Leaf<string>;
  /** @default "default" */
  readonly iscsiInterface?: Leaf<string>;
  readonly lun: Leaf<number>;
  readonly portals?: readonly Leaf<string>[];
  readonly readOnly?: Leaf<boolean>;
  readonly secretRef?: GatewayParametersImagePullSecret;
  readonly targetPortal: Leaf<string>;
}

export interface GatewayParametersExtraVolumeImage {
  readonly pullPolicy?: Leaf<string>;
  readonly reference?: Leaf<string>;
}

export interface GatewayParametersHostPath {
  readonly path: Leaf<string>;
  readonly type?: Leaf<string>;
}

export interface GatewayParametersGlusterfs {
  readonly endpoints: Leaf<string>;
  readonly path: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
}

export interface GatewayParametersGitRepo {
  readonly directory?: Leaf<string>;
  readonly repository: Leaf<string>;
  readonly revision?: Leaf<string>;
}

export interface GatewayParametersGcePersistentDisk {
  readonly fsType?: Leaf<string>;
  readonly partition?: Leaf<number>;
  readonly pdName: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
}

export interface GatewayParametersFlocker {
  readonly datasetName?: Leaf<string>;
  readonly datasetUUID?: Leaf<string>;
}

export interface GatewayParametersFlexVolume {
  readonly driver: Leaf<string>;
  readonly fsType?: Leaf<string>;
  readonly options?: Readonly<Record<string, Leaf<string>>>;
  readonly readOnly?: Leaf<boolean>;
  readonly secretRef?: GatewayParametersImagePullSecret;
}

export interface GatewayParametersFc {
  readonly fsType?: Leaf<string>;
  readonly lun?: Leaf<number>;
  readonly readOnly?: Leaf<boolean>;
  readonly targetWWNs?: readonly Leaf<string>[];
  readonly wwids?: readonly Leaf<string>[];
}

export interface GatewayParametersEphemeral {
  readonly volumeClaimTemplate?: GatewayParametersVolumeClaimTemplate;
}

export interface GatewayParametersVolumeClaimTemplate {
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly spec: GatewayParametersVolumeClaimTemplateSpec;
}

export interface GatewayParametersVolumeClaimTemplateSpec {
  readonly accessModes?: readonly Leaf<string>[];
  readonly dataSource?: GatewayParametersDataSource;
  readonly dataSourceRef?: GatewayParametersDataSourceRef;
  readonly resources?: GatewayParametersSpecResources;
  readonly selector?: GatewayParametersSelector;
  readonly storageClassName?: Leaf<string>;
  readonly volumeAttributesClassName?: Leaf<string>;
  readonly volumeMode?: Leaf<string>;
  readonly volumeName?: Leaf<string>;
}

export interface GatewayParametersSpecResources {
  readonly limits?: Readonly<Record<string, Leaf<string | number>>>;
  readonly requests?: Readonly<Record<string, Leaf<string | number>>>;
}

export interface GatewayParametersDataSourceRef {
  readonly apiGroup?: Leaf<string>;
  readonly kind: Leaf<string>;
  readonly name: Leaf<string>;
  readonly namespace?: Leaf<string>;
}

export interface GatewayParametersDataSource {
  readonly apiGroup?: Leaf<string>;
  readonly kind: Leaf<string>;
  readonly name: Leaf<string>;
}

export interface GatewayParametersEmptyDir {
  readonly medium?: Leaf<string>;
  readonly sizeLimit?: Leaf<string | number>;
}

export interface GatewayParametersExtraVolumeDownwardAPI {
  readonly defaultMode?: Leaf<number>;
  readonly items?: readonly GatewayParametersDownwardAPIItem[];
}

export interface GatewayParametersDownwardAPIItem {
  readonly fieldRef?: GatewayParametersFieldRef;
  readonly mode?: Leaf<number>;
  readonly path: Leaf<string>;
  readonly resourceFieldRef?: GatewayParametersResourceFieldRef;
}

export interface GatewayParametersCsi {
  readonly driver: Leaf<string>;
  readonly fsType?: Leaf<string>;
  readonly nodePublishSecretRef?: GatewayParametersImagePullSecret;
  readonly readOnly?: Leaf<boolean>;
  readonly volumeAttributes?: Readonly<Record<string, Leaf<string>>>;
}

export interface GatewayParametersExtraVolumeConfigMap {
  readonly defaultMode?: Leaf<number>;
  readonly items?: readonly GatewayParametersConfigMapItem[];
  /** @default "" */
  readonly name?: Leaf<string>;
  readonly optional?: Leaf<boolean>;
}

export interface GatewayParametersConfigMapItem {
  readonly key: Leaf<string>;
  readonly mode?: Leaf<number>;
  readonly path: Leaf<string>;
}

export interface GatewayParametersCinder {
  readonly fsType?: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
  readonly secretRef?: GatewayParametersImagePullSecret;
  readonly volumeID: Leaf<string>;
}

export interface GatewayParametersCephfs {
  readonly monitors: readonly Leaf<string>[];
  readonly path?: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
  readonly secretFile?: Leaf<string>;
  readonly secretRef?: GatewayParametersImagePullSecret;
  readonly user?: Leaf<string>;
}

export interface GatewayParametersImagePullSecret {
  /** @default "" */
  readonly name?: Leaf<string>;
}

export interface GatewayParametersAzureFile {
  readonly readOnly?: Leaf<boolean>;
  readonly secretName: Leaf<string>;
  readonly shareName: Leaf<string>;
}

export interface GatewayParametersAzureDisk {
  readonly cachingMode?: Leaf<string>;
  readonly diskName: Leaf<string>;
  readonly diskURI: Leaf<string>;
  /** @default "ext4" */
  readonly fsType?: Leaf<string>;
  readonly kind?: Leaf<string>;
  /** @default false */
  readonly readOnly?: Leaf<boolean>;
}

export interface GatewayParametersAwsElasticBlockStore {
  readonly fsType?: Leaf<string>;
  readonly partition?: Leaf<number>;
  readonly readOnly?: Leaf<boolean>;
  readonly volumeID: Leaf<string>;
}

export interface GatewayParametersPodTemplateAffinity {
  readonly nodeAffinity?: GatewayParametersNodeAffinity;
  readonly podAffinity?: GatewayParametersPodAffinity;
  readonly podAntiAffinity?: GatewayParametersPodAffinity;
}

export interface GatewayParametersPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly GatewayParametersPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly GatewayParametersPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export interface GatewayParametersPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: GatewayParametersPodAffinityRequiredDuringSchedulingIgnoredDuringExecution;
  readonly weight: Leaf<number>;
}

export interface GatewayParametersPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: GatewayParametersSelector;
  readonly matchLabelKeys?: readonly Leaf<string>[];
  readonly mismatchLabelKeys?: readonly Leaf<string>[];
  readonly namespaceSelector?: GatewayParametersSelector;
  readonly namespaces?: readonly Leaf<string>[];
  readonly topologyKey: Leaf<string>;
}

export interface GatewayParametersSelector {
  readonly matchExpressions?: readonly GatewayParametersMatchExpression[];
  readonly matchLabels?: Readonly<Record<string, Leaf<string>>>;
}

export interface GatewayParametersNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly GatewayParametersNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: GatewayParametersNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface GatewayParametersNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: readonly GatewayParametersPreference[];
}

export interface GatewayParametersNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: GatewayParametersPreference;
  readonly weight: Leaf<number>;
}

export interface GatewayParametersPreference {
  readonly matchExpressions?: readonly GatewayParametersMatchExpression[];
  readonly matchFields?: readonly GatewayParametersMatchExpression[];
}

export interface GatewayParametersMatchExpression {
  readonly key: Leaf<string>;
  readonly operator: Leaf<string>;
  readonly values?: readonly Leaf<string>[];
}

export interface GatewayParametersIstio {
  readonly customSidecars?: readonly GatewayParametersCustomSidecar[];
  readonly istioProxyContainer?: GatewayParametersIstioProxyContainer;
}

export interface GatewayParametersIstioProxyContainer {
  readonly image?: GatewayParametersAgentgatewayImage;
  readonly istioDiscoveryAddress?: Leaf<string>;
  readonly istioMetaClusterId?: Leaf<string>;
  readonly istioMetaMeshId?: Leaf<string>;
  readonly logLevel?: Leaf<string>;
  readonly resources?: GatewayParametersAgentgatewayResources;
  readonly securityContext?: GatewayParametersAgentgatewaySecurityContext;
}

export interface GatewayParametersCustomSidecar {
  readonly args?: readonly Leaf<string>[];
  readonly command?: readonly Leaf<string>[];
  readonly env?: readonly GatewayParametersEnv[];
  readonly envFrom?: readonly GatewayParametersEnvFrom[];
  readonly image?: Leaf<string>;
  readonly imagePullPolicy?: Leaf<string>;
  readonly lifecycle?: GatewayParametersLifecycle;
  readonly livenessProbe?: GatewayParametersProbe;
  readonly name: Leaf<string>;
  readonly ports?: readonly GatewayParametersCustomSidecarPort[];
  readonly readinessProbe?: GatewayParametersProbe;
  readonly resizePolicy?: readonly GatewayParametersResizePolicy[];
  readonly resources?: GatewayParametersAgentgatewayResources;
  readonly restartPolicy?: Leaf<string>;
  readonly restartPolicyRules?: readonly GatewayParametersRestartPolicyRule[];
  readonly securityContext?: GatewayParametersAgentgatewaySecurityContext;
  readonly startupProbe?: GatewayParametersProbe;
  readonly stdin?: Leaf<boolean>;
  readonly stdinOnce?: Leaf<boolean>;
  readonly terminationMessagePath?: Leaf<string>;
  readonly terminationMessagePolicy?: Leaf<string>;
  readonly tty?: Leaf<boolean>;
  readonly volumeDevices?: readonly GatewayParametersVolumeDevice[];
  readonly volumeMounts?: readonly GatewayParametersVolumeMount[];
  readonly workingDir?: Leaf<string>;
}

export interface GatewayParametersVolumeDevice {
  readonly devicePath: Leaf<string>;
  readonly name: Leaf<string>;
}

export interface GatewayParametersRestartPolicyRule {
  readonly action: Leaf<string>;
  readonly exitCodes?: GatewayParametersExitCodes;
}

export interface GatewayParametersExitCodes {
  readonly operator: Leaf<string>;
  readonly values?: readonly Leaf<number>[];
}

export interface GatewayParametersResizePolicy {
  readonly resourceName: Leaf<string>;
  readonly restartPolicy: Leaf<string>;
}

export interface GatewayParametersCustomSidecarPort {
  readonly containerPort: Leaf<number>;
  readonly hostIP?: Leaf<string>;
  readonly hostPort?: Leaf<number>;
  readonly name?: Leaf<string>;
  /** @default "TCP" */
  readonly protocol?: Leaf<string>;
}

export interface GatewayParametersProbe {
  readonly exec?: GatewayParametersExec;
  readonly failureThreshold?: Leaf<number>;
  readonly grpc?: GatewayParametersGrpc;
  readonly httpGet?: GatewayParametersHttpGet;
  readonly initialDelaySeconds?: Leaf<number>;
  readonly periodSeconds?: Leaf<number>;
  readonly successThreshold?: Leaf<number>;
  readonly tcpSocket?: GatewayParametersTcpSocket;
  readonly terminationGracePeriodSeconds?: Leaf<number>;
  readonly timeoutSeconds?: Leaf<number>;
}

export interface GatewayParametersGrpc {
  readonly port: Leaf<number>;
  /** @default "" */
  readonly service?: Leaf<string>;
}

export interface GatewayParametersLifecycle {
  readonly postStart?: GatewayParametersPostStart;
  readonly preStop?: GatewayParametersPostStart;
  readonly stopSignal?: Leaf<string>;
}

export interface GatewayParametersPostStart {
  readonly exec?: GatewayParametersExec;
  readonly httpGet?: GatewayParametersHttpGet;
  readonly sleep?: GatewayParametersSleep;
  readonly tcpSocket?: GatewayParametersTcpSocket;
}

export interface GatewayParametersTcpSocket {
  readonly host?: Leaf<string>;
  readonly port: Leaf<string | number>;
}

export interface GatewayParametersSleep {
  readonly seconds: Leaf<number>;
}

export interface GatewayParametersHttpGet {
  readonly host?: Leaf<string>;
  readonly httpHeaders?: readonly GatewayParametersSysctl[];
  readonly path?: Leaf<string>;
  readonly port: Leaf<string | number>;
  readonly scheme?: Leaf<string>;
}

export interface GatewayParametersSysctl {
  readonly name: Leaf<string>;
  readonly value: Leaf<string>;
}

export interface GatewayParametersExec {
  readonly command?: readonly Leaf<string>[];
}

export interface GatewayParametersEnvFrom {
  readonly configMapRef?: GatewayParametersRef;
  readonly prefix?: Leaf<string>;
  readonly secretRef?: GatewayParametersRef;
}

export interface GatewayParametersRef {
  /** @default "" */
  readonly name?: Leaf<string>;
  readonly optional?: Leaf<boolean>;
}

export interface GatewayParametersEnvoyContainer {
  readonly bootstrap?: GatewayParametersEnvoyContainerBootstrap;
  readonly env?: readonly GatewayParametersEnv[];
  /** 1 to 32 items. Each 1 to 256 characters. In kgateway since 2.3. */
  readonly extraArgs?: readonly Leaf<string>[];
  readonly extraVolumeMounts?: readonly GatewayParametersVolumeMount[];
  readonly image?: GatewayParametersAgentgatewayImage;
  readonly resources?: GatewayParametersAgentgatewayResources;
  readonly securityContext?: GatewayParametersAgentgatewaySecurityContext;
}

export interface GatewayParametersEnvoyContainerBootstrap {
  readonly componentLogLevels?: Readonly<Record<string, Leaf<string>>>;
  /** In kgateway since 2.3. */
  readonly dnsResolver?: GatewayParametersDnsResolver;
  /** In kgateway since 2.4. */
  readonly enableReadinessProbeProxyProtocol?: Leaf<boolean>;
  /** In kgateway since 2.3. */
  readonly logFormat?: GatewayParametersLogFormat;
  readonly logLevel?: Leaf<string>;
}

export interface GatewayParametersLogFormat {
  readonly json?: Readonly<Record<string, unknown>>;
  readonly text?: Leaf<string>;
}

export interface GatewayParametersDnsResolver {
  /** At least 0. */
  readonly udpMaxQueries?: Leaf<number>;
}

export interface GatewayParametersDeploymentOverlay {
  readonly metadata?: GatewayParametersMetadata;
  readonly spec?: Readonly<Record<string, unknown>>;
}

export interface GatewayParametersMetadata {
  readonly annotations?: Readonly<Record<string, Leaf<string>>>;
  readonly labels?: Readonly<Record<string, Leaf<string>>>;
}

export interface GatewayParametersDeployment {
  /** At least 0. */
  readonly replicas?: Leaf<number>;
  readonly strategy?: GatewayParametersStrategy;
}

export interface GatewayParametersStrategy {
  readonly rollingUpdate?: GatewayParametersRollingUpdate;
  readonly type?: Leaf<string>;
}

export interface GatewayParametersRollingUpdate {
  readonly maxSurge?: Leaf<string | number>;
  readonly maxUnavailable?: Leaf<string | number>;
}

export interface GatewayParametersAgentgateway {
  readonly enabled?: Leaf<boolean>;
  readonly env?: readonly GatewayParametersEnv[];
  readonly extraVolumeMounts?: readonly GatewayParametersVolumeMount[];
  readonly image?: GatewayParametersAgentgatewayImage;
  readonly logLevel?: Leaf<string>;
  readonly resources?: GatewayParametersAgentgatewayResources;
  readonly securityContext?: GatewayParametersAgentgatewaySecurityContext;
}

export interface GatewayParametersAgentgatewaySecurityContext {
  readonly allowPrivilegeEscalation?: Leaf<boolean>;
  readonly appArmorProfile?: GatewayParametersProfile;
  readonly capabilities?: GatewayParametersCapabilities;
  readonly privileged?: Leaf<boolean>;
  readonly procMount?: Leaf<string>;
  readonly readOnlyRootFilesystem?: Leaf<boolean>;
  readonly runAsGroup?: Leaf<number>;
  readonly runAsNonRoot?: Leaf<boolean>;
  readonly runAsUser?: Leaf<number>;
  readonly seLinuxOptions?: GatewayParametersSeLinuxOptions;
  readonly seccompProfile?: GatewayParametersProfile;
  readonly windowsOptions?: GatewayParametersWindowsOptions;
}

export interface GatewayParametersWindowsOptions {
  readonly gmsaCredentialSpec?: Leaf<string>;
  readonly gmsaCredentialSpecName?: Leaf<string>;
  readonly hostProcess?: Leaf<boolean>;
  readonly runAsUserName?: Leaf<string>;
}

export interface GatewayParametersSeLinuxOptions {
  readonly level?: Leaf<string>;
  readonly role?: Leaf<string>;
  readonly type?: Leaf<string>;
  readonly user?: Leaf<string>;
}

export interface GatewayParametersCapabilities {
  readonly add?: readonly Leaf<string>[];
  readonly drop?: readonly Leaf<string>[];
}

export interface GatewayParametersProfile {
  readonly localhostProfile?: Leaf<string>;
  readonly type: Leaf<string>;
}

export interface GatewayParametersAgentgatewayResources {
  readonly claims?: readonly GatewayParametersClaim[];
  readonly limits?: Readonly<Record<string, Leaf<string | number>>>;
  readonly requests?: Readonly<Record<string, Leaf<string | number>>>;
}

export interface GatewayParametersClaim {
  readonly name: Leaf<string>;
  readonly request?: Leaf<string>;
}

export interface GatewayParametersAgentgatewayImage {
  readonly digest?: Leaf<string>;
  readonly pullPolicy?: Leaf<string>;
  readonly registry?: Leaf<string>;
  readonly repository?: Leaf<string>;
  readonly tag?: Leaf<string>;
}

export interface GatewayParametersVolumeMount {
  readonly mountPath: Leaf<string>;
  readonly mountPropagation?: Leaf<string>;
  readonly name: Leaf<string>;
  readonly readOnly?: Leaf<boolean>;
  readonly recursiveReadOnly?: Leaf<string>;
  readonly subPath?: Leaf<string>;
  readonly subPathExpr?: Leaf<string>;
}

export interface GatewayParametersEnv {
  readonly name: Leaf<string>;
  readonly value?: Leaf<string>;
  readonly valueFrom?: GatewayParametersValueFrom;
}

export interface GatewayParametersValueFrom {
  readonly configMapKeyRef?: GatewayParametersKeyRef;
  readonly fieldRef?: GatewayParametersFieldRef;
  readonly fileKeyRef?: GatewayParametersFileKeyRef;
  readonly resourceFieldRef?: GatewayParametersResourceFieldRef;
  readonly secretKeyRef?: GatewayParametersKeyRef;
}

export interface GatewayParametersResourceFieldRef {
  readonly containerName?: Leaf<string>;
  readonly divisor?: Leaf<string | number>;
  readonly resource: Leaf<string>;
}

export interface GatewayParametersFileKeyRef {
  readonly key: Leaf<string>;
  /** @default false */
  readonly optional?: Leaf<boolean>;
  readonly path: Leaf<string>;
  readonly volumeName: Leaf<string>;
}

export interface GatewayParametersFieldRef {
  readonly apiVersion?: Leaf<string>;
  readonly fieldPath: Leaf<string>;
}

export interface GatewayParametersKeyRef {
  readonly key: Leaf<string>;
  /** @default "" */
  readonly name?: Leaf<string>;
  readonly optional?: Leaf<boolean>;
}
