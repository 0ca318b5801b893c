import { convertIngresses } from '../../src/core/ingress';
import type { IngressConversion, IngressOptions } from '../../src/core/ingress';
import { ReleaseTarget } from '../../src/core/release';

/** What an Ingress for tests differs in. */
export interface IngressParts {
  readonly name?: string;
  readonly namespace?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly host?: string;
  /** `/path`, `= /path` for Exact, with the Service behind an arrow: `/path -> api:80`. */
  readonly paths?: readonly string[];
  readonly secret?: string;
  readonly spec?: object;
}

/** An Ingress of ingress-nginx; annotations have no prefix. */
export function ingressOf({ name = 'web', namespace = 'shop', annotations = {}, host = 'shop.example.com', paths = ['/'], secret, spec }: IngressParts): object {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace, annotations: Object.fromEntries(Object.entries(annotations).map(([key, value]) => [`nginx.ingress.kubernetes.io/${key}`, value])) },
    spec: spec ?? {
      ingressClassName: 'nginx',
      ...secret === undefined ? {} : { tls: [{ hosts: [host], secretName: secret }] },
      rules: [{ ...host === '' ? {} : { host }, http: { paths: paths.map(pathOf) } }],
    },
  };
}

function pathOf(text: string): object {
  const [, exact, path, service = 'web', port = '80'] = /^(= )?(\S+)(?: -> ([a-z0-9-]+):(\w+))?$/.exec(text) ?? [];
  return { path, pathType: exact === undefined ? 'Prefix' : 'Exact', backend: { service: { name: service, port: /^\d+$/.test(port) ? { number: Number(port) } : { name: port } } } };
}

export function serviceOf(name: string, namespace = 'shop'): object {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec: { ports: [{ name: 'http', port: 80 }, { name: 'admin', port: 8080 }] } };
}

export function convert(manifests: readonly unknown[], options: Partial<IngressOptions> = {}): IngressConversion {
  return convertIngresses(manifests, { release: ReleaseTarget.DEFAULT, ...options });
}

/** In one line, without what every conversion says of its defaults. */
export function findingsOf({ findings }: IngressConversion): readonly string[] {
  return findings.filter(({ id }) => id !== 'ingress-default').map(({ severity, id, message }) => `${severity} ${id}: ${message}`);
}

/** The specs of one kind, by name. */
export function specsOf({ manifests }: IngressConversion, kind: string): Readonly<Record<string, any>> {
  return Object.fromEntries(manifests.filter((object) => object.kind === kind).map(({ metadata, spec }) => [metadata.name, spec]));
}
