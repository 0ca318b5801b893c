// Generated from imports/ by `npx projen generate`. Do not edit.
import type { Resolvable } from '../resolvable';

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
  readonly omitDefaultSecurityContext?: Resolvable<boolean>;
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
  readonly enableStatsRoute?: Resolvable<boolean>;
  readonly enabled?: Resolvable<boolean>;
  /** Exactly 1 field. */
  readonly matcher?: GatewayParametersMatcher;
  readonly routePrefixRewrite?: Resolvable<string>;
  readonly statsRoutePrefixRewrite?: Resolvable<string>;
}

export interface GatewayParametersMatcher {
  /** At most 16 items. */
  readonly exclusionList?: readonly GatewayParametersList[];
  /** At most 16 items. */
  readonly inclusionList?: readonly GatewayParametersList[];
}

export interface GatewayParametersList {
  readonly contains?: Resolvable<string>;
  readonly exact?: Resolvable<string>;
  readonly ignoreCase?: Resolvable<boolean>;
  readonly prefix?: Resolvable<string>;
  readonly safeRegex?: Resolvable<string>;
  readonly suffix?: Resolvable<string>;
}

export interface GatewayParametersServiceAccount {
  readonly extraAnnotations?: Readonly<Record<string, Resolvable<string>>>;
  readonly extraLabels?: Readonly<Record<string, Resolvable<string>>>;
}

export interface GatewayParametersService {
  readonly clusterIP?: Resolvable<string>;
  readonly externalTrafficPolicy?: Resolvable<string>;
  readonly extraAnnotations?: Readonly<Record<string, Resolvable<string>>>;
  readonly extraLabels?: Readonly<Record<string, Resolvable<string>>>;
  /** In kgateway since 2.3. */
  readonly loadBalancerClass?: Resolvable<string>;
  /** In kgateway since 2.3. */
  readonly loadBalancerSourceRanges?: readonly Resolvable<string>[];
  readonly ports?: readonly GatewayParametersServicePort[];
  readonly type?: Resolvable<'ClusterIP' | 'NodePort' | 'LoadBalancer' | 'ExternalName'>;
}

export interface GatewayParametersServicePort {
  /** 1 to 65535. */
  readonly nodePort?: Resolvable<number>;
  /** 1 to 65535. */
  readonly port: Resolvable<number>;
}

export interface GatewayParametersSdsContainer {
  readonly bootstrap?: GatewayParametersSdsContainerBootstrap;
  readonly image?: GatewayParametersAgentgatewayImage;
  readonly resources?: GatewayParametersAgentgatewayResources;
  readonly securityContext?: GatewayParametersAgentgatewaySecurityContext;
}

export interface GatewayParametersSdsContainerBootstrap {
  readonly logLevel?: Resolvable<string>;
}

export interface GatewayParametersPodTemplate {
  readonly affinity?: GatewayParametersPodTemplateAffinity;
  readonly extraAnnotations?: Readonly<Record<string, Resolvable<string>>>;
  readonly extraLabels?: Readonly<Record<string, Resolvable<string>>>;
  readonly extraVolumes?: readonly GatewayParametersExtraVolume[];
  readonly gracefulShutdown?: GatewayParametersGracefulShutdown;
  readonly imagePullSecrets?: readonly GatewayParametersImagePullSecret[];
  readonly livenessProbe?: GatewayParametersProbe;
  readonly nodeSelector?: Readonly<Record<string, Resolvable<string>>>;
  readonly priorityClassName?: Resolvable<string>;
  readonly readinessProbe?: GatewayParametersProbe;
  readonly securityContext?: GatewayParametersPodTemplateSecurityContext;
  readonly startupProbe?: GatewayParametersProbe;
  /** 0 to 31536000. */
  readonly terminationGracePeriodSeconds?: Resolvable<number>;
  readonly tolerations?: readonly GatewayParametersToleration[];
  readonly topologySpreadConstraints?: readonly GatewayParametersTopologySpreadConstraint[];
}

