import type { TryOutData } from './data';
import type { Settings } from '../../../core/manifests/settings';
import type { Request } from '../../../core/requests/request';
import type { Manifest } from '../../input/source';

/** Groups of kinds that decide where requests go. */
const GROUPS = ['gateway.networking.k8s.io', 'gateway.networking.x-k8s.io', 'gateway.kgateway.dev'];
const CORE_KINDS = ['Service', 'Namespace', 'Secret', 'ConfigMap'];

/** What a page needs to answer requests: manifests without secrets, at their positions. */
export function tryOutData(manifests: readonly Manifest[], settings: Settings): TryOutData {
  return {
    settings,
    manifests: manifests.map(({ value }) => (matters(value) ? withoutSecrets(value) : null)),
  };
}

function matters({ apiVersion, kind }: Manifest['value']): boolean {
  return GROUPS.some((group) => apiVersion.startsWith(`${group}/`)) || (apiVersion === 'v1' && CORE_KINDS.includes(kind));
}

/** Objects whose values are emptied: as if they were filled in later, nothing is said of them. */
const HOLDERS = ['Secret', 'ConfigMap'];
const VALUES = ['data', 'stringData', 'binaryData'];
const SECRET_NAME = /passw|token|authorization|credential|api-?key|private|secret(?!Ref|Selector)/i;
const CHANGES = ['set', 'add'];

function withoutSecrets(value: Manifest['value']): unknown {
  const emptied = HOLDERS.includes(value.kind)
    ? Object.fromEntries(Object.entries(value).map(([name, field]) => [name, VALUES.includes(name) ? mapTexts(field) : field])) : value;
  const { annotations = {}, ...metadata } = (value.metadata ?? {}) as { readonly annotations?: object };
  // Others may hold whatever tools keep there, such as the object as it was last applied.
  const kept = Object.fromEntries(Object.entries(annotations ?? {}).filter(([name]) => name.includes('kgateway.dev/')));
  return hide({ ...emptied, metadata: { ...metadata, annotations: kept } });
}

function mapTexts(field: unknown): unknown {
  return typeof field === 'object' && field !== null ? Object.fromEntries(Object.keys(field).map((key) => [key, ''])) : field;
}

/** A request without the values of headers that hold credentials. The same one, if it has none. */
export function withoutCredentials(request: Request): Request {
  const isSecret = (name: string): boolean => SECRET_NAME.test(name) || /cookie/i.test(name);
  if (!request.headers.some(({ name }) => isSecret(name))) { return request; }
  return { ...request, headers: request.headers.map(({ name, value }) => ({ name, value: isSecret(name) ? '…' : value })) };
}

/** Texts under names that secrets have, and the values of headers with such names; of those that are set, cookies as well. */
function hide(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) { return value.map((entry) => hide(entry, name)); }
  if (typeof value === 'object' && value !== null) {
    const { name: header } = value as { readonly name?: unknown };
    const isSecret = typeof header === 'string' && (SECRET_NAME.test(header) || (CHANGES.includes(name) && /cookie/i.test(header)));
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, isSecret && key === 'value' ? '…' : hide(field, key)]));
  }
  return typeof value === 'string' && (SECRET_NAME.test(name) || name === 'users') ? '…' : value;
}
