import type { Context } from './context';
import { listenersOf } from './listeners';
import type { Recognizer } from './recognizer';
import { parentOf } from './references';
import { GATEWAY_PARAMETERS } from '../../kinds';
import { hasOnly } from '../data';
import type { Data } from '../data';
import { declarationOf } from '../declaration';
import { call, data, Reference } from '../expression';
import type { Expression } from '../expression';

export const gateway: Recognizer = function* (object, context) {
  const { gatewayClassName, listeners, addresses, allowedListeners, infrastructure = {}, tls = {}, defaultScope, ...rest } = object.spec;
  const parameters = parametersOf(infrastructure.parametersRef, object.namespace, context);
  if (!hasOnly(rest) || (infrastructure.parametersRef !== undefined && parameters === undefined)) { return; }
  const certificate = tls.backend?.clientCertificateRef as Data | undefined;
  yield declarationOf(object, 'Gateway', {
    gatewayClassName: gatewayClassName === 'kgateway' ? undefined : gatewayClassName,
    listeners: listenersOf(listeners),
    allowedListeners: allowedListeners && allowedListenersOf(allowedListeners),
    parameters,
    infrastructureLabels: infrastructure.labels,
    infrastructureAnnotations: infrastructure.annotations,
    addresses,
    backendClientCertificate: certificate && { secretName: certificate.name, namespace: certificate.namespace },
    frontendTls: tls.frontend,
    defaultScope,
  });
};

export const listenerSet: Recognizer = function* (object, context) {
  const { parentRef, listeners, ...rest } = object.spec;
  if (!hasOnly(rest) || parentRef === undefined) { return; }
  yield declarationOf(object, 'ListenerSet', { gateway: parentOf(parentRef, object.namespace, context), listeners: listenersOf(listeners) });
};

function parametersOf(reference: Data | undefined, namespace: string | undefined, context: Context): Expression {
  if (reference?.kind !== GATEWAY_PARAMETERS.kind) { return undefined; }
  const made = context.made(reference.group, reference.kind, namespace, reference.name, 'toGatewayParameters');
  return made === undefined ? call('GatewayParametersReference', 'named', reference.name) : new Reference(made);
}

function allowedListenersOf(allowed: Data): Expression {
  const { from, selector } = allowed.namespaces ?? {};
  switch (from) {
    case 'None': return call('AllowedListeners', 'none');
    case 'Same': return call('AllowedListeners', 'sameNamespace');
    case 'All': return call('AllowedListeners', 'allNamespaces');
    case 'Selector':
      if (selector?.matchLabels !== undefined) { return call('AllowedListeners', 'namespacesWithLabels', selector.matchLabels, { expressions: selector.matchExpressions }); }
      break;
  }
  return call('AllowedListeners', 'raw', data(allowed));
}
