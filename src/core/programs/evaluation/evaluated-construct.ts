import { apiVersionOf } from '../../kinds';
import type { ObjectKind } from '../../kinds';
import { companionAnnotations, completeSpec } from '../../manifest';
import type { ReleaseTarget } from '../../release';
import type { Data } from '../data';
import type { Declaration } from '../expression';
import { normalForm } from '../normal-form';

/** An object that is beside that of a construct. */
interface Companion {
  readonly id: string;
  readonly kind: ObjectKind;
  readonly spec: object;
}

/** What a construct makes, without any framework. */
export class EvaluatedConstruct {
  /** What other constructs ask for. */
  public value: object = {};
  private readonly companions: Companion[] = [];
  private render: (() => object) | undefined;
  private kind: ObjectKind | undefined;

  public constructor(private readonly declaration: Declaration, private readonly release: ReleaseTarget) {}

  public is(kind: ObjectKind, spec: () => object, value: object): void {
    this.kind = kind;
    this.render = spec;
    this.value = value;
  }

  public addCompanion(id: string, kind: ObjectKind, spec: object): string {
    this.companions.push({ id, kind, spec });
    return this.companionName(id);
  }

  /** The objects in the form in which they are compared; that of the construct first. */
  public get manifests(): Data[] {
    const { declaration: { name, namespace, metadata }, kind, render } = this;
    if (kind === undefined || render === undefined) { return []; }
    const { labels, annotations } = metadata as { labels?: Data; annotations?: Record<string, string> };
    return [
      this.manifest(kind, { ...metadata, name, namespace }, render()),
      ...this.companions.map(({ id, kind: other, spec }) =>
        this.manifest(other, { name: this.companionName(id), namespace, labels, annotations: companionAnnotations(annotations) }, spec)),
    ];
  }

  private manifest(kind: ObjectKind, metadata: Data, spec: object): Data {
    const manifest = { apiVersion: apiVersionOf(kind), kind: kind.kind, metadata, spec: completeSpec(kind, spec, this.release) };
    return normalForm(manifest, manifest.apiVersion, this.release._releases);
  }

  private companionName(id: string): string {
    const { companionNames } = this.declaration.fields as { companionNames?: Readonly<Record<string, string>> };
    return companionNames?.[id] ?? `${this.declaration.name}-${id}`;
  }
}