export interface GatewayParametersTopologySpreadConstraint {
  readonly labelSelector?: GatewayParametersSelector;
  readonly matchLabelKeys?: readonly Resolvable<string>[];
  readonly maxSkew: Resolvable<number>;
  readonly minDomains?: Resolvable<number>;
  readonly nodeAffinityPolicy?: Resolvable<string>;
  readonly nodeTaintsPolicy?: Resolvable<string>;
  readonly topologyKey: Resolvable<string>;
  readonly whenUnsatisfiable: Resolvable<string>;
}

export interface GatewayParametersToleration {
  readonly effect?: Resolvable<string>;
  readonly key?: Resolvable<string>;
  readonly operator?: Resolvable<string>;
  readonly tolerationSeconds?: Resolvable<number>;
  readonly value?: Resolvable<string>;
}

export interface GatewayParametersPodTemplateSecurityContext {
  readonly appArmorProfile?: GatewayParametersProfile;
  readonly fsGroup?: Resolvable<number>;
  readonly fsGroupChangePolicy?: Resolvable<string>;
  readonly runAsGroup?: Resolvable<number>;
  readonly runAsNonRoot?: Resolvable<boolean>;
  readonly runAsUser?: Resolvable<number>;
  readonly seLinuxChangePolicy?: Resolvable<string>;
  readonly seLinuxOptions?: GatewayParametersSeLinuxOptions;
  readonly seccompProfile?: GatewayParametersProfile;
  readonly supplementalGroups?: readonly Resolvable<number>[];
  readonly supplementalGroupsPolicy?: Resolvable<string>;
  readonly sysctls?: readonly GatewayParametersSysctl[];
  readonly windowsOptions?: GatewayParametersWindowsOptions;
}

export interface GatewayParametersGracefulShutdown {
  readonly enabled?: Resolvable<boolean>;
  /** 0 to 31536000. */
  readonly sleepTimeSeconds?: Resolvable<number>;
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
  readonly name: Resolvable<string>;
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
  readonly fsType?: Resolvable<string>;
  readonly storagePolicyID?: Resolvable<string>;
  readonly storagePolicyName?: Resolvable<string>;
  readonly volumePath: Resolvable<string>;
}

export interface GatewayParametersStorageos {
  readonly fsType?: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
  readonly secretRef?: GatewayParametersImagePullSecret;
  readonly volumeName?: Resolvable<string>;
  readonly volumeNamespace?: Resolvable<string>;
}

export interface GatewayParametersSecret {
  readonly defaultMode?: Resolvable<number>;
  readonly items?: readonly GatewayParametersConfigMapItem[];
  readonly optional?: Resolvable<boolean>;
  readonly secretName?: Resolvable<string>;
}

export interface GatewayParametersScaleIO {
  /** @default "xfs" */
  readonly fsType?: Resolvable<string>;
  readonly gateway: Resolvable<string>;
  readonly protectionDomain?: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
  readonly secretRef: GatewayParametersImagePullSecret;
  readonly sslEnabled?: Resolvable<boolean>;
  /** @default "ThinProvisioned" */
  readonly storageMode?: Resolvable<string>;
  readonly storagePool?: Resolvable<string>;
  readonly system: Resolvable<string>;
  readonly volumeName?: Resolvable<string>;
}

export interface GatewayParametersRbd {
  readonly fsType?: Resolvable<string>;
  readonly image: Resolvable<string>;
  /** @default "/etc/ceph/keyring" */
  readonly keyring?: Resolvable<string>;
  readonly monitors: readonly Resolvable<string>[];
  /** @default "rbd" */
  readonly pool?: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
  readonly secretRef?: GatewayParametersImagePullSecret;
  /** @default "admin" */
  readonly user?: Resolvable<string>;
}

export interface GatewayParametersQuobyte {
  readonly group?: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
  readonly registry: Resolvable<string>;
  readonly tenant?: Resolvable<string>;
  readonly user?: Resolvable<string>;
  readonly volume: Resolvable<string>;
}

export interface GatewayParametersProjected {
  readonly defaultMode?: Resolvable<number>;
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
  readonly audience?: Resolvable<string>;
  readonly expirationSeconds?: Resolvable<number>;
  readonly path: Resolvable<string>;
}

export interface GatewayParametersPodCertificate {
  readonly certificateChainPath?: Resolvable<string>;
  readonly credentialBundlePath?: Resolvable<string>;
  readonly keyPath?: Resolvable<string>;
  readonly keyType: Resolvable<string>;
  readonly maxExpirationSeconds?: Resolvable<number>;
  readonly signerName: Resolvable<string>;
  /** In kgateway since 2.3. */
  readonly userAnnotations?: Readonly<Record<string, Resolvable<string>>>;
}

