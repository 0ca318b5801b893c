import type { Field } from '../../manifests/field';
import type { Manifest } from '../../manifests/manifest';

/** A part of a policy that is taken from one of several, or from some of them together. */
export interface MergedPart {
  readonly at: Field;
  /** How two of them become one where merging goes into them. Most parts can't be merged. */
  readonly deep?: 'providers' | 'transformation' | 'acl';
}

/**
 * What policies of a kind are merged by. A part that is there is one that
 * counts, even if it says nothing.
 *
 * Source: pkg/kgateway/extensions2/plugins/trafficpolicy/merge.go, listenerpolicy/merge.go and merge_http.go
 */
export function mergedParts(policy: Manifest): ReadonlyMap<string, MergedPart> {
  return policy.kind === 'TrafficPolicy' ? trafficParts(policy) : policy.kind === 'HTTPListenerPolicy' ? httpParts('', policy.spec) : listenerParts(policy);
}

const TARGETS = ['targetRefs', 'targetSelectors'];

const DEEP: Readonly<Record<string, MergedPart['deep']>> = { extAuth: 'providers', extProc: 'providers', transformation: 'transformation', acl: 'acl' };

/** Some fields have two parts of their own. */
const SPLIT: Readonly<Record<string, readonly string[]>> = {
  rateLimit: ['local', 'global'],
  compression: ['responseCompression', 'requestDecompression'],
};

function trafficParts({ spec }: Manifest): ReadonlyMap<string, MergedPart> {
  const parts = new Map<string, MergedPart>();
  for (const [name, at] of spec.fields) {
    if (TARGETS.includes(name) || at.isAbsent) { continue; }
    const split = SPLIT[name];
    if (split === undefined) { parts.set(name, { at, deep: DEEP[name] }); continue; }
    for (const part of split) { if (at.get(part).isPresent) { parts.set(`${name}.${part}`, { at: at.get(part) }); } }
  }
  return parts;
}

/**
 * Where two policies are for one port, gaps in what the first one says of it
 * are filled in the first one itself, so that nothing is reported of the other.
 */
function listenerParts({ spec }: Manifest): ReadonlyMap<string, MergedPart> {
  const parts = new Map<string, MergedPart>();
  add(parts, configParts('default.', spec.get('default')));
  for (const entry of spec.get('perPort').entries) {
    const port = entry.get('port').number;
    if (port !== undefined) { parts.set(`perPort[${port}]`, { at: entry }); }
  }
  return parts;
}

/** The parts of the settings for one port. */
export function portParts(policy: Manifest, port: string): ReadonlyMap<string, MergedPart> {
  const entry = policy.spec.get('perPort').entries.find((one) => `perPort[${one.get('port').number ?? ''}]` === port);
  return entry === undefined ? new Map() : configParts(`${port}.`, entry.get('listener'));
}

function configParts(prefix: string, config: Field): ReadonlyMap<string, MergedPart> {
  const parts = new Map<string, MergedPart>();
  for (const [name, at] of config.fields) {
    if (name !== 'httpSettings' && at.isPresent) { parts.set(`${prefix}${name}`, { at }); }
  }
  add(parts, httpParts(`${prefix}httpSettings.`, config.get('httpSettings')));
  return parts;
}

/** Where addresses of clients are not those of connections, what is said of forwarded ones is one part. */
function httpParts(prefix: string, settings: Field): ReadonlyMap<string, MergedPart> {
  const parts = new Map<string, MergedPart>();
  const isForwarded = settings.get('useRemoteAddress').flag === false;
  for (const [name, at] of settings.fields) {
    if (TARGETS.includes(name) || at.isAbsent) { continue; }
    if (isForwarded && (name === 'xffNumTrustedHops' || name === 'xffTrustedCIDRs')) { continue; }
    if (name === 'accessLog') { parts.set(`${prefix}accessLogConfig`, { at }); }
    if (name === 'forwardClientCertDetails') {
      for (const part of ['mode', 'details']) { if (at.get(part).isPresent) { parts.set(`${prefix}${name}.${part}`, { at: at.get(part) }); } }
      continue;
    }
    parts.set(`${prefix}${name}`, { at });
  }
  if (isForwarded) { parts.set(`${prefix}xffConfig`, { at: settings.get('useRemoteAddress') }); }
  return parts;
}

function add(parts: Map<string, MergedPart>, more: ReadonlyMap<string, MergedPart>): void {
  more.forEach((part, name) => parts.set(name, part));
}
