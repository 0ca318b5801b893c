import { CustomResource } from '@pulumi/kubernetes/apiextensions/customResource';
import { Namespace } from '@pulumi/kubernetes/core/v1/namespace';
import { Service } from '@pulumi/kubernetes/core/v1/service';
import { ServiceAccount } from '@pulumi/kubernetes/core/v1/serviceAccount';
import * as pulumi from '@pulumi/pulumi';
import { PACKAGE } from './manifest-component';
import { addPrerequisite, prerequisitesFor } from './prerequisites';
import { releaseTarget } from './release-target';
import { asRunError } from './run-error';
import type { BundleObject, PlainManifest } from '../core/bundle';
import { InvalidConstructError } from '../core/problem';
import { checkManifest } from '../core/schema/check';

/** How the objects of a component are treated by the engine. */
interface Treatment {
  /** Keep them in the cluster when the component goes, and let nobody delete them by mistake. */
  readonly keep?: boolean;
  /** What the engine waits for, by kind. */
  readonly waitFor?: { readonly [kind: string]: string };
}

/**
 * A component around several objects of the cluster, each made after the one before it
 * where their order matters. What is made later in the program waits for all of them.
 */
export abstract class BundleComponent extends pulumi.ComponentResource {
  protected readonly path: string;

  protected constructor(private readonly componentName: string, private readonly options: pulumi.ComponentResourceOptions | undefined, type: string) {
    super(`${PACKAGE}${type}`, componentName, {}, options);
    this.path = `${type} ${componentName}`;
  }

  /** Makes the objects, which wait for CRDs and controllers that the program made before. */
  protected makeObjects(objects: readonly BundleObject[], { keep, waitFor = {} }: Treatment = {}): void {
    const problems = objects.flatMap(({ manifest }) => checkManifest(manifest, releaseTarget()._releases));
    if (problems.length > 0) { asRunError(() => { throw new InvalidConstructError(this.path, problems); }); }
    const own = this.options?.dependsOn ?? [];
    // A component does not hand its own dependencies and its protection down to its children.
    const dependsOn = [...prerequisitesFor(this), ...Array.isArray(own) ? own : [own]] as pulumi.Input<pulumi.Resource>[];
    const protect = this.options?.protect ?? keep;
    const retainOnDelete = this.options?.retainOnDelete ?? keep;
    let namespace: pulumi.Resource[] = [];
    for (const { id, manifest } of objects) {
      const wait = waitFor[manifest.kind];
      const annotations = wait === undefined ? manifest.metadata.annotations : { 'pulumi.com/waitFor': wait, ...manifest.metadata.annotations };
      const inputs = { ...manifest, metadata: annotations === undefined ? manifest.metadata : { ...manifest.metadata, annotations } };
      const made = new (classOf(manifest))(`${this.componentName}-${id}`, inputs as any, {
        parent: this, dependsOn: [...dependsOn, ...namespace], protect, retainOnDelete, deleteBeforeReplace: true,
      });
      if (manifest.kind === 'Namespace') { namespace = [made]; }
    }
    addPrerequisite(this);
  }
}

/** Kinds of the core group, whose type the provider can't tell from their version. */
const CORE: Readonly<Record<string, ResourceClass>> = { Namespace, Service, ServiceAccount };

type ResourceClass = new (name: string, inputs: any, options: pulumi.CustomResourceOptions) => pulumi.CustomResource;

function classOf({ apiVersion, kind }: PlainManifest): ResourceClass {
  return apiVersion === 'v1' ? CORE[kind] : CustomResource;
}
