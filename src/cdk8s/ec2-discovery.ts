import type { IConstruct } from 'constructs';
import { Ec2Discovery } from '../core/controller/ec2-discovery';

const byApp = new WeakMap<IConstruct, Ec2Discovery>();

/** What is known of the app that a construct belongs to. */
export function ec2DiscoveryOf(construct: IConstruct): Ec2Discovery {
  const { root } = construct.node;
  let discovery = byApp.get(root);
  if (discovery === undefined) { byApp.set(root, discovery = new Ec2Discovery()); }
  return discovery;
}
