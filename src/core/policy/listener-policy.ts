import { needAttachment, ownFields, renderAttachment } from './attachment';
import type { AttachmentOptions } from './attachment';
import { fieldsOf, requestGrants } from './fields';
import type { ListenerPolicySpec } from '../../generated/spec/listener-policy';
import type { ListenerPolicyFields } from '../generated/listener-policy';
import { LISTENER_POLICY } from '../kinds';
import { Location } from '../location';
import type { Resolvable } from '../resolvable';
import type { RouteTarget } from '../route/route-target';

/** What a ListenerPolicy is made of. */
export interface ListenerPolicyOptions extends ListenerPolicyFields, AttachmentOptions {}

/** The spec of a ListenerPolicy, and the backends that it sends logs and traces to. */
export function renderListenerPolicy(
  path: string, namespace: Resolvable<string> | undefined, options: ListenerPolicyOptions,
): { readonly spec: ListenerPolicySpec; readonly targets: readonly RouteTarget[] } {
  const location = Location.of(path);
  needAttachment(options, location);
  const { spec, targets } = fieldsOf(ownFields(options), namespace, location);
  const attachment = renderAttachment(options, namespace, location);
  location.finish();
  requestGrants(targets, { kind: LISTENER_POLICY, namespace, id: path }, location);
  location.finish();
  return { spec: { ...attachment, ...spec } as ListenerPolicySpec, targets };
}