export interface GatewayParametersSourceDownwardAPI {
  readonly items?: readonly GatewayParametersDownwardAPIItem[];
}

export interface GatewayParametersSourceConfigMap {
  readonly items?: readonly GatewayParametersConfigMapItem[];
  /** @default "" */
  readonly name?: Resolvable<string>;
  readonly optional?: Resolvable<boolean>;
}

export interface GatewayParametersClusterTrustBundle {
  readonly labelSelector?: GatewayParametersSelector;
  readonly name?: Resolvable<string>;
  readonly optional?: Resolvable<boolean>;
  readonly path: Resolvable<string>;
  readonly signerName?: Resolvable<string>;
}

export interface GatewayParametersPortworxVolume {
  readonly fsType?: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
  readonly volumeID: Resolvable<string>;
}

export interface GatewayParametersPhotonPersistentDisk {
  readonly fsType?: Resolvable<string>;
  readonly pdID: Resolvable<string>;
}

export interface GatewayParametersPersistentVolumeClaim {
  readonly claimName: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
}

export interface GatewayParametersNfs {
  readonly path: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
  readonly server: Resolvable<string>;
}

export interface GatewayParametersIscsi {
  readonly chapAuthDiscovery?: Resolvable<boolean>;
  readonly chapAuthSession?: Resolvable<boolean>;
  readonly fsType?: Resolvable<string>;
  readonly initiatorName?: Resolvable<string>;
  readonly iqn: Resolvable<string>;
  /** @default "default" */
  readonly iscsiInterface?: Resolvable<string>;
  readonly lun: Resolvable<number>;
  readonly portals?: readonly Resolvable<string>[];
  readonly readOnly?: Resolvable<boolean>;
  readonly secretRef?: GatewayParametersImagePullSecret;
  readonly targetPortal: Resolvable<string>;
}

export interface GatewayParametersExtraVolumeImage {
  readonly pullPolicy?: Resolvable<string>;
  readonly reference?: Resolvable<string>;
}

export interface GatewayParametersHostPath {
  readonly path: Resolvable<string>;
  readonly type?: Resolvable<string>;
}

export interface GatewayParametersGlusterfs {
  readonly endpoints: Resolvable<string>;
  readonly path: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
}

export interface GatewayParametersGitRepo {
  readonly directory?: Resolvable<string>;
  readonly repository: Resolvable<string>;
  readonly revision?: Resolvable<string>;
}

export interface GatewayParametersGcePersistentDisk {
  readonly fsType?: Resolvable<string>;
  readonly partition?: Resolvable<number>;
  readonly pdName: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
}

export interface GatewayParametersFlocker {
  readonly datasetName?: Resolvable<string>;
  readonly datasetUUID?: Resolvable<string>;
}

export interface GatewayParametersFlexVolume {
  readonly driver: Resolvable<string>;
  readonly fsType?: Resolvable<string>;
  readonly options?: Readonly<Record<string, Resolvable<string>>>;
  readonly readOnly?: Resolvable<boolean>;
  readonly secretRef?: GatewayParametersImagePullSecret;
}

export interface GatewayParametersFc {
  readonly fsType?: Resolvable<string>;
  readonly lun?: Resolvable<number>;
  readonly readOnly?: Resolvable<boolean>;
  readonly targetWWNs?: readonly Resolvable<string>[];
  readonly wwids?: readonly Resolvable<string>[];
}

export interface GatewayParametersEphemeral {
  readonly volumeClaimTemplate?: GatewayParametersVolumeClaimTemplate;
}

export interface GatewayParametersVolumeClaimTemplate {
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly spec: GatewayParametersVolumeClaimTemplateSpec;
}

export interface GatewayParametersVolumeClaimTemplateSpec {
  readonly accessModes?: readonly Resolvable<string>[];
  readonly dataSource?: GatewayParametersDataSource;
  readonly dataSourceRef?: GatewayParametersDataSourceRef;
  readonly resources?: GatewayParametersSpecResources;
  readonly selector?: GatewayParametersSelector;
  readonly storageClassName?: Resolvable<string>;
  readonly volumeAttributesClassName?: Resolvable<string>;
  readonly volumeMode?: Resolvable<string>;
  readonly volumeName?: Resolvable<string>;
}

