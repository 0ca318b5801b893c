import { ManifestSet } from '../../src/core/manifests/manifest-set';
import { completeSettings, USUAL } from '../../src/core/manifests/settings';
import type { Answer, Forwarded, Outcome, TargetShare } from '../../src/core/requests/answer';

export function setOf(manifests: readonly unknown[], settings = USUAL): ManifestSet {
  return new ManifestSet(manifests, completeSettings(settings, manifests));
}

const NOTHING = { gateway: undefined, listener: undefined, virtualHost: undefined, route: undefined, candidates: [], policies: [], conditions: [] };

/** An answer that says nothing but what is given. */
export function answer(outcome: Outcome, more: Partial<Answer> = {}): Answer {
  return { outcome, ...NOTHING, ...more };
}

export function target(name: string, share = 1, more: Partial<TargetShare> = {}): TargetShare {
  return {
    target: name,
    backend: undefined,
    share,
    fault: undefined,
    upstream: { method: 'GET', path: '/', host: 'a.example', headers: [], unknownHeaders: [] },
    responseHeaders: { set: [], add: [], remove: [] },
    ...more,
  };
}

export function forwarded(targets: readonly TargetShare[], more: Partial<Forwarded> = {}): Forwarded {
  return { kind: 'forwarded', targets, mirrors: [], timeouts: { request: undefined, perTry: undefined, idle: undefined }, retries: undefined, ...more };
}

export const reason = (text: string) => ({ text, causes: [] });
