import type { Context } from './context';
import { gatewayExtensionOf, targetOf } from './references';
import { equal, isObject } from '../data';
import type { Data } from '../data';
import { data } from '../expression';
import type { Expression, Fields } from '../expression';
import { PUBLIC_TYPES } from '../generated/public-types';
import type { TypeForm } from '../public-types';

/**
 * Fields as the API has them, as the construct of a policy takes them: with objects of the program for references, and
 * `disable: true` for an empty object.
 */
export function typedFields(construct: string, fields: Data, namespace: string | undefined, context: Context): Fields {
  return struct(construct, fields, namespace, context);
}

function struct(name: string, value: Data, namespace: string | undefined, context: Context): Fields {
  const types = PUBLIC_TYPES.structs[name] ?? {};
  return Object.fromEntries(Object.entries(value).map(([field, part]) => {
    if (types[field] === undefined && !name.startsWith('kube.')) { throw new Error(`${name} has no ${field}`); }
    if (field === 'disable' && types.disable === null && !name.startsWith('kube.') && equal(part, {})) { return [field, true]; }
    return [field, typed(types[field], part, namespace, context)];
  }));
}

function typed(type: TypeForm | undefined | null, value: unknown, namespace: string | undefined, context: Context): Expression {
  if (type === undefined || type === null) { return data(value); }
  if (typeof type === 'object') {
    if ('list' in type) { return Array.isArray(value) ? value.map((item) => typed(type.list, item, namespace, context)) : data(value); }
    if (!isObject(value)) { return data(value); }
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, typed(type.map, part, namespace, context)]));
  }
  if (!isObject(value)) { return data(value); }
  if (type === 'IRouteTarget') { return targetOf(value, namespace, context); }
  if (type === 'IGatewayExtension') { return gatewayExtensionOf(value, namespace, context); }
  return struct(type, value, namespace, context);
}
