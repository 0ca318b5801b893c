import type { BackendConfigPolicyLoadBalancer, BackendConfigPolicySpec, BackendConfigPolicyTls } from '../../../generated/spec/backend-config-policy';
import type { HTTPRouteRuleBackendRef } from '../../../generated/spec/http-route';
import { KGATEWAY_GROUP } from '../../kinds';
import type { ConversionContext } from '../conversion-context';
import type { IngressObject, ServiceBackend } from '../ingress-object';
import { secondsOf } from './time-and-size';

type Settings = { -readonly [Name in keyof BackendConfigPolicySpec]: BackendConfigPolicySpec[Name] };

/** What is said about one Service, and by whom first. */
interface ServiceSettings {
  readonly namespace: string;
  readonly name: string;
  readonly ingress: IngressObject;
  readonly fields: Settings;
}

/** What annotations say about the Services behind an Ingress. It counts for a Service: the first Ingress that says something is heard. */
export class BackendSettings {
  private readonly settings = new Map<string, ServiceSettings>();

  public constructor(private readonly context: ConversionContext) {}

  /** Where requests of a location go; undefined if its port cannot be told. */
  public backendFor(backend: ServiceBackend, ingress: IngressObject, from: string, isPassthrough = false): HTTPRouteRuleBackendRef | undefined {
    const { context } = this;
    const protocol = (ingress.text('backend-protocol') ?? 'HTTP').toUpperCase();
    const reference = context.reference(backend, ingress.namespace, from);
    if (reference === undefined) { return undefined; }
    if (['FCGI', 'AUTO_HTTP'].includes(protocol) || !PROTOCOLS.includes(protocol)) {
      context.findings.add({
        id: 'ingress-lost',
        severity: 'error',
        at: ingress.field('backend-protocol'),
        annotation: 'backend-protocol',
        message: `backend-protocol ${protocol} is not possible`,
        fix: 'write one of HTTP, HTTPS, GRPC and GRPCS',
        consequence: 'the route answers 503',
      });
      return undefined;
    }
    const external = this.externalName(backend, ingress, Number(reference.port), protocol);
    if (external !== undefined) { return this.seenFrom(from, ingress, external); }
    if (protocol.startsWith('GRPC')) { return this.seenFrom(from, ingress, this.http2Backend(backend, ingress, Number(reference.port), protocol === 'GRPCS')); }
    // A policy for the Service would add TLS to connections that are passed through.
    if (isPassthrough && protocol === 'HTTPS') { return this.seenFrom(from, ingress, this.tlsBackend(backend, ingress, Number(reference.port))); }
    this.set(backend.name, ingress, protocol === 'HTTPS' ? { ...common(context, ingress), tls: tlsOf(context, ingress) } : common(context, ingress));
    return reference;
  }

  /** A Backend is in the namespace of its Ingress. */
  private seenFrom(from: string, { namespace }: IngressObject, reference: HTTPRouteRuleBackendRef): HTTPRouteRuleBackendRef {
    if (namespace === from) { return reference; }
    this.context.objects.grant({ kind: 'HTTPRoute', from, to: { kind: 'Backend', name: String(reference.name), namespace } });
    return { ...reference, namespace };
  }

  /** Writes the policies. */
  public write(): void {
    for (const { namespace, name, fields } of this.settings.values()) {
      if (Object.keys(fields).length > 0) {
        this.context.objects.backendConfigPolicy(namespace, name, { targetRefs: [{ group: '', kind: 'Service', name }], ...fields });
      }
    }
  }

  private set(name: string, ingress: IngressObject, fields: Settings): void {
    const key = `${ingress.namespace}/${name}`;
    const known = this.settings.get(key);
    if (known === undefined) {
      this.settings.set(key, { namespace: ingress.namespace, name, ingress, fields });
      return;
    }
    for (const [field, value] of Object.entries(fields)) {
      const before = (known.fields as Record<string, unknown>)[field];
      if (before === undefined) {
        Object.assign(known.fields, { [field]: value });
      } else if (JSON.stringify(before) !== JSON.stringify(value)) {
        this.context.findings.add({
          id: 'ingress-conflict',
          severity: 'warning',
          at: ingress.manifest.metadata.get('annotations'),
          message: `Ingress ${known.ingress.title} says something else about ${field} of Service ${JSON.stringify(name)}, and a BackendConfigPolicy counts for the Service`,
          fix: 'say the same in both, or use two Services',
          consequence: `what Ingress ${known.ingress.title} says counts`,
        });
      }
    }
  }

