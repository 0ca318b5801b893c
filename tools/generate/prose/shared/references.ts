import { below, Sentences } from '../sentence';

const PARENTS: Sentences = {
  parentRefs: ['Gateways and ListenerSets that the route attaches to. Each must admit the route in turn.', 'the route attaches to nothing'],
  ...below('parentRefs', {
    group: 'API group of the parent.',
    kind: 'Kind of the parent: `Gateway`, `ListenerSet`, or for a route that another one delegates to, `HTTPRoute`.',
    name: 'Name of the parent.',
    namespace: [
      'Namespace of the parent. Another one needs no ReferenceGrant: `allowedRoutes` of the listener decides.',
      'the namespace of the route',
    ],
    port: ['Port of the listeners to attach to.', 'listeners of every port'],
    sectionName: ['Name of the listener to attach to.', 'every listener that admits the route'],
  }),
};

/** A Service or something else that takes traffic. */
const BACKEND: Sentences = {
  group: 'API group of the target: empty for a Service, `gateway.kgateway.dev` for a Backend.',
  kind: 'Kind of the target: `Service`, `Backend` of kgateway, or `Hostname` of Istio. Others do not resolve in kgateway.',
  name: 'Name of the target.',
  namespace: [
    'Namespace of the target. Another one than that of the referring object needs a ReferenceGrant there.',
    'the namespace of the referring object',
  ],
  port: ['Port number of a Service, which needs it. A Backend must not have it: the reference would not resolve.', 'no port: right for a Backend only'],
};

const BACKENDS: Sentences = {
  ...below('backendRefs', {
    ...BACKEND,
    kind: 'Kind of the target: `Service`, `Backend` of kgateway, `Hostname` of Istio, or `HTTPRoute` to delegate to. Others do not resolve in kgateway.',
    weight: 'Share of the traffic, in proportion to the sum of all weights of the rule. 0 sends nothing, except to an only target in kgateway.',
  }),
  backendRef: 'The service that is called.',
  ...below('backendRef', { ...BACKEND, weight: 'Has no effect: there is only one target.' }),
  ...below('jwksBackendRef', BACKEND),
};

const TARGETS: Sentences = {
  ...below('targetRefs', {
    group: 'API group of the target; empty for a Service.',
    kind: 'Kind of the target.',
    name: 'Name of the target, in the namespace of the policy.',
  }),
  targetSelectors: [
    'The same as `targetRefs`, but by labels: objects that come later are found, too. With many policies it is slower.',
    'only `targetRefs` count',
  ],
  ...below('targetSelectors', {
    group: 'API group of the targets; empty for Services.',
    kind: 'Kind of the targets.',
    matchLabels: 'Labels that a target must have, all of them.',
  }),
};

const CERTIFICATES: Sentences = Object.fromEntries(['certificateRefs', 'clientCertificateRef'].flatMap((field) => Object.entries(below(field, {
  group: 'API group of the certificate; empty for a Secret.',
  kind: 'Kind of the certificate: a Secret of type `kubernetes.io/tls`.',
  name: 'Name of the Secret.',
  namespace: ['Namespace of the Secret. Another one needs a ReferenceGrant there.', 'the namespace of the referring object'],
}))));

const AUTHORITIES: Sentences = below('caCertificateRefs', {
  group: 'API group of the certificates; empty for a ConfigMap or a Secret.',
  kind: 'Kind of the object that holds the certificates: `ConfigMap` or `Secret`, under the key `ca.crt`.',
  name: 'Name of the object that holds the certificates.',
  namespace: ['Namespace of the object. Another one needs a ReferenceGrant there.', 'the namespace of the referring object'],
});

const PARAMETERS: Sentences = below('parametersRef', {
  group: 'API group of the parameters: `gateway.kgateway.dev` for GatewayParameters.',
  kind: 'Kind of the parameters.',
  name: 'Name of the parameters.',
});

/** Fields that refer to other objects. */
export const REFERENCES: Sentences = { ...PARENTS, ...BACKENDS, ...TARGETS, ...CERTIFICATES, ...AUTHORITIES, ...PARAMETERS };
