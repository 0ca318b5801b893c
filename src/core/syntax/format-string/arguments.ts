import type { Complaint } from '../../location';
import { celExpression } from '../cel/expression';

type Argument = (argument: string) => Complaint | undefined;

/** What is in the brackets of a command, where Envoy reads it. */
export const ARGUMENTS: Readonly<Record<string, Argument>> = {
  ...Object.fromEntries(['REQ', 'RESP', 'TRAILER', 'REQUEST_HEADER', 'RESPONSE_HEADER', 'RESPONSE_TRAILER', 'STREAM_INFO_REQ', 'REQ_WITHOUT_QUERY']
    .map((name) => [name, headers])),
  ...Object.fromEntries(['START_TIME', 'START_TIME_LOCAL', 'EMIT_TIME', 'EMIT_TIME_LOCAL', 'DOWNSTREAM_PEER_CERT_V_START', 'DOWNSTREAM_PEER_CERT_V_END',
    'UPSTREAM_PEER_CERT_V_START', 'UPSTREAM_PEER_CERT_V_END'].map((name) => [name, time])),
  PATH: path,
  QUERY_PARAMS: (argument) => oneOf(argument, ['', 'ORIG', 'DECODED']),
  GRPC_STATUS: (argument) => oneOf(argument, ['', 'NUMBER', 'CAMEL_STRING', 'SNAKE_STRING']),
  METADATA: (argument) => oneOf(argument.split(':')[0], ['DYNAMIC', 'CLUSTER', 'ROUTE', 'UPSTREAM_HOST', 'LISTENER', 'LISTENER_FILTER_CHAIN', 'VIRTUAL_HOST']),
  COMMON_DURATION: duration,
  FILTER_STATE: filterState,
  UPSTREAM_FILTER_STATE: filterState,
  CEL: (argument) => celExpression(argument, 'envoy').envoy,
  COALESCE: coalesce,
};

/** A header, and another one in case that it is missing. */
function headers(argument: string): Complaint | undefined {
  const names = argument.split('?');
  if (names.length > 2) { return { wrong: 'there can be one other header only', fix: 'write it as in REQ(X-FORWARDED-FOR?X-REAL-IP)' }; }
  const wrong = names.find((name) => !/^:?[!#$%&'*+\-.^_`|~0-9A-Za-z]*$/.test(name));
  return wrong === undefined ? undefined : { wrong: `"${wrong}" is not the name of a header`, fix: 'write letters, digits and "-", such as X-REQUEST-ID' };
}

function time(argument: string): Complaint | undefined {
  return /%[-_0^#]*[1-9]*[EO]?n/.test(argument) ? { wrong: 'the format of a time must not have line breaks', fix: 'leave %n out' } : undefined;
}

function path(argument: string): Complaint | undefined {
  const [query, which = ''] = argument.split(':');
  return oneOf(query, ['', 'WQ', 'NQ']) ?? oneOf(which, ['', 'ORIG', 'PATH', 'ORIG_OR_PATH']);
}

function duration(argument: string): Complaint | undefined {
  const parts = argument.split(':');
  if (parts.length < 2 || parts.length > 3) {
    return { wrong: 'a duration is between two points in time', fix: 'write it as in COMMON_DURATION(DS_RX_BEG:DS_TX_END:ms)' };
  }
  return parts.length === 2 ? undefined : oneOf(parts[2], ['ms', 'us', 'ns']);
}

function filterState(argument: string): Complaint | undefined {
  const [key, form = '', field] = argument.split(':');
  if (key === '') { return { wrong: 'the key is missing', fix: 'write it as in FILTER_STATE(key:PLAIN)' }; }
  if (form === 'FIELD' ? field === undefined || field === '' : field !== undefined && form !== '') {
    return { wrong: 'a field is read with FIELD and its name', fix: 'write it as in FILTER_STATE(key:FIELD:name)' };
  }
  return oneOf(form, ['', 'PLAIN', 'TYPED', 'FIELD']);
}

function coalesce(argument: string): Complaint | undefined {
  let operators: unknown;
  try {
    operators = (JSON.parse(argument) as { operators?: unknown }).operators;
  } catch { /* No JSON: there are none. */ }
  return Array.isArray(operators) && operators.length > 0 ? undefined
    : { wrong: 'the alternatives are missing', fix: 'write JSON such as {"operators":[{"command":"REQ","param":"x-user"},"HOSTNAME"]}' };
}

function oneOf(value: string, values: readonly string[]): Complaint | undefined {
  if (values.includes(value)) { return undefined; }
  return { wrong: `"${value}" is not possible there`, fix: `write ${values.filter((one) => one !== '').join(', ').replace(/, ([^,]*)$/, ' or $1')}` };
}