  /** A Service can say by appProtocol that it speaks HTTP/2; a Backend says it without changing the Service. */
  private http2Backend({ name }: ServiceBackend, ingress: IngressObject, port: number, isTls: boolean): HTTPRouteRuleBackendRef {
    const { context } = this;
    const host = clusterHost(name, ingress);
    const backend = context.objects.backend(ingress.namespace, `${name}-${port}-grpc`, { type: 'Static', static: { appProtocol: 'grpc', hosts: [{ host, port }] } });
    if (isTls) {
      context.objects.backendConfigPolicy(ingress.namespace, backend, {
        targetRefs: [{ group: KGATEWAY_GROUP, kind: 'Backend', name: backend }], tls: { ...tlsOf(context, ingress), alpnProtocols: ['h2'] },
      });
    }
    context.findings.add({
      id: 'ingress-differs',
      severity: 'info',
      at: ingress.field('backend-protocol'),
      annotation: 'backend-protocol',
      message: `Service ${JSON.stringify(name)} is reached by its address, so that each connection goes to one Pod`,
      fix: 'to spread calls over Pods, set appProtocol: kubernetes.io/h2c on the port of the Service, and write the Service into the route',
    });
    return { group: KGATEWAY_GROUP, kind: 'Backend', name: backend };
  }

  /** A Service with TLS, without a policy for the Service itself. */
  private tlsBackend({ name }: ServiceBackend, ingress: IngressObject, port: number): HTTPRouteRuleBackendRef {
    const { objects } = this.context;
    const host = clusterHost(name, ingress);
    const backend = objects.backend(ingress.namespace, `${name}-${port}-tls`, { type: 'Static', static: { hosts: [{ host, port }] } });
    objects.backendConfigPolicy(ingress.namespace, backend, {
      targetRefs: [{ group: KGATEWAY_GROUP, kind: 'Backend', name: backend }], tls: tlsOf(this.context, ingress),
    });
    return { group: KGATEWAY_GROUP, kind: 'Backend', name: backend };
  }

  /** A Service that is only a name for a host elsewhere. */
  private externalName({ name }: ServiceBackend, ingress: IngressObject, port: number, protocol: string): HTTPRouteRuleBackendRef | undefined {
    const { context } = this;
    const service = context.service(name, ingress.namespace);
    const host = service?.spec.get('externalName').text;
    if (host === undefined || service?.spec.get('type').text !== 'ExternalName') { return undefined; }
    const appProtocol = protocol.startsWith('GRPC') ? { appProtocol: 'grpc' as const } : {};
    const backend = context.objects.backend(ingress.namespace, name, { type: 'Static', static: { ...appProtocol, hosts: [{ host, port }] } });
    if (protocol.endsWith('S')) {
      context.objects.backendConfigPolicy(ingress.namespace, backend, {
        targetRefs: [{ group: KGATEWAY_GROUP, kind: 'Backend', name: backend }], tls: tlsOf(context, ingress),
      });
    }
    return { group: KGATEWAY_GROUP, kind: 'Backend', name: backend };
  }
}

function clusterHost(service: string, { namespace }: IngressObject): string {
  return `${service}.${namespace === '' ? 'default' : namespace}.svc.cluster.local`;
}

const PROTOCOLS = ['HTTP', 'HTTPS', 'GRPC', 'GRPCS'];

function common(context: ConversionContext, ingress: IngressObject): Settings {
  const connect = secondsOf(ingress.text('proxy-connect-timeout')) ?? secondsOf(context.config.text('proxy-connect-timeout'));
  const loadBalancer = balancerOf(context, ingress);
  return { ...connect === undefined ? {} : { connectTimeout: `${connect}s` }, ...loadBalancer === undefined ? {} : { loadBalancer } };
}

function balancerOf(context: ConversionContext, ingress: IngressObject): BackendConfigPolicyLoadBalancer | undefined {
  if (ingress.text('affinity') === 'cookie') { return { ringHash: { hashPolicies: [{ cookie: cookieOf(ingress), terminal: true }] } }; }
  const hash = ingress.text('upstream-hash-by');
  if (hash !== undefined) { return hashOf(context, ingress, hash); }
  return (ingress.text('load-balance') ?? context.config.text('load-balance')) === 'ewma' ? { leastRequest: {} } : undefined;
}

