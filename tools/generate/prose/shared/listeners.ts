import { below, Sentences } from '../sentence';

const SELECTOR: Sentences = {
  selector: ['Which namespaces, by their labels. Needed with `from: Selector`, and without effect otherwise.', 'none'],
  ...below('selector', {
    matchExpressions: ['Conditions on labels, all of which must hold.', 'no further conditions'],
    'matchExpressions.key': 'Key of the label.',
    'matchExpressions.operator': 'What must hold: `In`, `NotIn`, `Exists` or `DoesNotExist`.',
    'matchExpressions.values': ['Values to compare with. Needed with `In` and `NotIn`, not allowed with the others.', 'none'],
    matchLabels: ['Labels with the values that they must have, all of them.', 'no further conditions'],
  }),
};

const NAMESPACES: Sentences = {
  from: 'From which namespaces.',
  'from=All': 'From every namespace of the cluster.',
  'from=Same': 'From the namespace of this object only.',
  'from=Selector': 'From namespaces that `selector` chooses by their labels.',
  ...SELECTOR,
};

/** Listeners of Gateways and of ListenerSets. */
export const LISTENERS: Sentences = {
  ...below('listeners', {
    allowedRoutes: 'Which routes may attach.',
    'allowedRoutes.kinds': [
      'Kinds of routes that may attach. Only kinds that fit the protocol count.',
      'all that fit the protocol',
    ],
    'allowedRoutes.kinds.group': 'API group of the routes.',
    'allowedRoutes.kinds.kind': 'Kind of the routes.',
    'allowedRoutes.namespaces': 'Namespaces from which routes may attach.',
    ...below('allowedRoutes.namespaces', NAMESPACES),
    hostname: [
      'Host that the listener serves; `*.example.com` covers every name below. For TLS it is compared with the SNI of the client. Not for TCP and UDP.',
      'every host',
    ],
    name: 'Name of the listener, once in each object. Routes and policies name it as `sectionName`.',
    protocol: 'What is spoken: `HTTP`, `HTTPS`, `TLS`, `TCP` or `UDP`. kgateway serves no routes for `UDP`.',
    tls: ['How TLS is handled. Needed with `HTTPS` and `TLS`, not allowed with the others.', 'no TLS'],
    'tls.certificateRefs': ['Certificates to present to clients, chosen by SNI. Needed when TLS ends here.', 'none'],
    'tls.mode': 'Where TLS ends.',
    'tls.mode=Terminate': 'At the Gateway, which needs certificates.',
    'tls.mode=Passthrough': 'At the backend: the Gateway looks at the SNI only. Not for `HTTPS`.',
    'tls.options': ['Settings of the implementation, by names with a domain in front.', 'none'],
  }),
  'allowedListeners.namespaces': 'Namespaces from which ListenerSets may attach.',
  ...below('allowedListeners.namespaces', { ...NAMESPACES, 'from=None': 'From nowhere.' }),
};
