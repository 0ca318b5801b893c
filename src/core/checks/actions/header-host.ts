import type { Field } from '../../manifests/field';
import { headerFilters, headerModifiers, writtenHeaders } from '../../translation/references/header-modifier';
import type { Check, Flaw } from '../check';

export const headerHost: Check = {
  id: 'header-host',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A header filter changes the Host header',
  why: 'Envoy has ways of its own to rewrite the host, and refuses a configuration that sets or removes Host or a pseudo header such as `:path`. '
    + 'kgateway hands these headers on as they are written, and the API server accepts them.',
  consequence: 'the proxy refuses the configuration of the listener, and goes on with the one that it had before; not reported in status',
  source: 'kgateway source, pkg/krtcollections/builtin.go; Envoy source, source/common/router/header_parser.cc',
  * run(set) {
    const isolated = set.settings.validation === 'strict' ? REPLACED : {};
    for (const flaw of headerFilters(set).flatMap((filter) => [...written(filter), ...removed(filter)])) { yield { ...flaw, ...isolated }; }
    for (const modifier of headerModifiers(set)) { yield* written(modifier); }
  },
};

/** In strict validation the controller asks Envoy beforehand. */
const REPLACED: Partial<Flaw> = {
  conditions: [{ type: 'kgateway.dev/Programmed', status: 'False', reason: 'RouteRuleReplaced' }],
  consequence: 'HTTP 500',
};

function written(modifier: Field): readonly Flaw[] {
  return writtenHeaders(modifier).map((header) => header.get('name')).filter(isHost)
    .map((at) => ({ at, message: `the header "${at.text ?? ''}" cannot be written`, fix: insteadOf(at) }));
}

/** Requests for HTTP have a filter for what some of these headers would do. */
function insteadOf({ manifest, path, text = '' }: Field): string {
  const isOfRequest = manifest.kind !== 'GRPCRoute' && path.some((step) => ['request', 'requestHeaderModifier', 'earlyRequestHeaderModifier'].includes(String(step)));
  const rewritten = { host: 'hostname', ':authority': 'hostname', ':path': 'path' }[text.toLowerCase()];
  return isOfRequest && rewritten !== undefined ? `write a URLRewrite filter with ${rewritten} in the rules of routes` : 'leave it out';
}

function removed(modifier: Field): readonly Flaw[] {
  return modifier.get('remove').entries.filter(isHost)
    .map((at) => ({ at, message: `the header "${at.text ?? ''}" cannot be removed`, fix: 'leave it out' }));
}

function isHost({ text }: Field): boolean {
  return text !== undefined && (text.startsWith(':') || text.toLowerCase() === 'host');
}
