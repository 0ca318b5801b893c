import { ApiObject, Lazy } from 'cdk8s';
import type { ApiObjectMetadata, JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';
import { releaseTargetOf } from './release-target';
import { holdsLateValues, OncePerSynth, problemsOf, validateHandwritten, validatesItself } from './validation';
import { apiVersionOf } from '../core/kinds';
import type { ObjectKind } from '../core/kinds';
import { completeSpec } from '../core/manifest';

/**
 * An object whose spec core renders. The spec is asked for when it is needed,
 * so that a construct may still change until the program ends.
 */
export class ManifestObject extends ApiObject {
  private rendered: object | undefined;
  private complete: object = {};
  private problems: string[] | undefined;
  private patched = false;
  private readonly finalProblems = new OncePerSynth(() => problemsOf(this, this.toJson()));

  public constructor(
    scope: Construct,
    id: string,
    private readonly objectKind: ObjectKind,
    metadata: ApiObjectMetadata | undefined,
    private readonly render: () => object,
  ) {
    super(scope, id, {
      apiVersion: apiVersionOf(objectKind),
      kind: objectKind.kind,
      metadata,
      spec: Lazy.any({ produce: () => this.spec }),
    });
    validatesItself(this);
    validateHandwritten(this.node.root);
    this.node.addValidation({ validate: () => this.validate() });
  }

  /** The namespace; undefined where whoever applies the manifest chooses it. */
  public get namespace(): string | undefined {
    return this.metadata.namespace;
  }

  public override addJsonPatch(...ops: JsonPatch[]): void {
    this.patched = true;
    super.addJsonPatch(...ops);
  }

  /** The spec with all defaults; the same object until the construct changes. */
  private get spec(): object {
    const rendered = this.render();
    if (rendered !== this.rendered) {
      this.rendered = rendered;
      this.complete = completeSpec(this.objectKind, rendered, releaseTargetOf(this));
      this.problems = undefined;
    }
    return this.complete;
  }

  /** Checks what was rendered, without the cost of resolving it where there is nothing to resolve. */
  private validate(): string[] {
    const { spec } = this;
    if (this.patched || holdsLateValues(spec)) { return this.finalProblems.get(); }
    return this.problems ??= problemsOf(this, {
      apiVersion: this.apiVersion, kind: this.kind, metadata: this.metadata.toJson(), spec,
    });
  }
}
