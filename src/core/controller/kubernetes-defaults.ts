import type { BundleObject, PlainManifest } from '../bundle';
import { isPlainData } from '../schema/plain';

type Fields = Readonly<Record<string, any>>;

/**
 * An object with every default that the API server would set, and without the zero that it drops: what is stored
 * then equals what was written, and `kubectl diff` and GitOps tools see no difference. What the server allocates is
 * left out (addresses of Services), and so is what depends on the cluster.
 */
export function withKubernetesDefaults({ id, manifest }: BundleObject): BundleObject {
  const complete = SPECS[manifest.kind];
  return complete === undefined ? { id, manifest } : { id, manifest: { ...manifest, spec: filled(manifest.spec, {}, complete) } as PlainManifest };
}

/** How the spec of a kind is completed. */
const SPECS: Readonly<Record<string, (spec: Fields) => Fields>> = { Deployment: deploymentSpec, Service: serviceSpec };

function deploymentSpec(spec: Fields): Fields {
  return {
    progressDeadlineSeconds: 600,
    revisionHistoryLimit: 10,
    ...spec,
    strategy: filled(spec.strategy ?? {}, { type: 'RollingUpdate' }, strategy),
    template: { ...spec.template, spec: filled(spec.template.spec, {}, podSpec) },
  };
}

function strategy(fields: Fields): Fields {
  if (fields.type !== 'RollingUpdate') { return fields; }
  return { ...fields, rollingUpdate: filled(fields.rollingUpdate ?? {}, { maxSurge: '25%', maxUnavailable: '25%' }) };
}

function podSpec(spec: Fields): Fields {
  return {
    dnsPolicy: 'ClusterFirst',
    restartPolicy: 'Always',
    schedulerName: 'default-scheduler',
    securityContext: {},
    terminationGracePeriodSeconds: 30,
    ...spec,
    containers: spec.containers.map((fields: unknown) => filled(fields, {}, container)),
    ...spec.volumes === undefined ? {} : { volumes: spec.volumes.map((fields: unknown) => filled(fields, {}, volume)) },
  };
}

function container(fields: Fields): Fields {
  return {
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    ...fields,
    env: fields.env.map((variable: unknown) => filled(variable, {}, environmentVariable)),
    readinessProbe: filled(fields.readinessProbe, PROBE, probe),
    startupProbe: filled(fields.startupProbe, PROBE, probe),
  };
}

function environmentVariable(fields: Fields): Fields {
  const { fieldRef } = (fields.valueFrom ?? {}) as Fields;
  return fieldRef === undefined ? fields : { ...fields, valueFrom: { fieldRef: filled(fieldRef, { apiVersion: 'v1' }) } };
}

const PROBE = { failureThreshold: 3, periodSeconds: 10, successThreshold: 1, timeoutSeconds: 1 };

function probe({ initialDelaySeconds, ...fields }: Fields): Fields {
  const handler = {
    ...fields.httpGet === undefined ? {} : { httpGet: filled(fields.httpGet, { path: '/', scheme: 'HTTP' }) },
    ...fields.grpc === undefined ? {} : { grpc: filled(fields.grpc, { service: '' }) },
  };
  return { ...fields, ...handler, ...initialDelaySeconds === undefined || initialDelaySeconds === 0 ? {} : { initialDelaySeconds } };
}

function volume(fields: Fields): Fields {
  return fields.secret === undefined ? fields : { ...fields, secret: filled(fields.secret, { defaultMode: 0o644 }) };
}

const FROM_OUTSIDE = ['NodePort', 'LoadBalancer'];

function serviceSpec(spec: Fields): Fields {
  return {
    internalTrafficPolicy: 'Cluster',
    sessionAffinity: 'None',
    ...FROM_OUTSIDE.includes(spec.type as string) ? { externalTrafficPolicy: 'Cluster' } : {},
    ...spec.type === 'LoadBalancer' ? { allocateLoadBalancerNodePorts: true } : {},
    ...spec.sessionAffinity === 'ClientIP' ? { sessionAffinityConfig: { clientIP: { timeoutSeconds: 10800 } } } : {},
    ...spec,
  };
}

/** The fields with defaults where they are not given. What is no object, or gets known later, stays as it is. */
function filled(value: unknown, defaults: Fields, complete: (fields: Fields) => Fields = (fields) => fields): any {
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value) && isPlainData(value);
  return isFields ? complete({ ...defaults, ...value }) : value;
}
