import { ANNOTATION_PREFIX } from './annotation-table';
import type { ControllerConfig } from './controller-config';
import type { Findings } from './findings';
import type { IngressObject, ServiceBackend } from './ingress-object';
import type { ObjectStore } from './object-store';
import type { IngressOptions } from './options';
import type { RuleBuilder } from './rule-builder';
import type { HTTPRouteRuleBackendRef } from '../../generated/spec/http-route';
import type { Field } from '../manifests/field';
import { Manifest } from '../manifests/manifest';
import type { ManifestSet } from '../manifests/manifest-set';
import { instead } from '../schema/nearest';

/** An access control that cannot be kept. */
export interface LostControl {
  readonly annotation: string;
  readonly at: Field;
  readonly message: string;
  readonly fix: string;
}

/** What the statuses of redirects become where the Gateway API has 301 and 302 only. */
export const STATUSES_OF_1_4: Readonly<Record<number, number>> = { 303: 302, 307: 302, 308: 301 };

/** What all parts of a conversion share. */
export class ConversionContext {
  public constructor(
    public readonly set: ManifestSet,
    public readonly options: IngressOptions,
    public readonly config: ControllerConfig,
    public readonly findings: Findings,
    public readonly objects: ObjectStore,
  ) {}

  /** Whether the cluster runs at least this minor release of kgateway 2. */
  public hasKgateway(minor: number): boolean {
    return Number(this.options.release.kgateway.split('.')[1]) >= minor;
  }

  /** The status of a redirect, as far as the Gateway API of the target has it. */
  public redirectStatus(status: number, { manifest }: IngressObject): number {
    const other = this.hasGatewayApi(5) ? undefined : STATUSES_OF_1_4[status];
    if (other === undefined) { return status; }
    this.findings.add({
      id: 'ingress-differs',
      severity: 'warning',
      at: manifest.spec,
      message: `Gateway API 1.4 redirects with 301 and 302 only: ${status} becomes ${other}`,
      fix: 'use Gateway API 1.5 or later',
      consequence: 'clients may go on with GET where they sent something else',
    });
    return other;
  }

  public hasGatewayApi(minor: number): boolean {
    return Number(this.options.release.gatewayApi.split('.')[1]) >= minor;
  }

  /** Closes a rule, unless the user accepts by name that it is open. */
  public lose(builder: RuleBuilder, { annotation, at, message, fix }: LostControl): void {
    if (this.options.accept?.includes(annotation) === true) {
      this.findings.add({
        id: 'ingress-opened',
        severity: 'warning',
        at,
        annotation,
        message,
        fix: 'protect the application in another way',
        consequence: `${annotation} is accepted as lost: everybody can reach the routes of Ingress ${builder.ingress.title}`,
      });
      return;
    }
    builder.closedBy.push(annotation);
    this.findings.add({
      id: 'ingress-closed',
      severity: 'error',
      at,
      annotation,
      message,
      fix: `${fix}; or accept that it is gone with --accept ${annotation}`,
      consequence: `routes of Ingress ${builder.ingress.title} answer 403 until then`,
    });
  }

  /** A reference to a Service. Nothing, if its port cannot be told. */
  public reference(backend: ServiceBackend, namespace: string, from: string): HTTPRouteRuleBackendRef | undefined {
    const port = this.portOf(backend, namespace);
    if (port === undefined) { return undefined; }
    if (namespace !== from) { this.objects.grant({ kind: 'HTTPRoute', from, to: { kind: 'Service', name: backend.name, namespace } }); }
    return { name: backend.name, ...namespace === from || namespace === '' ? {} : { namespace }, port };
  }

  /** The number of a port: of one with a name, as the Service says. */
  public portOf({ name, port, field }: ServiceBackend, namespace: string): number | undefined {
    if (typeof port === 'number') { return port; }
    const service = this.service(name, namespace);
    if (service === undefined) {
      this.findings.add({
        id: 'ingress-missing',
        severity: 'error',
        at: field,
        message: port === undefined ? `the port of Service ${JSON.stringify(name)} is missing` : `Service ${JSON.stringify(name)} is not in the input, so that its port ${JSON.stringify(port)} has no number`,
        fix: port === undefined ? 'name the port' : 'add the Service to the input, or write the number of the port',
        consequence: 'the route answers 503',
      });
      return undefined;
    }
    const ports = service.spec.get('ports').entries;
    const found = ports.find((entry) => entry.get('name').text === port)?.get('port').number;
    if (found === undefined) {
      const names = ports.flatMap((entry) => entry.get('name').text ?? []);
      this.findings.add({
        id: 'ingress-missing',
        severity: 'error',
        at: field,
        message: `Service ${JSON.stringify(name)} has no port ${JSON.stringify(port ?? '')}`,
        fix: names.length === 0 ? 'write the number of the port' : instead(port === undefined ? '' : String(port), names),
        consequence: 'the route answers 503',
      });
    }
    return found;
  }

  public service(name: string, namespace: string): Manifest | undefined {
    return this.find('Service', namespace, name);
  }

  /** An object of the core group that is in the input. */
  public find(kind: string, namespace: string, name: string): Manifest | undefined {
    const found = this.set.find('', kind, namespace, name);
    if (found instanceof Manifest) { return found; }
    // Without a namespace of its own it may be applied to the same one.
    return namespace === '' ? this.set.findAnywhere('', kind, name)[0] : undefined;
  }

  /** Says that a value is none that ingress-nginx takes. */
  public invalid(ingress: IngressObject, annotation: string, wanted: string): void {
    this.findings.add({
      id: 'ingress-invalid',
      severity: 'warning',
      at: ingress.field(annotation),
      annotation,
      message: `${ANNOTATION_PREFIX}${annotation} has a value that cannot be used: ${JSON.stringify(ingress.text(annotation) ?? '')}`,
      fix: wanted,
      consequence: 'ingress-nginx uses its default in place of it, or refuses the Ingress',
    });
  }
}
