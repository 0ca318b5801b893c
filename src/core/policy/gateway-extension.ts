import { fieldsOf, requestGrants } from './fields';
import type { GatewayExtensionSpec } from '../../generated/spec/gateway-extension';
import type { GatewayExtensionFields } from '../generated/gateway-extension';
import { GATEWAY_EXTENSION } from '../kinds';
import { Location } from '../location';
import type { Resolvable } from '../resolvable';
import type { RouteTarget } from '../route/route-target';

/** What each member makes the extension. kgateway up to 2.3 demands it to be said. */
const TYPES = { extAuth: 'ExtAuth', extProc: 'ExtProc', rateLimit: 'RateLimit', jwt: 'JWT', oauth2: 'OAuth2' } as const;

/** The spec of a GatewayExtension, and the backends that it calls. */
export function renderGatewayExtension(
  path: string, namespace: Resolvable<string> | undefined, fields: GatewayExtensionFields,
): { readonly spec: GatewayExtensionSpec; readonly targets: readonly RouteTarget[] } {
  const location = Location.of(path);
  const members = (Object.keys(TYPES) as (keyof typeof TYPES)[]).filter((member) => fields[member] !== undefined);
  if (members.length !== 1) {
    location.refuse({
      wrong: members.length === 0 ? 'the extension does nothing' : `the extension does several things: ${members.join(', ')}`,
      fix: `give one of ${Object.keys(TYPES).join(', ')}`,
    });
  }
  const { spec, targets } = fieldsOf(pick(fields, Object.keys(TYPES)), namespace, location);
  location.finish();
  requestGrants(targets, { kind: GATEWAY_EXTENSION, namespace, id: path }, location);
  location.finish();
  return { spec: { type: TYPES[members[0]], ...spec } as GatewayExtensionSpec, targets };
}

function pick(fields: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
