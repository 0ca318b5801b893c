import type { Feature } from './feature';
import type { TrafficPolicyRetry, TrafficPolicyTimeouts } from '../../../generated/spec/traffic-policy';
import type { ConversionContext } from '../conversion-context';
import type { IngressObject } from '../ingress-object';

const DEFAULT_SECONDS = 60;
const DEFAULT_TRIES = 3;
const LARGEST_BUFFER = 64 * 1024 * 1024;

/** Timeouts: nginx counts silence, Envoy the whole request unless it is told otherwise. */
export const timeouts: Feature = (context, builder) => {
  builder.policy.timeouts = timeoutsOf(context, builder.ingress);
};

export function timeoutsOf({ config }: ConversionContext, ingress?: IngressObject): TrafficPolicyTimeouts {
  const seconds = (name: string) => secondsOf(ingress?.text(name)) ?? secondsOf(config.text(name)) ?? DEFAULT_SECONDS;
  return { request: '0s', streamIdle: `${Math.max(seconds('proxy-read-timeout'), seconds('proxy-send-timeout'))}s` };
}

/** `60` and, in some versions, `60s`. */
export function secondsOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+s?$/.test(text) && Number.parseInt(text, 10) > 0 ? Number.parseInt(text, 10) : undefined;
}

/** proxy-next-upstream: what is tried again. */
export const retries: Feature = (context, builder) => {
  const retry = retryOf(context, builder.ingress);
  if (retry !== undefined) { builder.policy.retry = retry; }
};

export function retryOf({ config }: ConversionContext, ingress?: IngressObject): TrafficPolicyRetry | undefined {
  const reasons = (ingress?.text('proxy-next-upstream') ?? config.text('proxy-next-upstream') ?? 'error timeout').split(/\s+/);
  const tries = ingress?.integer('proxy-next-upstream-tries') ?? config.integer('proxy-next-upstream-tries', DEFAULT_TRIES);
  if (reasons.includes('off') || tries === 1) { return undefined; }
  const statusCodes = reasons.flatMap((reason) => /^http_([45]\d\d)$/.exec(reason)?.[1] ?? []).map(Number);
  return {
    // Zero is no limit: as many as usual.
    attempts: (tries <= 0 ? DEFAULT_TRIES : tries) - 1,
    retryOn: ['connect-failure', 'refused-stream', 'reset-before-request', ...statusCodes.length === 0 ? [] : ['retriable-status-codes' as const]],
    ...statusCodes.length === 0 ? {} : { statusCodes },
  };
}

/** proxy-body-size: how large a request may be. */
export const bodySize: Feature = (context, builder) => {
  const { ingress } = builder;
  const text = ingress.text('proxy-body-size');
  if (text === undefined || /^GRPC/i.test(ingress.text('backend-protocol') ?? '')) { return; }
  const bytes = bytesOf(text);
  if (bytes === undefined) {
    context.invalid(ingress, 'proxy-body-size', 'write a number with k, m or g, such as 8m');
  } else if (bytes > LARGEST_BUFFER) {
    context.findings.add({
      id: 'ingress-lost',
      severity: 'warning',
      at: ingress.field('proxy-body-size'),
      annotation: 'proxy-body-size',
      message: `bodies up to ${text} would be held in memory`,
      fix: 'let the application limit bodies, or use TrafficPolicy buffer with a smaller size',
      consequence: 'the gateway does not limit bodies of requests',
    });
  } else if (bytes > 0) {
    builder.policy.buffer = { maxRequestSize: quantityOf(bytes) };
  }
};

/** As nginx writes sizes: `8m`. */
export function bytesOf(text: string): number | undefined {
  const found = /^(\d+)([kmg]?)$/i.exec(text);
  if (found === null) { return undefined; }
  return Number(found[1]) * 1024 ** ['', 'k', 'm', 'g'].indexOf(found[2].toLowerCase());
}

function quantityOf(bytes: number): string {
  if (bytes % 1024 ** 2 === 0) { return `${bytes / 1024 ** 2}Mi`; }
  return bytes % 1024 === 0 ? `${bytes / 1024}Ki` : String(bytes);
}
