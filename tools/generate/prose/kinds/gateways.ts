import { below, Sentences } from '../sentence';

const FRONTEND_TLS: Sentences = {
  validation: ['Asks clients for a certificate.', 'clients need none'],
  'validation.caCertificateRefs': 'Objects that hold the certificates to trust.',
  'validation.mode': 'What happens to clients without a valid certificate.',
  'validation.mode=AllowInsecureFallback': 'They are served all the same: something else must decide.',
  'validation.mode=AllowValidOnly': 'They are refused.',
};

export const GATEWAY: Sentences = {
  '': 'Where traffic comes in: ports, hosts, certificates, and which routes may use them.',
  addresses: ['Addresses of the Gateway.', 'the implementation gives it one'],
  'addresses.type': 'What the value is: `IPAddress`, `Hostname`, or a type of the implementation with its domain.',
  'addresses.value': ['The address.', 'the implementation chooses one of the type'],
  allowedListeners: ['Which ListenerSets may add listeners.', 'none'],
  defaultScope: ['Whether routes attach that ask for default Gateways.', 'they do not'],
  'defaultScope=All': 'They do, from the whole cluster.',
  'defaultScope=None': 'They do not.',
  gatewayClassName: 'Name of the GatewayClass, which says who runs the Gateway. A name that does not exist leaves it without effect.',
  infrastructure: ['What is said about the objects that are made for the Gateway.', 'nothing'],
  'infrastructure.annotations': ['Annotations that these objects get.', 'none'],
  'infrastructure.labels': ['Labels that these objects get.', 'none'],
  'infrastructure.parametersRef': ['GatewayParameters of the same namespace. They are merged over those of the GatewayClass.', 'those of the GatewayClass'],
  listeners: 'What the Gateway listens to.',
  'listeners.port': 'Port of the listener. Several may share one if protocol and hostnames let them. kgateway keeps 8082, 9091 and 19000 for itself.',
  tls: ['TLS settings of the Gateway as a whole.', 'none'],
  'tls.backend': ['TLS to backends.', 'nothing is said'],
  'tls.backend.clientCertificateRef': ['Secret with the certificate that the Gateway shows to all backends that it speaks TLS to.', 'none is shown, or that of a policy'],
  'tls.frontend': ['TLS of clients.', 'clients need no certificate'],
  'tls.frontend.default': 'Settings of all HTTPS listeners whose port is not in `perPort`.',
  ...below('tls.frontend.default', FRONTEND_TLS),
  'tls.frontend.perPort': ['Settings of the HTTPS listeners of one port, in place of `default`.', '`default` applies'],
  'tls.frontend.perPort.port': 'The port, once in the list.',
  'tls.frontend.perPort.tls': 'The settings.',
  ...below('tls.frontend.perPort.tls', FRONTEND_TLS),
};

const LISTENER_SET_FIELDS: Sentences = {
  '': 'Listeners that are added to a Gateway from outside. The Gateway must admit them in `allowedListeners`.',
  listeners: 'The listeners. Those of the Gateway itself win a conflict. Routes must name the ListenerSet as parent.',
  parentRef: 'The Gateway that gets the listeners.',
  ...below('parentRef', {
    group: 'API group of the Gateway.',
    kind: 'Kind of the parent: `Gateway`.',
    name: 'Name of the Gateway.',
    namespace: ['Namespace of the Gateway. Another one needs no ReferenceGrant.', 'the namespace of this object'],
  }),
};

export const LISTENER_SET: Sentences = { ...LISTENER_SET_FIELDS, 'listeners.port': 'Port of the listener.' };

export const X_LISTENER_SET: Sentences = {
  ...LISTENER_SET_FIELDS,
  'listeners.port': 'Port of the listener. 0 leaves the choice to the implementation.',
};

const CLASS: Sentences = {
  controllerName: 'Name of the controller that takes care of it, as a domain with a path: `kgateway.dev/kgateway`.',
  description: ['What it is for, to be read by people.', 'none'],
  parametersRef: ['Further settings, in an object that the controller knows.', 'none'],
  'parametersRef.namespace': ['Namespace of the parameters. Needed if they have one.', 'they have none'],
};

export const GATEWAY_CLASS: Sentences = { '': 'A kind of Gateways, and the controller that runs them.', ...CLASS };

export const X_MESH: Sentences = {
  '': 'A service mesh, and the controller that runs it. kgateway does not use it.',
  ...CLASS,
  controllerName: 'Name of the controller that takes care of it, as a domain with a path.',
};
