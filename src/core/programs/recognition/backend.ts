import { tlsOfConfig, tlsOfValidation } from './backend-tls';
import { hasCompanionMetadata } from './companions';
import type { Context } from './context';
import { grantsOf } from './grants';
import type { Recognizer } from './recognizer';
import { BACKEND, BACKEND_CONFIG_POLICY, BACKEND_TLS_POLICY } from '../../kinds';
import { hasOnly, isObject } from '../data';
import type { Data } from '../data';
import { declarationOf } from '../declaration';
import { Call, call, data, Reference } from '../expression';
import type { Expression } from '../expression';
import type { SourceObject } from '../source-object';

type Properties = Readonly<Record<string, Expression>>;

/** The construct for a destination, and what it is made of. */
interface Named {
  readonly construct: string;
  readonly fields: Properties;
  /** The names on its certificates. */
  readonly names: readonly string[];
}

export const backend: Recognizer = function* (object, context) {
  const grants = grantsOf(object, context);
  for (const { construct, fields, names } of constructsFor(object, context)) {
    for (const policy of tlsPoliciesOf(object, context)) {
      const tls = tlsOf(policy, names);
      if (tls === undefined) { continue; }
      const companionNames = { ...grants.names, tls: policy.name! };
      yield* withTls(object, construct, { ...fields, autoGrant: grants.autoGrant }, tls, companionNames, [policy.index, ...grants.makes]);
    }
    yield declarationOf(object, construct, { ...fields, autoGrant: grants.autoGrant, companionNames: unlessEmpty(grants.names) }, grants.makes);
  }
};

/** A Backend with the policy that belongs to it. */
function* withTls(object: SourceObject, construct: string, fields: Properties, tls: Expression, companionNames: Data, makes: readonly number[]) {
  const host = construct === 'StaticBackend' ? onlyHost(object.spec) : undefined;
  const names = { companionNames: companionNames as Expression };
  if (host !== undefined && isUsual(tls)) { yield declarationOf(object, 'TlsBackend', { ...tlsBackend(host, fields), ...names }, makes); }
  if (host !== undefined) { yield declarationOf(object, 'TlsBackend', { ...tlsBackend(host, fields), tls, ...names }, makes); }
  yield declarationOf(object, construct, { ...fields, ...names }, makes);
  yield declarationOf(object, construct, { ...fields, tls, ...names }, makes);
}

function isUsual(tls: Expression): boolean {
  return tls instanceof Call && tls.factory === 'systemCas' && tls.values.length === 0;
}

function tlsBackend({ host, port }: Data, { appProtocol, autoGrant }: Properties): Properties {
  return { host, port: port === 443 ? undefined : port, appProtocol, autoGrant };
}

function onlyHost({ static: { hosts = [] } = {} }: Data): Data | undefined {
  return hosts.length === 1 ? hosts[0] : undefined;
}

function* constructsFor(object: SourceObject, context: Context): Generator<Named> {
  const { spec, namespace } = object;
  const isKnown = hasOnly(spec, 'type', 'static', 'aws', 'gcp', 'dynamicForwardProxy', 'priorityGroups');
  const named = isKnown ? namedFor(spec, namespace, context) : undefined;
  if (named !== undefined) { yield named; }
  yield { construct: 'Backend', fields: { destination: call('Destination', 'raw', data(spec)) }, names: [] };
}

function namedFor(spec: Data, namespace: string | undefined, context: Context): Named | undefined {
  const { static: hosts, aws, gcp, dynamicForwardProxy, priorityGroups } = spec;
  if (hosts !== undefined) { return { construct: 'StaticBackend', fields: hosts, names: (hosts.hosts as Data[]).map(({ host }) => host as string) }; }
  if (isObject(aws?.lambda)) { return { construct: 'LambdaBackend', fields: lambda(aws!, aws!.lambda), names: lambdaNames(aws!) }; }
  if (isObject(aws?.ec2)) { return { construct: 'Ec2Backend', fields: ec2(aws!, aws!.ec2), names: [] }; }
  if (gcp !== undefined) { return { construct: 'GcpBackend', fields: gcp, names: [gcp.host] }; }
  if (dynamicForwardProxy !== undefined) {
    return { construct: 'DynamicForwardProxyBackend', fields: { ...dynamicForwardProxy, allowAnyHost: true }, names: [] };
  }
  return priorityGroups === undefined ? undefined
    : { construct: 'PriorityGroupsBackend', fields: { groups: (priorityGroups as Data[]).map((group) => groupOf(group, namespace, context)) }, names: [] };
}

function groupOf({ backendRefs }: Data, namespace: string | undefined, context: Context): Expression {
  return { backends: (backendRefs as Data[]).map(({ name }) => member(name, namespace, context)) };
}

function member(name: string, namespace: string | undefined, context: Context): Expression {
  const made = context.made(BACKEND.group, BACKEND.kind, namespace, name, 'toRouteTarget');
  return made === undefined ? call('RouteTarget', 'backend', name) : new Reference(made);
}

function lambda(aws: Data, { functionName, accountId, qualifier, invocationMode, payloadTransformMode, endpointURL }: Data): Properties {
  return {
    functionName,
    accountId: accountId ?? aws.accountId,
    region: aws.region,
    qualifier,
    invocation: invocationMode,
    payload: payloadTransformMode,
    endpointUrl: endpointURL,
    credentials: credentials(aws.auth),
  };
}

function lambdaNames({ region = 'us-east-1', lambda: { endpointURL } }: Data): string[] {
  return endpointURL === undefined ? [`lambda.${region}.amazonaws.com`] : [];
}

function ec2(aws: Data, { port, addressType, filters = [] }: Data): Properties {
  const tags = (filters as Data[]).map(({ key, keyValue }) => key === undefined ? { key: keyValue?.key, value: keyValue?.value } : { key });
  return { tags, allInstances: tags.length === 0 ? true : undefined, port, addressType, region: aws.region, credentials: credentials(aws.auth) };
}

function credentials(auth: Data | undefined): Expression {
  switch (auth?.type) {
    case 'Secret': return call('AwsCredentials', 'secret', auth!.secretRef?.name);
    case 'AssumeRole': return call('AwsCredentials', 'assumeRole', auth!.assumeRole?.roleArn);
    default: return undefined;
  }
}

/** The policies that are for this Backend alone, and say nothing but how TLS is spoken. */
function tlsPoliciesOf(object: SourceObject, context: Context): SourceObject[] {
  return context.usage.policiesOf(object).filter(({ kind, spec, metadata }) =>
    [BACKEND_TLS_POLICY.kind, BACKEND_CONFIG_POLICY.kind].includes(kind)
    && spec.targetRefs?.length === 1 && hasOnly(spec, 'targetRefs', 'validation', 'tls') && hasCompanionMetadata(metadata, object.metadata));
}

function tlsOf({ spec: { validation, tls } }: SourceObject, names: readonly string[]): Expression {
  if (validation !== undefined) { return tlsOfValidation(validation, names); }
  return tls === undefined ? undefined : tlsOfConfig(tls, names);
}

function unlessEmpty(names: Data): Expression {
  return Object.keys(names).length === 0 ? undefined : names as Expression;
}
