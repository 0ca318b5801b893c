import type { KgatewayControllerOptions } from './options';
import { given } from '../manifest';

/** What keeps a pod to the "restricted" Pod Security Standard. */
const POD = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };

/** Beyond the standard, nothing of the image can be changed. */
const CONTAINER = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true };

/** For what an in-process Envoy writes when validation is strict. */
const TEMPORARY = 'tmp';

const REQUESTS = { requests: { cpu: '100m', memory: '256Mi' } };

/** The parts of a pod that `hardened` is about. */
export interface Security {
  readonly podSecurityContext: object | undefined;
  readonly securityContext: object | undefined;
  readonly resources: object;
  /** Whether the token of the account is mounted in the pod alone; undefined: as Kubernetes does it. */
  readonly tokenInPodAlone: true | undefined;
  readonly volumes: readonly object[];
  readonly volumeMounts: readonly object[];
}

export function isHardened({ hardened, chartCompatible = false }: KgatewayControllerOptions): boolean {
  return hardened ?? !chartCompatible;
}

export function securityOf(options: KgatewayControllerOptions): Security {
  const { podSecurityContext, securityContext, resources } = options;
  const asGiven = { podSecurityContext, securityContext, resources: resources === undefined ? {} : given(resources) };
  if (!isHardened(options)) { return { ...asGiven, tokenInPodAlone: undefined, volumes: [], volumeMounts: [] }; }
  return {
    podSecurityContext: { ...POD, ...podSecurityContext },
    securityContext: { ...CONTAINER, ...securityContext },
    resources: resources === undefined ? REQUESTS : asGiven.resources,
    tokenInPodAlone: true,
    volumes: [{ name: TEMPORARY, emptyDir: {} }],
    volumeMounts: [{ name: TEMPORARY, mountPath: '/tmp' }],
  };
}
