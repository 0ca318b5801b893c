import { ANNOTATION_PREFIX } from './annotation-table';
import type { Field } from '../manifests/field';
import type { Manifest } from '../manifests/manifest';

/** An Ingress, as it is read: what cannot be read is absent. */
export class IngressObject {
  public readonly name: string;
  /** Empty: it names none. */
  public readonly namespace: string;
  /** Undefined: the controller's default class. */
  public readonly className: string | undefined;
  public readonly rules: readonly IngressRule[];
  public readonly defaultBackend: ServiceBackend | undefined;
  public readonly tls: readonly IngressTls[];
  private readonly annotations: ReadonlyMap<string, Field>;

  public constructor(public readonly manifest: Manifest) {
    this.name = manifest.writtenName;
    this.namespace = manifest.namespace ?? '';
    this.className = manifest.spec.get('ingressClassName').text ?? manifest.annotation('kubernetes.io/ingress.class').text;
    this.annotations = new Map(manifest.metadata.get('annotations').fields
      .flatMap(([name, field]) => name.startsWith(ANNOTATION_PREFIX) ? [[name.slice(ANNOTATION_PREFIX.length), field]] : []));
    this.rules = manifest.spec.get('rules').entries.map((field) => ({ host: hostOf(field), paths: pathsOf(field), field }));
    this.defaultBackend = backendOf(manifest.spec.get('defaultBackend'));
    this.tls = manifest.spec.get('tls').entries.map((field) => ({
      hosts: field.get('hosts').entries.flatMap((host) => host.text?.toLowerCase() ?? []),
      secretName: field.get('secretName').text,
      field,
    }));
  }

  /** The names of its annotations of ingress-nginx, without prefix. */
  public get annotationNames(): readonly string[] {
    return [...this.annotations.keys()];
  }

  /** Where an annotation stands. */
  public field(annotation: string): Field {
    return this.annotations.get(annotation) ?? this.manifest.metadata.get('annotations');
  }

  public has(annotation: string): boolean {
    return this.annotations.has(annotation);
  }

  /** The value of an annotation, without spaces around it. Empty ones count as absent, as they do for ingress-nginx. */
  public text(annotation: string): string | undefined {
    const value = this.annotations.get(annotation)?.value;
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
    return text === '' ? undefined : text;
  }

  /** As Go reads a boolean. */
  public flag(annotation: string): boolean | undefined {
    const text = this.text(annotation);
    if (text === undefined) { return undefined; }
    if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text)) { return true; }
    return ['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(text) ? false : undefined;
  }

  public integer(annotation: string): number | undefined {
    const text = this.text(annotation);
    return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
  }

  /** What stands between commas. */
  public list(annotation: string): readonly string[] {
    return listOf(this.text(annotation));
  }

  /** `shop/web`, for messages. */
  public get title(): string {
    return this.namespace === '' ? this.name : `${this.namespace}/${this.name}`;
  }

  /** Whether it is a variant of another Ingress. */
  public get isCanary(): boolean {
    return this.flag('canary') === true;
  }
}

/** What stands between commas. */
export function listOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
}

export interface IngressRule {
  /** Empty: all hosts that no other rule names. */
  readonly host: string;
  readonly paths: readonly IngressPath[];
  readonly field: Field;
}

export interface IngressPath {
  readonly path: string;
  /** ImplementationSpecific is Prefix for ingress-nginx. */
  readonly pathType: PathType;
  readonly backend: ServiceBackend | undefined;
  readonly field: Field;
}

export type PathType = 'Prefix' | 'Exact';

export interface IngressTls {
  readonly hosts: readonly string[];
  readonly secretName: string | undefined;
  readonly field: Field;
}

/** A Service and one of its ports. */
export interface ServiceBackend {
  readonly name: string;
  readonly port: number | string | undefined;
  readonly field: Field;
}

function hostOf(rule: Field): string {
  return (rule.get('host').text ?? '').toLowerCase();
}

function pathsOf(rule: Field): readonly IngressPath[] {
  return rule.at('http', 'paths').entries.map((field) => ({
    path: field.get('path').text ?? '/',
    pathType: field.get('pathType').text === 'Exact' ? 'Exact' as const : 'Prefix' as const,
    backend: backendOf(field.get('backend')),
    field,
  }));
}

function backendOf(field: Field): ServiceBackend | undefined {
  const service = field.get('service');
  const name = service.get('name').text;
  if (name === undefined) { return undefined; }
  const port = service.get('port');
  return { name, port: port.get('number').number ?? port.get('name').text, field: service };
}