export interface GatewayParametersSpecResources {
  readonly limits?: Readonly<Record<string, Resolvable<string | number>>>;
  readonly requests?: Readonly<Record<string, Resolvable<string | number>>>;
}

export interface GatewayParametersDataSourceRef {
  readonly apiGroup?: Resolvable<string>;
  readonly kind: Resolvable<string>;
  readonly name: Resolvable<string>;
  readonly namespace?: Resolvable<string>;
}

export interface GatewayParametersDataSource {
  readonly apiGroup?: Resolvable<string>;
  readonly kind: Resolvable<string>;
  readonly name: Resolvable<string>;
}

export interface GatewayParametersEmptyDir {
  readonly medium?: Resolvable<string>;
  readonly sizeLimit?: Resolvable<string | number>;
}

export interface GatewayParametersExtraVolumeDownwardAPI {
  readonly defaultMode?: Resolvable<number>;
  readonly items?: readonly GatewayParametersDownwardAPIItem[];
}

export interface GatewayParametersDownwardAPIItem {
  readonly fieldRef?: GatewayParametersFieldRef;
  readonly mode?: Resolvable<number>;
  readonly path: Resolvable<string>;
  readonly resourceFieldRef?: GatewayParametersResourceFieldRef;
}

export interface GatewayParametersCsi {
  readonly driver: Resolvable<string>;
  readonly fsType?: Resolvable<string>;
  readonly nodePublishSecretRef?: GatewayParametersImagePullSecret;
  readonly readOnly?: Resolvable<boolean>;
  readonly volumeAttributes?: Readonly<Record<string, Resolvable<string>>>;
}

export interface GatewayParametersExtraVolumeConfigMap {
  readonly defaultMode?: Resolvable<number>;
  readonly items?: readonly GatewayParametersConfigMapItem[];
  /** @default "" */
  readonly name?: Resolvable<string>;
  readonly optional?: Resolvable<boolean>;
}

export interface GatewayParametersConfigMapItem {
  readonly key: Resolvable<string>;
  readonly mode?: Resolvable<number>;
  readonly path: Resolvable<string>;
}

export interface GatewayParametersCinder {
  readonly fsType?: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
  readonly secretRef?: GatewayParametersImagePullSecret;
  readonly volumeID: Resolvable<string>;
}

export interface GatewayParametersCephfs {
  readonly monitors: readonly Resolvable<string>[];
  readonly path?: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
  readonly secretFile?: Resolvable<string>;
  readonly secretRef?: GatewayParametersImagePullSecret;
  readonly user?: Resolvable<string>;
}

export interface GatewayParametersImagePullSecret {
  /** @default "" */
  readonly name?: Resolvable<string>;
}

export interface GatewayParametersAzureFile {
  readonly readOnly?: Resolvable<boolean>;
  readonly secretName: Resolvable<string>;
  readonly shareName: Resolvable<string>;
}

export interface GatewayParametersAzureDisk {
  readonly cachingMode?: Resolvable<string>;
  readonly diskName: Resolvable<string>;
  readonly diskURI: Resolvable<string>;
  /** @default "ext4" */
  readonly fsType?: Resolvable<string>;
  readonly kind?: Resolvable<string>;
  /** @default false */
  readonly readOnly?: Resolvable<boolean>;
}

export interface GatewayParametersAwsElasticBlockStore {
  readonly fsType?: Resolvable<string>;
  readonly partition?: Resolvable<number>;
  readonly readOnly?: Resolvable<boolean>;
  readonly volumeID: Resolvable<string>;
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
  readonly weight: Resolvable<number>;
}

export interface GatewayParametersPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: GatewayParametersSelector;
  readonly matchLabelKeys?: readonly Resolvable<string>[];
  readonly mismatchLabelKeys?: readonly Resolvable<string>[];
  readonly namespaceSelector?: GatewayParametersSelector;
  readonly namespaces?: readonly Resolvable<string>[];
  readonly topologyKey: Resolvable<string>;
}

