import { CustomResource } from '@pulumi/kubernetes/apiextensions/customResource';
import { Namespace } from '@pulumi/kubernetes/core/v1/namespace';
import { Service } from '@pulumi/kubernetes/core/v1/service';
import { ServiceAccount } from '@pulumi/kubernetes/core/v1/serviceAccount';
import * as pulumi from '@pulumi/pulumi';
import { checkedName } from './checked-args';
import { DeferredCheck } from './deferred-check';
import { PACKAGE } from './manifest-component';
import { prerequisites } from './per-cluster';
import { releaseTarget } from './release-target';
import { asRunError } from './run-error';
import type { BundleObject, PlainManifest } from '../core/bundle';
import { InvalidConstructError } from '../core/problem';
import type { Problem } from '../core/problem';
import { checkManifest } from '../core/schema/check';

/** How the objects of a component are treated by the engine. */
interface Treatment {
  /** Keep them in the cluster when the component goes. */
  readonly keep?: boolean;
  /** Make each object after the one before it; else all at once. */
  readonly inOrder?: boolean;
  /** What the engine waits for, by kind. */
  readonly waitFor?: { readonly [kind: string]: string };
}

/** A component around several objects of the cluster. What is made later in the program waits for all of them. */
export abstract class BundleComponent extends pulumi.ComponentResource {
  protected readonly path: string;
  private readonly checks: DeferredCheck;

  protected constructor(private readonly componentName: string, private readonly options: pulumi.ComponentResourceOptions | undefined, type: string) {
    super(`${PACKAGE}${type}`, checkedName(type, componentName), {}, options);
    this.path = `${type} ${componentName}`;
    this.checks = new DeferredCheck(this.path);
  }

  /** Renders the objects; once more when their values are known, and then only to refuse what is wrong. */
  protected render<T>(render: () => T): T {
    return this.checks.render(render);
  }

  /** Makes the objects, which wait for CRDs and controllers that the program made before. */
  protected makeObjects(objects: readonly BundleObject[], treatment: Treatment): void {
    const releases = releaseTarget()._releases;
    const manifests = objects.map(({ manifest }) => manifest);
    const problemsOf = (known: unknown): readonly Problem[] => (known as unknown[]).flatMap((manifest) => checkManifest(manifest, releases));
    const problems = problemsOf(manifests);
    if (problems.length > 0) { asRunError(() => { throw new InvalidConstructError(this.path, problems); }); }
    const unresolved = this.checks.gates({ manifest: manifests, problemsOf });
    const own = this.options?.dependsOn ?? [];
    // A component does not hand its own dependencies down to its children.
    const before = [...prerequisites.of(this), ...Array.isArray(own) ? own : [own], ...unresolved] as pulumi.Input<pulumi.Resource>[];
    let last: pulumi.Resource[] = [];
    for (const object of objects) {
      const made = this.makeObject(object, [...before, ...last], treatment);
      if (treatment.inOrder === true) { last = [made]; }
    }
    prerequisites.of(this).push(this);
  }

  private makeObject({ id, manifest }: BundleObject, dependsOn: pulumi.Input<pulumi.Resource>[], treatment: Treatment): pulumi.Resource {
    const { keep, waitFor = {} } = treatment;
    const wait = waitFor[manifest.kind];
    const metadata = wait === undefined ? manifest.metadata
      : { ...manifest.metadata, annotations: { 'pulumi.com/waitFor': wait, ...manifest.metadata.annotations } };
    return new (classOf(manifest))(`${this.componentName}-${id}`, { ...manifest, metadata }, {
      parent: this,
      dependsOn,
      protect: this.options?.protect,
      retainOnDelete: this.options?.retainOnDelete ?? keep,
    });
  }
}

/** Kinds of the core group, whose type the provider can't tell from their version. */
const CORE: Readonly<Record<string, ResourceClass>> = { Namespace, Service, ServiceAccount };

type ResourceClass = new (name: string, inputs: any, options: pulumi.CustomResourceOptions) => pulumi.CustomResource;

function classOf({ apiVersion, kind }: PlainManifest): ResourceClass {
  return apiVersion === 'v1' ? CORE[kind] : CustomResource;
}
