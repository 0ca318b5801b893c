import type { Finding, Severity } from '../checks/finding';
import type { Field } from '../manifests/field';
import { nameOf } from '../manifests/object-name';

/** What a finding of a conversion is about. */
export type IngressFindingId =
  /** Converted, with a difference. */
  | 'ingress-differs'
  /** There is no equivalent. */
  | 'ingress-lost'
  /** It protected the application; routes are closed. */
  | 'ingress-closed'
  /** It protected the application, and the user accepts that it is gone. */
  | 'ingress-opened'
  /** ingress-nginx does not know it either. */
  | 'ingress-unknown'
  /** A value that ingress-nginx would not take, or that cannot be expressed. */
  | 'ingress-invalid'
  /** Two Ingresses claim the same. */
  | 'ingress-conflict'
  /** A Service, Secret or ConfigMap that is needed and is not in the input. */
  | 'ingress-missing'
  /** An Ingress of another controller, or another kind of another project. */
  | 'ingress-not-converted'
  /** A default of ingress-nginx that is different. */
  | 'ingress-default';

/** What a conversion has to say, with the place in the input. */
export interface IngressFinding extends Finding {
  readonly id: IngressFindingId;
  /** The annotation that it is about, without prefix. */
  readonly annotation?: string;
}

/** What is said about a place. */
export interface Remark {
  readonly id: IngressFindingId;
  readonly severity: Severity;
  readonly at: Field;
  /** What is different, lost or wrong: lower case, one line. */
  readonly message: string;
  /** What the user can do, as an instruction. */
  readonly fix: string;
  /** What the user loses. */
  readonly consequence?: string;
  readonly annotation?: string;
}

/** Collects findings; what is said twice of one place is kept once. */
export class Findings {
  private readonly found = new Map<string, IngressFinding>();

  public add({ id, severity, at, message, fix, consequence, annotation }: Remark): void {
    const { manifest, path } = at;
    const key = JSON.stringify([manifest.index, path, id, message]);
    if (this.found.has(key)) { return; }
    this.found.set(key, {
      id,
      severity,
      index: manifest.index,
      object: nameOf(manifest),
      path,
      message,
      fix,
      demandedBy: 'kgateway',
      ...consequence === undefined ? {} : { consequence },
      ...annotation === undefined ? {} : { annotation },
    });
  }

  /** In the order of the input. */
  public get all(): readonly IngressFinding[] {
    return [...this.found.values()].sort((a, b) => a.index - b.index);
  }
}
