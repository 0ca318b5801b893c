import type { PolicyError } from './attached-policy';
import { backendErrors } from './gateway-extension-errors';
import { fieldsNamed } from '../../manifests/field';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { celExpression } from '../../syntax/cel/expression';
import { lacksKey, resolveSecret } from '../references/secret-resolution';

/**
 * Why the controller refuses a ListenerPolicy. What it protects is replaced: where it is on a Gateway, all of it.
 *
 * Source: pkg/kgateway/extensions2/plugins/listenerpolicy/http.go and what it calls
 */
export function listenerPolicyErrors(set: ManifestSet, policy: Manifest): readonly PolicyError[] {
  return settingsOf(policy).filter((settings) => settings.isObject).flatMap((settings) => [
    ...sinkErrors(settings.get('accessLog')),
    ...backendErrors(set, settings.get('accessLog')),
    ...backendErrors(set, settings.get('tracing')),
    ...windowErrors(settings.get('http2ProtocolOptions')),
    ...replyErrors(set, settings.get('localReplies')),
  ]);
}

/** The settings for HTTP: by default, and for single ports. */
export function settingsOf({ kind, spec }: Manifest): readonly Field[] {
  if (kind === 'HTTPListenerPolicy') { return [spec]; }
  return [spec.at('default', 'httpSettings'), ...spec.get('perPort').entries.map((port) => port.at('listener', 'httpSettings'))];
}

const SINKS = ['fileSink', 'grpcService', 'openTelemetry'];

/** An access log that goes nowhere, or to a file and to a service. */
function sinkErrors(logs: Field): readonly PolicyError[] {
  return logs.entries.filter((log) => log.isObject).flatMap((log): readonly PolicyError[] => {
    const sinks = SINKS.filter((sink) => log.get(sink).isPresent);
    return sinks.length > 0 && !(sinks.includes('fileSink') && sinks.includes('grpcService')) ? [] : [{ at: log, certain: true }];
  });
}

const [LEAST_WINDOW, LARGEST_WINDOW] = [65_535, 2_147_483_647];

/** Sizes of windows are quantities, whose range the CRD does not say. */
function windowErrors(options: Field): readonly PolicyError[] {
  return ['initialStreamWindowSize', 'initialConnectionWindowSize'].map((name) => options.get(name)).filter((at) => at.isPresent).flatMap((at): readonly PolicyError[] => {
    const size = at.number ?? quantity(at.text);
    return size === undefined || (size >= LEAST_WINDOW && size <= LARGEST_WINDOW) ? [] : [{ at, certain: true }];
  });
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, M: 1e6, G: 1e9, Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3 };

function quantity(text: string | undefined): number | undefined {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)([A-Za-z]*)$/.exec(text ?? '') ?? [];
  return digits === undefined || !Object.hasOwn(UNITS, unit) ? undefined : Number(digits) * UNITS[unit];
}

/** Values of headers of answers that are in Secrets. */
function replyErrors(set: ManifestSet, replies: Field): readonly PolicyError[] {
  return fieldsNamed(replies, (name, field) => name === 'secretRef' && field.isObject).flatMap((at): readonly PolicyError[] => {
    const { outcome, secret } = resolveSecret(set, at);
    if (secret === undefined) { return [{ at, certain: outcome !== 'unknown' }]; }
    const key = at.get('key').text;
    return key !== undefined && lacksKey(secret, key) ? [{ at, certain: true }] : [];
  });
}

/** Whether an expression of a filter for access logs can be read at all. Envoy is the judge of it. */
export function isReadableExpression(expression: string): boolean {
  return celExpression(expression, 'envoy').envoy === undefined;
}
