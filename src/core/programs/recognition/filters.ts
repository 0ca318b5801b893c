import type { Context } from './context';
import { extensionOf, targetOf } from './references';
import { DIRECT_RESPONSE, TRAFFIC_POLICY } from '../../kinds';
import { hasOnly } from '../data';
import type { Data } from '../data';
import { call, data } from '../expression';
import type { Expression } from '../expression';

/** A filter of a rule or of one target. */
export function filterOf(filter: Data, namespace: string | undefined, context: Context): Expression {
  return recognized(filter, namespace, context) ?? call('RouteFilter', 'raw', data(filter));
}

function recognized(filter: Data, namespace: string | undefined, context: Context): Expression {
  switch (filter.type) {
    case 'URLRewrite': return call('RouteFilter', 'urlRewrite', { hostname: filter.urlRewrite.hostname, path: pathRewrite(filter.urlRewrite.path) });
    case 'RequestHeaderModifier': return headers('requestHeaderModifier', filter.requestHeaderModifier);
    case 'ResponseHeaderModifier': return headers('responseHeaderModifier', filter.responseHeaderModifier);
    case 'RequestMirror': return mirror(filter.requestMirror, namespace, context);
    case 'CORS': return filter.cors === undefined ? undefined : call('RouteFilter', 'cors', data(filter.cors));
    case 'ExtensionRef': {
      const policy = filter.extensionRef.kind === TRAFFIC_POLICY.kind ? extensionOf(filter.extensionRef, namespace, context) : undefined;
      return policy === undefined ? undefined : call('RouteFilter', 'extension', policy);
    }
    default: return undefined;
  }
}

/** Whether a filter makes the gateway answer by itself. */
export function isResponse({ type, extensionRef }: Data): boolean {
  return type === 'ExtensionRef' && extensionRef?.kind === DIRECT_RESPONSE.kind && extensionRef.group === DIRECT_RESPONSE.group;
}

export function redirectOf({ scheme, hostname, port, path, statusCode }: Data): Record<string, Expression> {
  return { scheme, hostname, port, path: pathRewrite(path), statusCode };
}

function pathRewrite(path: Data | undefined): Expression {
  switch (path?.type) {
    case undefined: return undefined;
    case 'ReplaceFullPath': return call('PathRewrite', 'fullPath', path!.replaceFullPath);
    case 'ReplacePrefixMatch': return call('PathRewrite', 'prefix', path!.replacePrefixMatch);
    default: return call('PathRewrite', 'raw', data(path));
  }
}

function headers(factory: string, { set, add, remove }: Data): Expression {
  const [toSet, toAdd] = [byName(set), byName(add)];
  return toSet === null || toAdd === null ? undefined : call('RouteFilter', factory, { set: toSet, add: toAdd, remove });
}

/** Values by the name of their header; null where a name is there twice. */
function byName(entries: readonly Data[] | undefined): Record<string, string> | undefined | null {
  const values = entries && Object.fromEntries(entries.map(({ name, value }) => [name, value]));
  return values !== undefined && Object.keys(values).length < entries!.length ? null : values;
}

function mirror({ backendRef, percent, fraction, ...rest }: Data, namespace: string | undefined, context: Context): Expression {
  if (!hasOnly(rest)) { return undefined; }
  return call('RouteFilter', 'requestMirror', targetOf(backendRef, namespace, context), { percent, numerator: fraction?.numerator, denominator: fraction?.denominator });
}
