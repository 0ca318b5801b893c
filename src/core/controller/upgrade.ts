import { KINDS } from '../../generated/kinds';
import { KGATEWAY_GROUP, REPLACEMENTS } from '../kinds';
import { KgatewayVersion } from '../release';

/** Something that a release does otherwise than the one before. */
export interface KgatewayChange {
  /** The release that brings it. */
  readonly version: KgatewayVersion;

  /** What changes. */
  readonly change: string;

  /** What to do about it. */
  readonly todo: string;
}

/**
 * What changes from one release of kgateway to another.
 *
 * @example
 * const changes = KgatewayUpgrade.changes(KgatewayVersion.V2_3, KgatewayVersion.V2_4);
 */
export class KgatewayUpgrade {
  /**
   * Every change on the way, oldest first; nothing on the way back.
   *
   * @param from the release that runs
   * @param to the release that shall run
   */
  public static changes(from: KgatewayVersion, to: KgatewayVersion): KgatewayChange[] {
    const order = Object.values(KgatewayVersion);
    return order.slice(order.indexOf(from) + 1, order.indexOf(to) + 1).flatMap((version) => [
      ...kindChanges(order[order.indexOf(version) - 1], version),
      ...BEHAVIOUR[version].map((change) => ({ version, ...change })),
    ]);
  }

  private constructor() {}
}

type Behaviour = Omit<KgatewayChange, 'version'>;

const BEHAVIOUR: Readonly<Record<KgatewayVersion, readonly Behaviour[]>> = {
  [KgatewayVersion.V2_2]: [],
  [KgatewayVersion.V2_3]: [
    { change: 'the data plane agentgateway is gone, with GatewayParameters.spec.kube.agentgateway', todo: 'serve its Gateways by the class kgateway, or by agentgateway itself' },
    { change: 'the lease of the leader is called kgateway-envoy, not kgateway', todo: 'delete the lease kgateway afterwards' },
    { change: 'Gateway API 1.5 is supported, and 1.4 still is', todo: 'upgrade the CRDs of the Gateway API first, if at all' },
    { change: 'the Service has ports for health and metrics, and pods may take ten minutes to start, not two', todo: 'nothing' },
  ],
  [KgatewayVersion.V2_4]: [
    { change: 'Envoy holds destinations to the key usage of their RSA certificates', todo: 'give them certificates that allow what they are used for' },
    { change: 'routes that can\'t be programmed say so by kgateway.dev/Programmed, not by Accepted', todo: 'look at that condition in alerts and scripts' },
    { change: 'Backends have aws.lambda.accountId and need no type; aws.accountId is deprecated', todo: 'nothing: both spellings work' },
    { change: 'tag and digest of images clear each other in GatewayParameters, and disableStatsOnProxy is gone', todo: 'write one of both, and leave out the other field' },
    { change: 'Gateway API 1.6 is supported, and 1.4 and 1.5 still are', todo: 'upgrade the CRDs of the Gateway API first, if at all' },
  ],
  [KgatewayVersion.V2_5]: [
    { change: 'labels of the installation reach pods with chartCompatible, too', todo: 'expect the pods to be replaced' },
    { change: 'texts of durations are limited to 32 characters', todo: 'write them shorter' },
  ],
};

function kindChanges(before: KgatewayVersion, after: KgatewayVersion): KgatewayChange[] {
  const has = (releases: object, version: KgatewayVersion): boolean => `kgateway-${version}` in releases;
  return KINDS.filter(({ group }) => group === KGATEWAY_GROUP).flatMap(({ kind, releases }): KgatewayChange[] => {
    if (has(releases, before) && !has(releases, after)) {
      const replacement = REPLACEMENTS[kind];
      const todo = `${replacement === undefined ? 'delete' : `write a ${replacement} for`} each ${kind} first: with its CRD all are deleted`;
      return [{ version: after, change: `the kind ${kind} is gone`, todo }];
    }
    return !has(releases, before) && has(releases, after) ? [{ version: after, change: `the kind ${kind} is new`, todo: 'nothing' }] : [];
  });
}
