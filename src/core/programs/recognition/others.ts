import type { Context } from './context';
import { filterOf } from './filters';
import { parentsOf } from './http-route';
import { grpcMatchesOf } from './matches';
import type { Recognizer } from './recognizer';
import { weightedTargetOf } from './rules';
import { typedFields } from './typed-fields';
import { equal, hasOnly } from '../data';
import type { Data } from '../data';
import { declarationOf } from '../declaration';
import { call, data } from '../expression';
import type { Expression, Fields } from '../expression';

export const grpcRoute: Recognizer = function* (object, context) {
  const { spec: { parentRefs, hostnames, rules = [], ...rest }, namespace } = object;
  if (!hasOnly(rest) || parentRefs === undefined) { return; }
  const written = (rules as Data[]).map((rule) => grpcRule(rule, namespace, context));
  yield declarationOf(object, 'GrpcRoute', { parents: parentsOf(object, context), hostnames, rules: written });
};

function grpcRule(rule: Data, namespace: string | undefined, context: Context): Fields {
  const { name, matches, filters, sessionPersistence, backendRefs = [], ...rest } = rule;
  const targets = (backendRefs as Data[]).map((reference) => weightedTargetOf(reference, namespace, context));
  const isOne = targets.length === 1 && targets[0].weight === undefined && targets[0].filters === undefined;
  const forwarding = isOne ? call('RouteAction', 'forward', targets[0].target) : call('RouteAction', 'split', targets);
  return {
    name,
    matches: grpcMatchesOf(matches),
    filters: (filters as Data[] | undefined)?.map((filter) => filterOf(filter, namespace, context)),
    action: targets.length === 0 || !hasOnly(rest) ? call('RouteAction', 'raw', data({ ...rest, backendRefs })) : forwarding,
    sessionPersistence,
  };
}

export const tcpRoute: Recognizer = streamRoute('TcpRoute');
export const tlsRoute: Recognizer = streamRoute('TlsRoute');

function streamRoute(construct: string): Recognizer {
  return function* (object, context) {
    const { spec: { parentRefs, hostnames, rules: [rule = {}, ...others] = [], ...rest }, namespace } = object;
    if (!hasOnly(rest) || others.length > 0 || !hasOnly(rule, 'backendRefs') || parentRefs === undefined) { return; }
    const targets = ((rule.backendRefs ?? []) as Data[]).map((reference) => weightedTargetOf(reference, namespace, context));
    yield declarationOf(object, construct, { parents: parentsOf(object, context), hostnames, targets });
  };
}

export const directResponse: Recognizer = function* (object) {
  const { status, body, bodyFormat = {}, ...rest } = object.spec;
  if (!hasOnly(rest)) { return; }
  const { text, json, contentType } = bodyFormat as Data;
  yield declarationOf(object, 'DirectResponse', { status, body: body ?? text, json, contentType });
};

export const gatewayExtension: Recognizer = function* (object, context) {
  const { type: _type, ...fields } = object.spec;
  yield declarationOf(object, 'GatewayExtension', typedFields('GatewayExtension', fields, object.namespace, context));
};

export const gatewayParameters: Recognizer = function* (object) {
  const { kube, selfManaged, ...rest } = object.spec;
  if (!hasOnly(rest)) { return; }
  yield declarationOf(object, 'GatewayParameters', { kube, selfManaged: selfManaged === undefined ? undefined : true });
};

export const referenceGrant: Recognizer = function* (object) {
  const { from = [], to = [], ...rest } = object.spec;
  if (!hasOnly(rest)) { return; }
  // Groups that the library knows for a kind are not written.
  const withoutGroups = (entries: readonly Data[]) => entries.map(({ group: _group, ...fields }) => fields);
  yield declarationOf(object, 'ReferenceGrant', { from: withoutGroups(from), to: withoutGroups(to) });
  yield declarationOf(object, 'ReferenceGrant', { from, to });
};

export const externalHostname: Recognizer = function* (object) {
  const { type, externalHostname: { hostname } = {} as Data, port, protocol, tls, ...rest } = object.spec;
  if (type !== 'ExternalHostname' || !hasOnly(rest) || port === undefined || !hasOnly(port, 'port')) { return; }
  for (const written of tls === undefined ? [undefined] : tlsCandidates(tls, hostname)) {
    yield declarationOf(object, 'ExternalHostnameBackend', { hostname, port: port.port, protocol, tls: written });
  }
};

function tlsCandidates({ mode, validation = {}, clientCertificateRef }: Data, host: string): Expression[] {
  const { hostname, subjectAltNames, caCertificateRefs } = validation as Data;
  const options = {
    hostname: hostname === host ? undefined : hostname,
    caCertificates: (caCertificateRefs as Data[] | undefined)?.[0]?.name as string | undefined,
    subjectAltNames: (subjectAltNames as Data[] | undefined)?.map((name) => name.hostname as string),
  };
  if (mode === 'None') { return [call('ExternalHostnameTls', 'none')]; }
  if (clientCertificateRef === undefined || equal(clientCertificateRef, {})) { return [call('ExternalHostnameTls', 'serverOnly', options)]; }
  return [call('ExternalHostnameTls', 'clientAndServer', clientCertificateRef.name, { ...options, secretNamespace: clientCertificateRef.namespace })];
}
