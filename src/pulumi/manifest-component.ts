import { CustomResource } from '@pulumi/kubernetes/apiextensions/customResource';
import * as pulumi from '@pulumi/pulumi';
import { DeferredCheck } from './deferred-check';
import { lookAt } from './findings';
import { prerequisites } from './per-cluster';
import { newerKinds, releaseTarget } from './release-target';
import { asRunError } from './run-error';
import { remember } from './topology';
import { acceptedWhen, waitingProblem } from '../core/accepted';
import { apiVersionOf } from '../core/kinds';
import type { ObjectKind } from '../core/kinds';
import { Location } from '../core/location';
import { companionAnnotations, completeSpec, given } from '../core/manifest';
import { InvalidConstructError } from '../core/problem';
import type { Problem } from '../core/problem';
import type { ReleaseTarget } from '../core/release';
import type { Resolvable } from '../core/resolvable';
import { checkCompleteManifest } from '../core/schema/check';
import { checkBoolean, checkTexts } from '../core/shape/check-shape';

/** Metadata of an object. */
export interface MetadataArgs {
  /**
   * The name of the object.
   *
   * @default - the name of the component
   */
  name?: pulumi.Input<string>;

  /**
   * The namespace of the object.
   *
   * @default - the namespace of the provider
   */
  namespace?: pulumi.Input<string>;

  /**
   * Labels.
   *
   * @default - none
   */
  labels?: pulumi.Input<Record<string, pulumi.Input<string>>>;

  /**
   * Annotations.
   *
   * @default - none
   */
  annotations?: Record<string, pulumi.Input<string>>;
}

/** What every component that makes an object has. */
export interface ObjectArgs {
  /**
   * Metadata of the object.
   *
   * @default - the name of the component, in the namespace of the provider
   */
  metadata?: MetadataArgs;

  /**
   * Wait until the controller has accepted the object as it is now: a route by all its parents, a policy by all Gateways
   * that it reaches. A Gateway has to be programmed, and to have an address. What is refused may still be accepted later;
   * if it is not in time (ten minutes, or `customTimeouts`), the error holds what the controller says.
   *
   * Not for ReferenceGrants, GatewayParameters and GatewayExtensions, which have no status, and for DirectResponses, which have
   * none before a route refers to them.
   *
   * @default false
   */
  waitForAccepted?: boolean;
}

/** An object as it is handed to the provider: plain, except for values that are still unresolved. */
export interface ManifestInput {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: MetadataArgs;
  readonly spec: object;
}

/** An object of the program, by what core needs to know of it. */
interface ObjectOwner {
  readonly _path: string;
  readonly _release: ReleaseTarget;
  readonly name: Resolvable<string>;
  readonly namespace: Resolvable<string> | undefined;
}

/** What components can be given that make several objects. */
interface CompanionNames {
  readonly companionNames?: Readonly<Record<string, pulumi.Input<string>>>;
}

/** The type tokens of all components begin with this. */
export const PACKAGE = 'kgateway-constructs:index:';

/**
 * A component around one object, whose spec core renders.
 *
 * The names of its children begin with its own name and never change, so that
 * they keep their identity when the program grows, and follow when the
 * component is renamed with an alias.
 */
export abstract class ManifestComponent extends pulumi.ComponentResource {
  /** The name as it was given: not wrapped, so that it stays known where it is. */
  protected readonly givenName: pulumi.Input<string>;
  protected readonly givenNamespace: pulumi.Input<string> | undefined;
  protected readonly path: string;
  private readonly checks: DeferredCheck;
  private readonly companionNames = new Map<string, pulumi.Input<string>>();
  private made: ManifestInput | undefined;

  protected constructor(
    private readonly componentName: string,
    protected readonly objectKind: ObjectKind,
    private readonly args: ObjectArgs,
    private readonly options: pulumi.ComponentResourceOptions | undefined,
    type: string,
  ) {
    super(`${PACKAGE}${type}`, componentName, {}, options);
    this.path = `${type} ${componentName}`;
    this.checks = new DeferredCheck(this.path);
    asRunError(() => { this.checkWaiting(); });
    this.render(() => { checkTexts(args, Location.of(this.path)); });
    this.givenName = args.metadata?.name ?? componentName;
    this.givenNamespace = args.metadata?.namespace;
  }

  /** The object as core sees it. */
  protected get owner(): ObjectOwner {
    return {
      _path: this.path,
      _release: releaseTarget(),
      name: this.givenName as Resolvable<string>,
      namespace: this.givenNamespace as Resolvable<string> | undefined,
    };
  }

  /** The name of the object. */
  public get name(): pulumi.Output<string> {
    return pulumi.output(this.givenName);
  }

  /** The namespace of the object; undefined where it is the provider's. */
  public get namespace(): pulumi.Output<string | undefined> {
    return pulumi.output(this.givenNamespace);
  }