export interface GatewayParametersSelector {
  readonly matchExpressions?: readonly GatewayParametersMatchExpression[];
  readonly matchLabels?: Readonly<Record<string, Resolvable<string>>>;
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
  readonly weight: Resolvable<number>;
}

export interface GatewayParametersPreference {
  readonly matchExpressions?: readonly GatewayParametersMatchExpression[];
  readonly matchFields?: readonly GatewayParametersMatchExpression[];
}

export interface GatewayParametersMatchExpression {
  readonly key: Resolvable<string>;
  readonly operator: Resolvable<string>;
  readonly values?: readonly Resolvable<string>[];
}

export interface GatewayParametersIstio {
  readonly customSidecars?: readonly GatewayParametersCustomSidecar[];
  readonly istioProxyContainer?: GatewayParametersIstioProxyContainer;
}

export interface GatewayParametersIstioProxyContainer {
  readonly image?: GatewayParametersAgentgatewayImage;
  readonly istioDiscoveryAddress?: Resolvable<string>;
  readonly istioMetaClusterId?: Resolvable<string>;
  readonly istioMetaMeshId?: Resolvable<string>;
  readonly logLevel?: Resolvable<string>;
  readonly resources?: GatewayParametersAgentgatewayResources;
  readonly securityContext?: GatewayParametersAgentgatewaySecurityContext;
}

export interface GatewayParametersCustomSidecar {
  readonly args?: readonly Resolvable<string>[];
  readonly command?: readonly Resolvable<string>[];
  readonly env?: readonly GatewayParametersEnv[];
  readonly envFrom?: readonly GatewayParametersEnvFrom[];
  readonly image?: Resolvable<string>;
  readonly imagePullPolicy?: Resolvable<string>;
  readonly lifecycle?: GatewayParametersLifecycle;
  readonly livenessProbe?: GatewayParametersProbe;
  readonly name: Resolvable<string>;
  readonly ports?: readonly GatewayParametersCustomSidecarPort[];
  readonly readinessProbe?: GatewayParametersProbe;
  readonly resizePolicy?: readonly GatewayParametersResizePolicy[];
  readonly resources?: GatewayParametersAgentgatewayResources;
  readonly restartPolicy?: Resolvable<string>;
  readonly restartPolicyRules?: readonly GatewayParametersRestartPolicyRule[];
  readonly securityContext?: GatewayParametersAgentgatewaySecurityContext;
  readonly startupProbe?: GatewayParametersProbe;
  readonly stdin?: Resolvable<boolean>;
  readonly stdinOnce?: Resolvable<boolean>;
  readonly terminationMessagePath?: Resolvable<string>;
  readonly terminationMessagePolicy?: Resolvable<string>;
  readonly tty?: Resolvable<boolean>;
  readonly volumeDevices?: readonly GatewayParametersVolumeDevice[];
  readonly volumeMounts?: readonly GatewayParametersVolumeMount[];
  readonly workingDir?: Resolvable<string>;
}

export interface GatewayParametersVolumeDevice {
  readonly devicePath: Resolvable<string>;
  readonly name: Resolvable<string>;
}

export interface GatewayParametersRestartPolicyRule {
  readonly action: Resolvable<string>;
  readonly exitCodes?: GatewayParametersExitCodes;
}

export interface GatewayParametersExitCodes {
  readonly operator: Resolvable<string>;
  readonly values?: readonly Resolvable<number>[];
}

export interface GatewayParametersResizePolicy {
  readonly resourceName: Resolvable<string>;
  readonly restartPolicy: Resolvable<string>;
}

export interface GatewayParametersCustomSidecarPort {
  readonly containerPort: Resolvable<number>;
  readonly hostIP?: Resolvable<string>;
  readonly hostPort?: Resolvable<number>;
  readonly name?: Resolvable<string>;
  /** @default "TCP" */
  readonly protocol?: Resolvable<string>;
}

export interface GatewayParametersProbe {
  readonly exec?: GatewayParametersExec;
  readonly failureThreshold?: Resolvable<number>;
  readonly grpc?: GatewayParametersGrpc;
  readonly httpGet?: GatewayParametersHttpGet;
  readonly initialDelaySeconds?: Resolvable<number>;
  readonly periodSeconds?: Resolvable<number>;
  readonly successThreshold?: Resolvable<number>;
  readonly tcpSocket?: GatewayParametersTcpSocket;
  readonly terminationGracePeriodSeconds?: Resolvable<number>;
  readonly timeoutSeconds?: Resolvable<number>;
}

