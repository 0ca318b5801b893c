import { Field } from './field';
import { KINDS } from '../../generated/kinds';
import { parseApiVersion } from '../schema/load';

/** Kubernetes' own kinds without a namespace that checks look up. Those of the Gateway API are known from their CRDs. */
const CLUSTER_SCOPED = new Set(['/Namespace', ...KINDS.filter(({ scope }) => scope === 'Cluster').map(({ group, kind }) => `${group}/${kind}`)]);

/** Whether objects of a kind have no namespace. */
export function isClusterScoped(group: string, kind: string): boolean {
  return CLUSTER_SCOPED.has(`${group}/${kind}`);
}

/** A manifest whose kind is known. */
export class Manifest {
  /** Nothing, if it is not a manifest at all. */
  public static read(value: unknown, index: number, defaultNamespace: string | undefined): Manifest | undefined {
    const manifest = new Manifest(value, index, defaultNamespace);
    return manifest.root.get('apiVersion').text === undefined || manifest.root.get('kind').text === undefined ? undefined : manifest;
  }

  public readonly root: Field;
  public readonly metadata: Field;
  public readonly spec: Field;
  public readonly apiVersion: string;
  public readonly group: string;
  public readonly version: string;
  public readonly kind: string;
  /** Undefined: not known. */
  public readonly name: string | undefined;
  /** Empty: the manifest names none. Undefined: not known. */
  public readonly namespace: string | undefined;

  private constructor(public readonly value: unknown, public readonly index: number, defaultNamespace: string | undefined) {
    this.root = new Field(this, value);
    this.spec = this.root.get('spec');
    this.apiVersion = this.root.get('apiVersion').text ?? '';
    this.kind = this.root.get('kind').text ?? '';
    ({ group: this.group, version: this.version } = parseApiVersion(this.apiVersion));
    this.metadata = this.root.get('metadata');
    this.name = this.metadata.get('name').text;
    this.namespace = isClusterScoped(this.group, this.kind) ? '' : this.metadata.get('namespace').textOr(defaultNamespace ?? '');
  }

  public is(group: string, kind: string): boolean {
    return this.group === group && this.kind === kind;
  }

  public annotation(name: string): Field {
    return this.metadata.get('annotations').get(name);
  }

  public get labels(): Field {
    return this.metadata.get('labels');
  }

  /** The name as it is written, for people: a placeholder in it may be filled in later, and the API server may finish it. */
  public get writtenName(): string {
    const [name, beginning] = ['name', 'generateName'].map((field) => this.metadata.get(field).value);
    if (typeof name === 'string') { return name; }
    return typeof beginning === 'string' ? `${beginning}…` : '';
  }

  /** `Backend "shop/api"`, for messages. */
  public get title(): string {
    return titleOf({ kind: this.kind, namespace: this.namespace, name: this.writtenName });
  }
}

/** `Backend "shop/api"`, for messages. */
export function titleOf({ kind, namespace, name }: { readonly kind: string; readonly namespace?: string; readonly name?: string }): string {
  return `${kind} "${namespace === undefined || namespace === '' ? '' : `${namespace}/`}${name ?? ''}"`;
}
