import * as pulumi from '@pulumi/pulumi';
import { Ec2Discovery } from '../core/controller/ec2-discovery';

/** Keeps something for each cluster of a program: clusters are told apart by their providers. */
export class PerCluster<T> {
  /** By the connection to the engine: there is one for each program. */
  private readonly programs = new WeakMap<object, Map<pulumi.ProviderResource | undefined, T>>();

  public constructor(private readonly make: () => T) {}

  public of(resource: pulumi.Resource): T {
    const program = pulumi.runtime.getMonitor() ?? NO_ENGINE;
    let clusters = this.programs.get(program);
    if (clusters === undefined) { this.programs.set(program, clusters = new Map()); }
    const provider = resource.getProvider('kubernetes:apiextensions.k8s.io/v1:CustomResource');
    let found = clusters.get(provider);
    if (found === undefined) { clusters.set(provider, found = this.make()); }
    return found;
  }
}

const NO_ENGINE = {};

/** CRDs and controllers. Everything that is made later waits for them. */
export const prerequisites = new PerCluster<pulumi.Resource[]>(() => []);

export const ec2Discovery = new PerCluster(() => new Ec2Discovery());
