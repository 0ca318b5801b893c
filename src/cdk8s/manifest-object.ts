import { ApiObject, Lazy } from 'cdk8s';
import type { ApiObjectMetadata, JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';
import { releaseTargetOf } from './release-target';
import { holdsLateValues, OncePerSynth, problemsOf, validateHandwritten } from './validation';
import { apiVersionOf } from '../core/kinds';
import type { ObjectKind } from '../core/kinds';
import { completeSpec } from '../core/manifest';
import { formatProblem } from '../core/problem';
import { checkCompleteManifest } from '../core/schema/check';

/**
 * An object whose spec core renders. Constructs are such objects themselves: a
 * child for the object would double the number of nodes, which cdk8s visits
 * again and again, and with it a fourth of the time of a synthesis.
 *
 * The spec is asked for when it is needed, so that a construct may still change until the program ends.
 *
 * @internal
 */
export abstract class ManifestObject extends ApiObject {
  /**
   * The namespace.
   *
   * @default - chosen by whoever applies the manifest
   */
  public readonly namespace?: string;

  private rendered: object | undefined;
  private complete: object = {};
  private problems: string[] | undefined;
  private isLate = false;
  private isPatched = false;
  private finalProblems: OncePerSynth<string[]> | undefined;

  protected constructor(scope: Construct, id: string, private readonly objectKind: ObjectKind, private readonly given: ApiObjectMetadata = {}) {
    super(scope, id, {
      apiVersion: apiVersionOf(objectKind),
      kind: objectKind.kind,
      metadata: given,
      spec: Lazy.any({ produce: () => this.completeSpec }),
    });
    this.namespace = this.metadata.namespace;
    validateHandwritten(this.node.root, isManifestObject);
    this.node.addValidation({ validate: () => this.validate() });
  }

  public override addJsonPatch(...ops: JsonPatch[]): void {
    this.isPatched = true;
    super.addJsonPatch(...ops);
  }

  /**
   * The spec as core renders it; another object once the construct has changed.
   * @internal
   */
  protected abstract _spec(): object;

  /** The spec with all defaults; the same object until the construct changes. */
  private get completeSpec(): object {
    this.update();
    return this.complete;
  }

  /** Renders and checks anew what has changed. cdk8s asks for both again and again. */
  private update(): void {
    const rendered = this._spec();
    if (rendered === this.rendered) { return; }
    this.rendered = rendered;
    this.complete = completeSpec(this.objectKind, rendered, releaseTargetOf(this));
    this.isLate = holdsLateValues(this.complete);
    this.problems = undefined;
  }

  /** Checks what was rendered, without the cost of resolving it where there is nothing to resolve. */
  private validate(): string[] {
    this.update();
    if (this.isPatched || this.isLate) {
      this.finalProblems ??= new OncePerSynth(() => problemsOf(this));
      return this.finalProblems.get();
    }
    return this.problems ??= this.check();
  }

  private check(): string[] {
    const { apiVersion, kind, name, namespace, complete: spec, given: { labels, annotations } } = this;
    const manifest = { apiVersion, kind, metadata: { name, namespace, labels, annotations }, spec };
    return checkCompleteManifest(manifest, releaseTargetOf(this)._releases).map(formatProblem);
  }
}

/** Not by `instanceof`: ApiObject takes every object of any of its classes for one of its own. */
function isManifestObject(object: ApiObject): boolean {
  return Object.prototype.isPrototypeOf.call(ManifestObject.prototype, object);
}

/** An object that belongs to a construct and never changes: a grant, a policy. */
export class CompanionObject extends ManifestObject {
  public constructor(scope: Construct, id: string, kind: ObjectKind, metadata: ApiObjectMetadata, private readonly spec: object) {
    super(scope, id, kind, metadata);
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
