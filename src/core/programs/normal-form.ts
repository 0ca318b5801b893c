import { isObject } from './data';
import type { Data } from './data';
import { withDefaults } from '../schema/defaults';
import { findSchema } from '../schema/load';

/**
 * A manifest in the form in which two that say the same are equal: with the defaults of its CRD, without fields that
 * say nothing, and with the version that programs write.
 */
export function normalForm(manifest: Data, apiVersion: string, releases: readonly string[]): Data {
  const { metadata = {}, ...rest } = withoutNothing(manifest) as Data;
  const given = { ...rest, apiVersion, metadata: withoutEmpty(metadata as Data) };
  const found = findSchema(apiVersion, String(manifest.kind), releases);
  const complete: Data = found?.served === true ? withDefaults(found.schema, found.root, given) : given;
  const { spec, kind, metadata: { namespace } } = complete as { spec?: unknown; kind: string; metadata: Data };
  return isObject(spec) ? { ...complete, spec: withImplied(kind, withoutOwn(spec, kind, namespace)) } : complete;
}

/** The same for kinds of which nothing else is known. */
export function plainForm(manifest: Data): Data {
  const plain = withoutNothing(manifest) as Data;
  return isObject(plain.metadata) ? { ...plain, metadata: withoutEmpty(plain.metadata) } : plain;
}

/** Null counts as absent, as it does for the API server. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(withoutNothing); }
  if (!isObject(value)) { return value; }
  return Object.fromEntries(Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined).map(([name, field]) => [name, withoutNothing(field)]));
}

function withoutEmpty(metadata: Data): Data {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => !isObject(value) || Object.keys(value).length > 0));
}

/** What of a kind stands for itself, so that its type follows from it. */
const IMPLIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Backend: { static: 'Static', aws: 'AWS', gcp: 'GCP', dynamicForwardProxy: 'DynamicForwardProxy', priorityGroups: 'PriorityGroups' },
  GatewayExtension: { extAuth: 'ExtAuth', extProc: 'ExtProc', rateLimit: 'RateLimit', jwt: 'JWT', oauth2: 'OAuth2' },
};

/** The type of a Backend or an extension, which may be left out in newer releases. */
function withImplied(kind: string, spec: Data): Data {
  const types = IMPLIED[kind];
  if (types === undefined || spec.type !== undefined) { return spec; }
  const members = Object.keys(types).filter((name) => name in spec);
  return members.length === 1 ? { ...spec, type: types[members[0]] } : spec;
}

/** References that name the namespace in which they stand: without it they mean the same. Pods have other namespaces in their fields. */
function withoutOwn(spec: Data, kind: string, namespace: unknown): Data {
  return namespace === undefined || kind === 'GatewayParameters' ? spec : withoutNamespace(spec, namespace) as Data;
}

function withoutNamespace(value: unknown, namespace: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => withoutNamespace(item, namespace));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isObject(value)) { return value; }
  let result: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const part = withoutNamespace(value[name], namespace);
    if (part !== value[name]) { (result ??= { ...value })[name] = part; }
  }
  if (value.namespace === namespace && typeof value.name === 'string') {
    result ??= { ...value };
    delete result.namespace;
  }
  return result ?? value;
}
