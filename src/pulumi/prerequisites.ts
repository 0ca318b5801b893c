import * as pulumi from '@pulumi/pulumi';

/** CRDs and controllers of a program, by the provider of their cluster. Everything else is made after them. */
type Prerequisites = Map<pulumi.ProviderResource | undefined, pulumi.Resource[]>;

/** By the connection to the engine: there is one for each program. */
const programs = new WeakMap<object, Prerequisites>();

/** The provider of components without one. */
const usual = {};

/** Lets everything that is made later wait for a component, within its cluster. */
export function addPrerequisite(component: pulumi.ComponentResource): void {
  const all = prerequisitesOf();
  const provider = providerOf(component);
  all.set(provider, [...all.get(provider) ?? [], component]);
}

/** What a component of this program has to wait for. */
export function prerequisitesFor(component: pulumi.ComponentResource): readonly pulumi.Resource[] {
  return prerequisitesOf().get(providerOf(component)) ?? [];
}

function prerequisitesOf(): Prerequisites {
  const program = pulumi.runtime.getMonitor() ?? usual;
  let found = programs.get(program);
  if (found === undefined) { programs.set(program, found = new Map()); }
  return found;
}

function providerOf(component: pulumi.ComponentResource): pulumi.ProviderResource | undefined {
  return component.getProvider('kubernetes:apiextensions.k8s.io/v1:CustomResource');
}
