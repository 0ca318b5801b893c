import { InvalidConstructError } from './problem';
import type { Problem } from './problem';

/**
 * A release of kgateway.
 *
 * @see https://kgateway.dev/docs/latest/reference/versions/
 */
export enum KgatewayVersion {
  /** 2.2, with Gateway API 1.2 to 1.4. */
  V2_2 = '2.2',
  /** 2.3, with Gateway API 1.3 to 1.5. */
  V2_3 = '2.3',
  /** 2.4, with Gateway API 1.4 to 1.6. */
  V2_4 = '2.4',
  /** 2.5, in development. */
  V2_5 = '2.5',
}

/** A release of the Gateway API's CRDs. */
export enum GatewayApiVersion {
  /** 1.4. */
  V1_4 = '1.4',
  /** 1.5. */
  V1_5 = '1.5',
  /** 1.6. */
  V1_6 = '1.6',
}

/** Which of the two bundles of Gateway API CRDs is installed. */
export enum GatewayApiChannel {
  /** Kinds and fields that stay. */
  STANDARD = 'standard',
  /** The standard ones, and kinds and fields that may still change. */
  EXPERIMENTAL = 'experimental',
}

/** Releases that differ from the usual target. */
export interface ReleaseTargetOptions {
  /**
   * The release of kgateway.
   *
   * @default KgatewayVersion.V2_4
   */
  readonly kgateway?: KgatewayVersion;

  /**
   * The release of the Gateway API.
   *
   * @default - 1.6; 1.5 with kgateway 2.3 and 1.4 with kgateway 2.2
   */
  readonly gatewayApi?: GatewayApiVersion;

  /**
   * The channel of the Gateway API.
   *
   * @default GatewayApiChannel.STANDARD
   */
  readonly channel?: GatewayApiChannel;
}

const PARTS = ['kgateway', 'gatewayApi', 'channel'];

/** The Gateway API releases of a kgateway release: the first one is used where none is asked for. */
const SUPPORTED: Record<KgatewayVersion, readonly GatewayApiVersion[]> = {
  [KgatewayVersion.V2_2]: [GatewayApiVersion.V1_4],
  [KgatewayVersion.V2_3]: [GatewayApiVersion.V1_5, GatewayApiVersion.V1_4],
  [KgatewayVersion.V2_4]: [GatewayApiVersion.V1_6, GatewayApiVersion.V1_5, GatewayApiVersion.V1_4],
  [KgatewayVersion.V2_5]: [GatewayApiVersion.V1_6, GatewayApiVersion.V1_5, GatewayApiVersion.V1_4],
};

/**
 * What the cluster runs. Manifests are checked against it, and carry the defaults of its CRDs.
 */
export class ReleaseTarget {
  /** The usual target: kgateway 2.4 with Gateway API 1.6, standard channel. */
  public static readonly DEFAULT = ReleaseTarget.of();

  /**
   * A release of kgateway with a release of the Gateway API. A pair that kgateway does not support is refused.
   */
  public static of(options: ReleaseTargetOptions = {}): ReleaseTarget {
    refuseOther(options);
    const kgateway = oneOf(KgatewayVersion, 'kgateway', options.kgateway) ?? KgatewayVersion.V2_4;
    const gatewayApi = oneOf(GatewayApiVersion, 'gatewayApi', options.gatewayApi) ?? SUPPORTED[kgateway][0];
    const channel = oneOf(GatewayApiChannel, 'channel', options.channel) ?? GatewayApiChannel.STANDARD;
    if (!SUPPORTED[kgateway].includes(gatewayApi)) {
      refuse({
        path: '',
        wrong: `kgateway ${kgateway} does not support this release of the Gateway API`,
        value: gatewayApi,
        fix: `write one of ${quoted(SUPPORTED[kgateway])}, or another release of kgateway`,
      });
    }
    return new ReleaseTarget(kgateway, gatewayApi, channel);
  }

  /**
   * The sets of CRDs that the cluster has.
   * @internal
   */
  public readonly _releases: readonly string[];

  private constructor(
    /** The release of kgateway. */
    public readonly kgateway: KgatewayVersion,
    /** The release of the Gateway API. */
    public readonly gatewayApi: GatewayApiVersion,
    /** The channel of the Gateway API. */
    public readonly channel: GatewayApiChannel,
  ) {
    this._releases = [`kgateway-${kgateway}`, `gateway-api-${gatewayApi}-${channel}`];
  }

}

/** Options come from the context of an app or the configuration of a stack, which have no types. */
function refuseOther(options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    refuse({ path: '', wrong: 'must be an object', value: options, fix: 'write one such as { kgateway: "2.4" }' });
  }
  const unknown = Object.keys(options).find((name) => !PARTS.includes(name));
  if (unknown !== undefined) { refuse({ path: unknown, wrong: 'unknown property', fix: `write ${PARTS.slice(0, -1).join(', ')} or ${PARTS.at(-1)}` }); }
}

function oneOf<T extends string>(versions: Record<string, T>, property: string, value: T | undefined): T | undefined {
  if (value === undefined || Object.values(versions).includes(value)) { return value; }
  return refuse({ path: property, wrong: 'not a release that this library knows', value, fix: `write one of ${quoted(Object.values(versions))}` });
}

function refuse(problem: Problem): never {
  throw new InvalidConstructError('ReleaseTarget', [problem]);
}

function quoted(versions: readonly string[]): string {
  return versions.map((version) => `"${version}"`).join(', ');
}