export interface GatewayParametersGrpc {
  readonly port: Resolvable<number>;
  /** @default "" */
  readonly service?: Resolvable<string>;
}

export interface GatewayParametersLifecycle {
  readonly postStart?: GatewayParametersPostStart;
  readonly preStop?: GatewayParametersPostStart;
  readonly stopSignal?: Resolvable<string>;
}

export interface GatewayParametersPostStart {
  readonly exec?: GatewayParametersExec;
  readonly httpGet?: GatewayParametersHttpGet;
  readonly sleep?: GatewayParametersSleep;
  readonly tcpSocket?: GatewayParametersTcpSocket;
}

export interface GatewayParametersTcpSocket {
  readonly host?: Resolvable<string>;
  readonly port: Resolvable<string | number>;
}

export interface GatewayParametersSleep {
  readonly seconds: Resolvable<number>;
}

export interface GatewayParametersHttpGet {
  readonly host?: Resolvable<string>;
  readonly httpHeaders?: readonly GatewayParametersSysctl[];
  readonly path?: Resolvable<string>;
  readonly port: Resolvable<string | number>;
  readonly scheme?: Resolvable<string>;
}

export interface GatewayParametersSysctl {
  readonly name: Resolvable<string>;
  readonly value: Resolvable<string>;
}

export interface GatewayParametersExec {
  readonly command?: readonly Resolvable<string>[];
}

export interface GatewayParametersEnvFrom {
  readonly configMapRef?: GatewayParametersRef;
  readonly prefix?: Resolvable<string>;
  readonly secretRef?: GatewayParametersRef;
}

export interface GatewayParametersRef {
  /** @default "" */
  readonly name?: Resolvable<string>;
  readonly optional?: Resolvable<boolean>;
}

export interface GatewayParametersEnvoyContainer {
  readonly bootstrap?: GatewayParametersEnvoyContainerBootstrap;
  readonly env?: readonly GatewayParametersEnv[];
  /** 1 to 32 items. Each 1 to 256 characters. In kgateway since 2.3. */
  readonly extraArgs?: readonly Resolvable<string>[];
  readonly extraVolumeMounts?: readonly GatewayParametersVolumeMount[];
  readonly image?: GatewayParametersAgentgatewayImage;
  readonly resources?: GatewayParametersAgentgatewayResources;
  readonly securityContext?: GatewayParametersAgentgatewaySecurityContext;
}

export interface GatewayParametersEnvoyContainerBootstrap {
  readonly componentLogLevels?: Readonly<Record<string, Resolvable<string>>>;
  /** In kgateway since 2.3. */
  readonly dnsResolver?: GatewayParametersDnsResolver;
  /** In kgateway since 2.4. */
  readonly enableReadinessProbeProxyProtocol?: Resolvable<boolean>;
  /** In kgateway since 2.3. */
  readonly logFormat?: GatewayParametersLogFormat;
  readonly logLevel?: Resolvable<string>;
}

export interface GatewayParametersLogFormat {
  readonly json?: Readonly<Record<string, unknown>>;
  readonly text?: Resolvable<string>;
}

export interface GatewayParametersDnsResolver {
  /** At least 0. */
  readonly udpMaxQueries?: Resolvable<number>;
}

export interface GatewayParametersDeploymentOverlay {
  readonly metadata?: GatewayParametersMetadata;
  readonly spec?: Readonly<Record<string, unknown>>;
}

export interface GatewayParametersMetadata {
  readonly annotations?: Readonly<Record<string, Resolvable<string>>>;
  readonly labels?: Readonly<Record<string, Resolvable<string>>>;
}

export interface GatewayParametersDeployment {
  /** At least 0. */
  readonly replicas?: Resolvable<number>;
  readonly strategy?: GatewayParametersStrategy;
}

export interface GatewayParametersStrategy {
  readonly rollingUpdate?: GatewayParametersRollingUpdate;
  readonly type?: Resolvable<string>;
}

export interface GatewayParametersRollingUpdate {
  readonly maxSurge?: Resolvable<string | number>;
  readonly maxUnavailable?: Resolvable<string | number>;
}