function cookieOf(ingress: IngressObject) {
  const seconds = ingress.integer('session-cookie-max-age') ?? ingress.integer('session-cookie-expires');
  const sameSite = (['Strict', 'Lax', 'None'] as const).find((value) => value.toLowerCase() === ingress.text('session-cookie-samesite')?.toLowerCase());
  return {
    name: ingress.text('session-cookie-name') ?? 'INGRESSCOOKIE',
    path: ingress.text('session-cookie-path') ?? '/',
    httpOnly: true,
    ...seconds === undefined || seconds <= 0 ? { ttl: '0s' } : { ttl: `${seconds}s` },
    ...ingress.flag('session-cookie-secure') === true ? { secure: true } : {},
    ...sameSite === undefined ? {} : { sameSite },
  };
}

function hashOf({ findings }: ConversionContext, ingress: IngressObject, text: string): BackendConfigPolicyLoadBalancer | undefined {
  const [, kind, name] = /^\$(?:(http|cookie)_([a-z0-9_]+)|(?:binary_)?remote_addr|host|http_host)$/.exec(text) ?? [];
  if (kind === 'http') { return ring({ header: { name: name.replaceAll('_', '-') } }); }
  if (kind === 'cookie') { return ring({ cookie: { name } }); }
  if (/remote_addr$/.test(text) && text.startsWith('$')) { return ring({ sourceIP: {} }); }
  if (text === '$host' || text === '$http_host') { return ring({ header: { name: ':authority' } }); }
  findings.add({
    id: 'ingress-lost',
    severity: 'warning',
    at: ingress.field('upstream-hash-by'),
    annotation: 'upstream-hash-by',
    message: `requests cannot be told apart by ${text}`,
    fix: 'use a header, a cookie or the address',
    consequence: 'Pods are chosen in turn',
  });
  return undefined;
}

function ring(policy: object): BackendConfigPolicyLoadBalancer {
  return { ringHash: { hashPolicies: [policy] } };
}

/** TLS to backends. ingress-nginx verifies nothing unless proxy-ssl-verify says so. */
function tlsOf(context: ConversionContext, ingress: IngressObject): BackendConfigPolicyTls {
  const [namespace, name] = (ingress.text('proxy-ssl-secret') ?? '').split('/');
  const host = ingress.text('proxy-ssl-name');
  const verifies = ingress.text('proxy-ssl-verify') === 'on';
  const sendsName = ingress.text('proxy-ssl-server-name') === 'on' || verifies;
  const sni = host !== undefined && sendsName ? { sni: host } : {};
  const parameters = parametersOf(ingress);
  if (name === undefined || !isSameNamespace(context, ingress, namespace)) { return { insecureSkipVerify: true, ...sni, ...parameters }; }
  return { secretRef: { name }, ...verifies && host !== undefined ? { verifySubjectAltNames: [host] } : {}, ...sni, ...parameters };
}

function isSameNamespace({ findings }: ConversionContext, ingress: IngressObject, namespace: string): boolean {
  if (namespace === ingress.namespace) { return true; }
  findings.add({
    id: 'ingress-lost',
    severity: 'error',
    at: ingress.field('proxy-ssl-secret'),
    annotation: 'proxy-ssl-secret',
    message: 'a BackendConfigPolicy takes a Secret of its own namespace only',
    fix: `copy the Secret to the namespace ${JSON.stringify(ingress.namespace)}`,
    consequence: 'the gateway shows no certificate to the backend, and does not verify that of the backend',
  });
  return false;
}

const VERSIONS: Readonly<Record<string, '1.0' | '1.1' | '1.2' | '1.3'>> = { TLSv1: '1.0', 'TLSv1.1': '1.1', 'TLSv1.2': '1.2', 'TLSv1.3': '1.3' };

function parametersOf(ingress: IngressObject): Pick<BackendConfigPolicyTls, 'parameters'> {
  const versions = (ingress.text('proxy-ssl-protocols') ?? '').split(/\s+/).flatMap((version) => VERSIONS[version] ?? []).sort();
  const ciphers = (ingress.text('proxy-ssl-ciphers') ?? '').split(':').filter((cipher) => /^[A-Z0-9]+(?:-[A-Z0-9]+)+$/.test(cipher));
  if (versions.length === 0 && ciphers.length === 0) { return {}; }
  return {
    parameters: {
      ...versions.length === 0 ? {} : { minVersion: versions[0], maxVersion: versions[versions.length - 1] },
      ...ciphers.length === 0 ? {} : { cipherSuites: ciphers },
    },
  };
}
