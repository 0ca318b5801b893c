import { ownFields, renderAttachment } from './attachment';
import type { AttachmentOptions } from './attachment';
import { fieldsOf } from './fields';
import type { TrafficPolicySpec } from '../../generated/spec/traffic-policy';
import type { TrafficPolicyFields } from '../generated/traffic-policy';
import { Location } from '../location';
import type { Resolvable } from '../resolvable';

/** What a TrafficPolicy is made of. */
export interface TrafficPolicyOptions extends TrafficPolicyFields, AttachmentOptions {}

/** The spec of a TrafficPolicy. Without targets it serves rules that refer to it. */
export function renderTrafficPolicy(path: string, namespace: Resolvable<string> | undefined, options: TrafficPolicyOptions): TrafficPolicySpec {
  const location = Location.of(path);
  const fields = ownFields(options);
  if (Object.keys(fields).length === 0) { location.refuse({ wrong: 'the policy does nothing', fix: 'give at least one of its features, such as timeouts' }); }
  const spec = { ...renderAttachment(options, namespace, location), ...fieldsOf(fields, namespace, location).spec };
  location.finish();
  return spec as TrafficPolicySpec;
}
