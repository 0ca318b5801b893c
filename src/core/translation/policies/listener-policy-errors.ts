import type { PolicyError } from './attached-policy';
import { backendErrors } from './gateway-extension-errors';
import { missingKeyErrors } from './missing-key';
import { fieldsNamed } from '../../manifests/field';
import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestSet } from '../../manifests/manifest-set';
import { wholeUnits } from '../../syntax/quantity';
import { resolveSecret } from '../references/secret-resolution';

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

/** What HTTP/2 begins with, and what it can have at most. */
export const [LEAST_WINDOW, LARGEST_WINDOW] = [65_535n, 2_147_483_647n];

/** Whether a window of HTTP/2 is too small or too large, as far as its size can be read. */
export function isWrongWindow({ text, number }: Field): boolean {
  const written = number === undefined ? text : String(number);
  const size = written === undefined ? undefined : wholeUnits(written);
  return size !== undefined && (size < LEAST_WINDOW || size > LARGEST_WINDOW);
}

/** Sizes of windows are quantities, whose range the CRD does not say. */
function windowErrors(options: Field): readonly PolicyError[] {
  return ['initialStreamWindowSize', 'initialConnectionWindowSize'].map((name) => options.get(name)).filter(isWrongWindow).map((at) => ({ at, certain: true }));
}

/** Values of headers of answers that are in Secrets. */
function replyErrors(set: ManifestSet, replies: Field): readonly PolicyError[] {
  return fieldsNamed(replies, (name, field) => name === 'secretRef' && field.isObject).flatMap((at): readonly PolicyError[] => {
    const { outcome, secret } = resolveSecret(set, at);
    if (secret === undefined) { return [{ at, certain: outcome !== 'unknown' }]; }
    const key = at.get('key').text;
    return key === undefined ? [] : missingKeyErrors(at, secret, key);
  });
}
