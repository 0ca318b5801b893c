import type { GatewayParametersSpec } from '../../generated/spec/gateway-parameters';
import type { GatewayParametersKube } from '../../generated/struct/gateway-parameters';
import { GATEWAY_PARAMETERS } from '../kinds';
import { Location } from '../location';
import { same } from '../resolvable';
import type { Resolvable } from '../resolvable';
import { objectName } from '../syntax/name';

/** How the proxy of a Gateway is deployed. */
export interface IGatewayParameters {
  /** This as what a Gateway refers to. */
  toGatewayParameters(): GatewayParametersReference;
}

/** GatewayParameters, as a Gateway refers to them: by name, in its own namespace. */
export class GatewayParametersReference implements IGatewayParameters {
  /**
   * GatewayParameters that exist already.
   *
   * @param name their name, in the namespace of the Gateway
   */
  public static named(name: string): GatewayParametersReference {
    return new GatewayParametersReference(name, undefined);
  }

  /** @internal */
  public static _object(
    { name, namespace }: { readonly name: Resolvable<string>; readonly namespace?: Resolvable<string> },
  ): GatewayParametersReference {
    return new GatewayParametersReference(name, namespace);
  }

  private constructor(private readonly name: Resolvable<string>, private readonly namespace: Resolvable<string> | undefined) {}

  public toGatewayParameters(): GatewayParametersReference {
    return this;
  }

  /** @internal */
  public _render(gatewayNamespace: Resolvable<string> | undefined, at: Location): { group: string; kind: string; name: Resolvable<string> } {
    at.at('name').checkRequired(this.name, objectName);
    if (this.namespace !== undefined && same(this.namespace, gatewayNamespace) === 'no') {
      at.refuse({ wrong: 'a Gateway can only refer to GatewayParameters of its own namespace', value: this.namespace, fix: 'make both in one namespace' });
    }
    return { group: GATEWAY_PARAMETERS.group, kind: GATEWAY_PARAMETERS.kind, name: this.name };
  }
}

/** What GatewayParameters are made of: one of both. */
export interface GatewayParametersOptions {
  /**
   * How the controller deploys the proxy to Kubernetes.
   *
   * @default - must be given, unless `selfManaged`
   */
  readonly kube?: GatewayParametersKube;

  /**
   * Leave the deployment of the proxy to someone else.
   *
   * @default false
   */
  readonly selfManaged?: boolean;
}

/** The spec of GatewayParameters. */
export function renderGatewayParameters(path: string, { kube, selfManaged }: GatewayParametersOptions): GatewayParametersSpec {
  const location = Location.of(path);
  if ((kube !== undefined) === (selfManaged === true)) {
    location.refuse({ wrong: kube === undefined ? 'the parameters say nothing' : 'the proxy is deployed and it is not', fix: 'give kube, or selfManaged: true' });
  }
  location.finish();
  return selfManaged === true ? { selfManaged: {} } : { kube: kube as GatewayParametersSpec['kube'] };
}
