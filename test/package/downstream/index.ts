// A jsii library over ours. The package checks compile it with jsii against the packed tarball.
import { Construct } from 'constructs';
import { Gateway, HttpRoute, RouteAction, StaticBackend } from 'kgateway-constructs';

export interface ShopProps {
  /** Gateway that serves the shop. */
  readonly gateway: Gateway;
}

/** A backend that is always the shop's. */
export class ShopBackend extends StaticBackend {
  constructor(scope: Construct, id: string) {
    super(scope, id, { hosts: [{ host: 'api.example.com', port: 80 }] });
  }
}

/** A shop behind a gateway. */
export class Shop extends Construct {
  /** Where requests go. */
  public readonly backend: StaticBackend;

  constructor(scope: Construct, id: string, props: ShopProps) {
    super(scope, id);
    this.backend = new ShopBackend(this, 'Backend');
    new HttpRoute(this, 'Route', { parents: [props.gateway], rules: [{ action: RouteAction.forward(this.backend) }] });
  }
}
