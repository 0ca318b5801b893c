import { ApiObject, ApiObjectMetadataDefinition } from 'cdk8s';
import type { ApiObjectMetadata, ApiObjectProps, JsonPatch, OwnerReference } from 'cdk8s';
import type { Construct } from 'constructs';
import { ApplyOrder } from './apply-order';
import { newerKindsOf } from './context';
import { hasOwnResolvers, sorted } from './plain-json';
import { promisesIn } from './promises';
import { releaseTargetOf } from './release';
import { AppValidation, finalProblemsOf } from './validation';
import { apiVersionOf } from '../core/kinds';
import type { ObjectKind } from '../core/kinds';
import { Location } from '../core/location';
import { companionAnnotations, completeSpec, given } from '../core/manifest';
import { formatProblem } from '../core/problem';
import { checkCompleteManifest } from '../core/schema/check';
import { holdsUnresolved } from '../core/schema/plain';

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

  private readonly fields: { spec: object } & ApiObjectProps;
  private readonly appValidation: AppValidation;
  private rendered: object | undefined;
  private isUnresolved = false;
  private isPatched = false;
  private problems: readonly string[] | undefined;

  protected constructor(scope: Construct, id: string, private readonly objectKind: ObjectKind, metadata: ApiObjectMetadata | undefined) {
    const fields = { apiVersion: apiVersionOf(objectKind), kind: objectKind.kind, metadata, spec: {} };
    super(scope, id, fields);
    this.fields = fields;
    this.namespace = this.metadata.namespace;
    this.appValidation = AppValidation.of(this);
    Object.setPrototypeOf(this.metadata, WatchedMetadata.prototype);
    ApplyOrder.of(this).addLast(this);
    this._changed();
  }

  public override addJsonPatch(...ops: JsonPatch[]): void {
    refuseRenaming(this.node.path, ops);
    super.addJsonPatch(...ops);
    this.isPatched = true;
    this._changed();
  }

  /** As every ApiObject does, without resolving values where there is nothing to resolve: that takes most of its time. */
  public override toJson(): any {
    this.update();
    if (this.isFinal || process.env.CDK8S_DISABLE_SORT !== undefined) { return super.toJson(); }
    return { apiVersion: this.apiVersion, kind: this.kind, metadata: this.metadata.toJson(), spec: sorted(this.fields.spec) };
  }

  /**
   * The path, as errors name it.
   * @internal
   */
  public get _path(): string {
    return this.node.path;
  }

  /**
   * What is finally written.
   * @internal
   */
  public _manifest(): object {
    this.update();
    return this.isFinal ? this.toJson() : this.known();
  }

  /** @internal */
  public _problems(): readonly string[] {
    if (this.isHalfBuilt) { return [`its constructor has thrown an error; do not catch it, or take the rest away: node.tryRemoveChild("${this.node.id}")`]; }
    this.update();
    if (!this.isFinal) { return this.problems ??= this.check(); }
    const promises = promisesIn(this.fields.spec, 'spec');
    return promises.length > 0 ? promises.map(formatProblem) : finalProblemsOf(this);
  }

  /**
   * The spec as core renders it; another object once the construct has changed.
   * @internal
   */
  protected abstract _spec(): object;

  /**
   * To be called when the spec or the metadata has changed.
   * @internal
   */
  public _changed(): void {
    this.problems = undefined;
    this.appValidation.changed();
  }

  /** Whether only `ApiObject.toJson` knows what is finally written. */
  private get isFinal(): boolean {
    return this.isUnresolved || this.isPatched || hasOwnResolvers(this);
  }

  /** Constructs keep what they render. Where there is nothing, the constructor has thrown, and the program has caught it. */
  private get isHalfBuilt(): boolean {
    const { spec, model } = this as unknown as { readonly spec?: unknown; readonly model?: unknown };
    return spec === undefined && model === undefined;
  }

  private update(): void {
    const rendered = this._spec();
    if (rendered === this.rendered) { return; }
    this.rendered = rendered;
    this.fields.spec = completeSpec(this.objectKind, rendered, releaseTargetOf(this));
    this.isUnresolved ||= holdsUnresolved(this.fields.spec);
  }

  private check(): string[] {
    return checkCompleteManifest(this.known(), releaseTargetOf(this)._releases, newerKindsOf(this)).map(formatProblem);
  }

  private known() {
    const { fields: { apiVersion, kind, spec } } = this;
    return { apiVersion, kind, metadata: this.metadata.toJson(), spec };
  }
}

/** Metadata that tells its object when it changes: labels and annotations count when an app is validated. */
class WatchedMetadata extends ApiObjectMetadataDefinition {
  public override addLabel(key: string, value: string): void {
    super.addLabel(key, value);
    this.tell();
  }

  public override addAnnotation(key: string, value: string): void {
    super.addAnnotation(key, value);
    this.tell();
  }

  public override addFinalizers(...finalizers: string[]): void {
    super.addFinalizers(...finalizers);
    this.tell();
  }

  public override addOwnerReference(owner: OwnerReference): void {
    super.addOwnerReference(owner);
    this.tell();
  }

  public override add(key: string, value: any): void {
    super.add(key, value);
    this.tell();
  }

  private tell(): void {
    (this as unknown as { readonly apiObject: ManifestObject }).apiObject._changed();
  }
}

/** Others refer to an object by its name: they would be left behind. */
function refuseRenaming(path: string, patches: readonly JsonPatch[]): void {
  const location = Location.of(path);
  for (const patch of patches) {
    const { op, path: target } = (patch as unknown as { _toJson(): { readonly op: string; readonly path: string } })._toJson();
    const [, field] = /^\/metadata\/(name|namespace)$/.exec(target) ?? [];
    if (field === undefined || op === 'test') { continue; }
    location.at('addJsonPatch').refuse({ wrong: `what refers to the object would keep its old ${field}`, fix: `write metadata: { ${field} }` });
  }
  location.finish();
}

/** An object that is beside another in its namespace and never changes: a grant, a policy. It has the labels and annotations of the other. */
export class CompanionObject extends ManifestObject {
  public constructor(owner: ManifestObject, id: string, kind: ObjectKind, private readonly spec: object, name?: string) {
    const { labels, annotations } = (owner as unknown as { readonly fields: ApiObjectProps }).fields.metadata ?? {};
    super(owner, id, kind, given({ name, namespace: owner.namespace, labels, annotations: companionAnnotations(annotations) }));
  }

  /** @internal */
  protected _spec(): object {
    return this.spec;
  }
}