export interface GatewayParametersAgentgateway {
  readonly enabled?: Resolvable<boolean>;
  readonly env?: readonly GatewayParametersEnv[];
  readonly extraVolumeMounts?: readonly GatewayParametersVolumeMount[];
  readonly image?: GatewayParametersAgentgatewayImage;
  readonly logLevel?: Resolvable<string>;
  readonly resources?: GatewayParametersAgentgatewayResources;
  readonly securityContext?: GatewayParametersAgentgatewaySecurityContext;
}

export interface GatewayParametersAgentgatewaySecurityContext {
  readonly allowPrivilegeEscalation?: Resolvable<boolean>;
  readonly appArmorProfile?: GatewayParametersProfile;
  readonly capabilities?: GatewayParametersCapabilities;
  readonly privileged?: Resolvable<boolean>;
  readonly procMount?: Resolvable<string>;
  readonly readOnlyRootFilesystem?: Resolvable<boolean>;
  readonly runAsGroup?: Resolvable<number>;
  readonly runAsNonRoot?: Resolvable<boolean>;
  readonly runAsUser?: Resolvable<number>;
  readonly seLinuxOptions?: GatewayParametersSeLinuxOptions;
  readonly seccompProfile?: GatewayParametersProfile;
  readonly windowsOptions?: GatewayParametersWindowsOptions;
}

export interface GatewayParametersWindowsOptions {
  readonly gmsaCredentialSpec?: Resolvable<string>;
  readonly gmsaCredentialSpecName?: Resolvable<string>;
  readonly hostProcess?: Resolvable<boolean>;
  readonly runAsUserName?: Resolvable<string>;
}

export interface GatewayParametersSeLinuxOptions {
  readonly level?: Resolvable<string>;
  readonly role?: Resolvable<string>;
  readonly type?: Resolvable<string>;
  readonly user?: Resolvable<string>;
}

export interface GatewayParametersCapabilities {
  readonly add?: readonly Resolvable<string>[];
  readonly drop?: readonly Resolvable<string>[];
}

export interface GatewayParametersProfile {
  readonly localhostProfile?: Resolvable<string>;
  readonly type: Resolvable<string>;
}

export interface GatewayParametersAgentgatewayResources {
  readonly claims?: readonly GatewayParametersClaim[];
  readonly limits?: Readonly<Record<string, Resolvable<string | number>>>;
  readonly requests?: Readonly<Record<string, Resolvable<string | number>>>;
}

export interface GatewayParametersClaim {
  readonly name: Resolvable<string>;
  readonly request?: Resolvable<string>;
}

export interface GatewayParametersAgentgatewayImage {
  readonly digest?: Resolvable<string>;
  readonly pullPolicy?: Resolvable<string>;
  readonly registry?: Resolvable<string>;
  readonly repository?: Resolvable<string>;
  readonly tag?: Resolvable<string>;
}

export interface GatewayParametersVolumeMount {
  readonly mountPath: Resolvable<string>;
  readonly mountPropagation?: Resolvable<string>;
  readonly name: Resolvable<string>;
  readonly readOnly?: Resolvable<boolean>;
  readonly recursiveReadOnly?: Resolvable<string>;
  readonly subPath?: Resolvable<string>;
  readonly subPathExpr?: Resolvable<string>;
}

export interface GatewayParametersEnv {
  readonly name: Resolvable<string>;
  readonly value?: Resolvable<string>;
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
  readonly containerName?: Resolvable<string>;
  readonly divisor?: Resolvable<string | number>;
  readonly resource: Resolvable<string>;
}

export interface GatewayParametersFileKeyRef {
  readonly key: Resolvable<string>;
  /** @default false */
  readonly optional?: Resolvable<boolean>;
  readonly path: Resolvable<string>;
  readonly volumeName: Resolvable<string>;
}

export interface GatewayParametersFieldRef {
  readonly apiVersion?: Resolvable<string>;
  readonly fieldPath: Resolvable<string>;
}

export interface GatewayParametersKeyRef {
  readonly key: Resolvable<string>;
  /** @default "" */
  readonly name?: Resolvable<string>;
  readonly optional?: Resolvable<boolean>;
}
