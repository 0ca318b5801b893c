import type { GRPCRouteMethod } from '../../generated/spec/grpc-route';
import type { Complaint, Location } from '../location';
import { given } from '../manifest';
import { checkFactories } from '../shape/check-shape';
import { regularExpression } from '../syntax/regular-expression';

/** Which calls a match is for. */
export interface GrpcMethodOptions {
  /**
   * The service with its package, such as `shop.v1.Cart`.
   *
   * @default - any service
   */
  readonly service?: string;

  /**
   * The method of the service, such as `AddItem`.
   *
   * @default - any method
   */
  readonly method?: string;
}

/**
 * What the service and method of a gRPC call must be.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#grpcmethodmatch
 */
export class GrpcMethodMatch {
  /** Service and method are exactly these, with regard to case. One of them at least is given. */
  public static exact(options: GrpcMethodOptions): GrpcMethodMatch {
    return GrpcMethodMatch.of('Exact', options, { service: serviceName, method: methodName }, 'GrpcMethodMatch.exact');
  }

  /** Service and method match these RE2 regular expressions as a whole. One of them at least is given. */
  public static regularExpression(options: GrpcMethodOptions): GrpcMethodMatch {
    return GrpcMethodMatch.of('RegularExpression', options, { service: regularExpression, method: regularExpression }, 'GrpcMethodMatch.regularExpression');
  }

  /**
   * A match as the API writes it, for what this class does not know.
   *
   * @param match the fields of `GRPCMethodMatch`
   */
  public static raw(match: any): GrpcMethodMatch {
    return new GrpcMethodMatch(() => match as GRPCRouteMethod);
  }

  private static of(type: 'Exact' | 'RegularExpression', { service, method }: GrpcMethodOptions, syntax: Syntaxes, factory: string): GrpcMethodMatch {
    return new GrpcMethodMatch((at) => {
      if (service === undefined && method === undefined) {
        at.refuse({ wrong: 'neither service nor method is given', fix: 'give one of them, or leave the match out' }, factory);
      }
      at.at('service').checkText(service, syntax.service, factory);
      at.at('method').checkText(method, syntax.method, factory);
      return given({ type, service, method });
    });
  }

  private constructor(
    /** @internal */
    public readonly _render: (at: Location) => GRPCRouteMethod,
  ) {}
}

checkFactories('GrpcMethodMatch', GrpcMethodMatch);

type Syntax = (value: string) => Complaint | undefined;
interface Syntaxes { readonly service: Syntax; readonly method: Syntax }

function serviceName(value: string): Complaint | undefined {
  return /^(?:[A-Za-z_][A-Za-z0-9_]*\.)*[A-Za-z_][A-Za-z0-9_]*$/.test(value) ? undefined : {
    wrong: 'not the name of a gRPC service', fix: 'write package and service, such as "shop.v1.Cart", without a slash',
  };
}

function methodName(value: string): Complaint | undefined {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(value) ? undefined : { wrong: 'not the name of a gRPC method', fix: 'write one such as "AddItem"' };
}
