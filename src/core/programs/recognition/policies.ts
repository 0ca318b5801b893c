import { tlsOfConfig, tlsOfValidation } from './backend-tls';
import type { Context } from './context';
import type { Recognizer } from './recognizer';
import { policyTargetOf } from './references';
import { typedFields } from './typed-fields';
import { BACKEND, GATEWAY, GRPC_ROUTE, HTTP_ROUTE, LISTENER_SET } from '../../kinds';
import { hasOnly } from '../data';
import type { Data } from '../data';
import { declarationOf } from '../declaration';
import { call } from '../expression';
import type { Expression } from '../expression';
import type { SourceObject } from '../source-object';

export const trafficPolicy: Recognizer = policy('TrafficPolicy');
export const listenerPolicy: Recognizer = policy('ListenerPolicy');

/** A policy whose fields are those of the API. */
function policy(construct: string): Recognizer {
  return function* (object, context) {
    const attachment = attachmentOf(object, context);
    if (attachment === undefined) { return; }
    const { targetRefs: _refs, targetSelectors: _selectors, ...fields } = object.spec;
    yield declarationOf(object, construct, { ...attachment, ...typedFields(construct, fields, object.namespace, context) });
  };
}

export const backendConfigPolicy: Recognizer = function* (object, context) {
  const attachment = attachmentOf(object, context);
  const { targetRefs, targetSelectors: _selectors, tls, ...fields } = object.spec;
  if (attachment === undefined) { return; }
  const recognized = tls === undefined ? undefined : tlsOfConfig(tls, hostsOf(targetRefs, object, context));
  if (tls !== undefined && recognized === undefined) { return; }
  yield declarationOf(object, 'BackendConfigPolicy', { ...attachment, tls: recognized, ...typedFields('BackendConfigPolicy', fields, object.namespace, context) });
};

export const backendTlsPolicy: Recognizer = function* (object, context) {
  const { targetRefs, validation, ...rest } = object.spec;
  const targets = (targetRefs as Data[]).map((reference) => policyTargetOf(reference, object.namespace, context));
  const tls = tlsOfValidation(validation, hostsOf(targetRefs, object, context));
  if (!hasOnly(rest) || tls === undefined || targets.includes(undefined)) { return; }
  yield declarationOf(object, 'BackendTlsPolicy', { targets, tls });
};

/** The external hosts of the Backends that a policy is for, as far as all of them have some. */
function hostsOf(targetRefs: readonly Data[] = [], { namespace }: SourceObject, context: Context): string[] {
  const hosts = targetRefs.map(({ group, kind, name }) => {
    const made = context.made(group, kind, namespace, name, 'toPolicyTarget') !== undefined && kind === BACKEND.kind;
    const object = made ? context.find(group, kind, namespace, name) : undefined;
    return ((object?.spec.static?.hosts ?? []) as Data[]).map(({ host }) => host as string);
  });
  return hosts.some((some) => some.length === 0) ? [] : hosts.flat();
}

interface Attachment {
  readonly [name: string]: Expression;
  readonly targets: Expression;
  readonly selectors: Expression;
}

function attachmentOf({ spec: { targetRefs, targetSelectors }, namespace }: SourceObject, context: Context): Attachment | undefined {
  const targets = (targetRefs as Data[] | undefined)?.map((reference) => policyTargetOf(reference, namespace, context));
  const selectors = (targetSelectors as Data[] | undefined)?.map(selectorOf);
  return targets?.includes(undefined) === true || selectors?.includes(undefined) === true ? undefined : { targets, selectors };
}

const SELECTORS: Readonly<Record<string, string>> = {
  [`${GATEWAY.group}/${GATEWAY.kind}`]: 'gateways',
  [`${HTTP_ROUTE.group}/${HTTP_ROUTE.kind}`]: 'httpRoutes',
  [`${GRPC_ROUTE.group}/${GRPC_ROUTE.kind}`]: 'grpcRoutes',
  [`${LISTENER_SET.group}/${LISTENER_SET.kind}`]: 'listenerSets',
  [`${BACKEND.group}/${BACKEND.kind}`]: 'backends',
  '/Service': 'services',
};

function selectorOf({ group, kind, matchLabels, sectionName, ...rest }: Data): Expression {
  const factory = SELECTORS[`${group}/${kind}`];
  return factory === undefined || !hasOnly(rest) ? undefined : call('TargetSelector', factory, matchLabels, { sectionName });
}