  /** The object as it is sent to the cluster. It is secret where one of its values is. */
  public get manifest(): pulumi.Output<any> {
    return pulumi.output<any>(this.made);
  }

  /** Renders what the component makes; once more when its values are known, and then only to refuse what is wrong. */
  protected render<T>(render: (isAgain: boolean) => T): T {
    return this.checks.render(render);
  }

  /**
   * Makes the object of the component. What it refers to is made before it.
   * The fields of `reported` become outputs, which the cluster fills in: each costs time, so that only what is read is asked for.
   */
  protected makeObject(spec: object, before: readonly pulumi.Resource[] = [], reported: { readonly status?: undefined } = {}): CustomResource {
    const annotations = this.args.waitForAccepted === true
      ? { ...acceptedWhen(this.objectKind, spec), ...this.args.metadata?.annotations } : this.args.metadata?.annotations;
    const metadata = given({ ...this.args.metadata, name: this.givenName, annotations });
    return this.make(this.componentName, this.objectKind, metadata, spec, before, handedDown(this.options), reported);
  }

  /** Tells the engine that everything is made, and what came of it. */
  protected finish(outputs: pulumi.Inputs = {}): void {
    this.registerOutputs({ name: this.givenName, namespace: this.givenNamespace, ...outputs });
  }

  /** Makes an object that is beside the component's own, in its namespace. */
  protected makeCompanion(id: string, kind: ObjectKind, spec: object): CustomResource {
    const { labels, annotations } = this.args.metadata ?? {};
    const metadata = given({ name: this.companionName(id), namespace: this.givenNamespace, labels, annotations: companionAnnotations(annotations) });
    return this.make(`${this.componentName}-${id}`, kind, metadata, spec, []);
  }

  /** The name of such an object: it follows that of the component's own object, and keeps it when the component is renamed. */
  protected companionName(id: string): pulumi.Input<string> {
    let name = this.companionNames.get(id);
    if (name === undefined) {
      name = (this.args as CompanionNames).companionNames?.[id] ?? (typeof this.givenName === 'string' ? `${this.givenName}-${id}` : pulumi.interpolate`${this.givenName}-${id}`);
      this.companionNames.set(id, name);
    }
    return name;
  }

  /** The constructs of which the forms are made have no such switch. */
  private checkWaiting(): void {
    const { waitForAccepted } = this.args;
    const at = Location.of(this.path).at('waitForAccepted');
    checkBoolean(waitForAccepted, at);
    const problem = waitForAccepted === true ? waitingProblem(this.objectKind) : undefined;
    if (problem !== undefined) { at.refuse(problem); }
    at.finish();
  }

  private make(
    name: string, kind: ObjectKind, metadata: MetadataArgs, spec: object, before: readonly pulumi.Resource[],
    options: pulumi.CustomResourceOptions = {}, reported: object = {},
  ): CustomResource {
    const release = releaseTarget();
    const manifest: ManifestInput = { apiVersion: apiVersionOf(kind), kind: kind.kind, metadata, spec: completeSpec(kind, spec, release) };
    const problemsOf = (known: unknown): readonly Problem[] => checkCompleteManifest(known, release._releases, newerKinds());
    const problems = problemsOf(manifest);
    if (problems.length > 0) { asRunError(() => { throw new InvalidConstructError(this.path, problems); }); }
    this.made ??= manifest;
    remember(manifest);
    // The inputs themselves stay as they are: through the check, one secret or unknown value would make all of them so.
    let onKnown: ((known: unknown) => void) | undefined;
    const deferred = this.checks.gates({ manifest, problemsOf, onKnown: (known) => onKnown?.(known) });
    // A component does not hand its own dependencies down to its children.
    const own = this.options?.dependsOn ?? [];
    const object = new CustomResource(name, { ...manifest, ...reported }, {
      ...options,
      parent: this,
      dependsOn: [...prerequisites.of(this), ...before, ...Array.isArray(own) ? own : [own], ...deferred] as pulumi.Input<pulumi.Resource>[],
    });
    onKnown = lookAt(manifest, object, { releases: release._releases });
    return object;
  }
}

/**
 * The options that are about the object itself. Pulumi hands some down to all children (protect, providers, aliases,
 * retainOnDelete); these it does not, and on the component they would have no effect.
 */
function handedDown({ ignoreChanges, replaceOnChanges, customTimeouts }: pulumi.ComponentResourceOptions = {}): pulumi.CustomResourceOptions {
  // The provider deletes first where it asks for a replacement itself and the name stays. Of this one it is not asked.
  const deleteBeforeReplace = replaceOnChanges === undefined ? undefined : true;
  return given({ ignoreChanges, replaceOnChanges, deleteBeforeReplace, customTimeouts });
}
