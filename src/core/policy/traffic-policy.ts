import { ownFields, renderAttachment } from './attachment';
import type { AttachmentOptions } from './attachment';
import { fieldsOf } from './fields';
import type { TrafficPolicySpec } from '../../generated/spec/traffic-policy';
import type { TrafficPolicyFields } from '../generated/traffic-policy';
import type { Leaf } from '../leaf';
import { Place } from '../place';

/** What a TrafficPolicy is made of. */
export interface TrafficPolicyOptions extends TrafficPolicyFields, AttachmentOptions {}

/** The spec of a TrafficPolicy. Without targets it serves rules that refer to it. */
export function renderTrafficPolicy(path: string, namespace: Leaf<string> | undefined, options: TrafficPolicyOptions): TrafficPolicySpec {
  const place = Place.of(path);
  const fields = ownFields(options);
  if (Object.keys(fields).length === 0) { place.refuse({ wrong: 'the policy does nothing', fix: 'give at least one of its features, such as timeouts' }); }
  const spec = { ...renderAttachment(options, namespace, place), ...fieldsOf(fields, namespace, place).spec };
  place.finish();
  return spec as TrafficPolicySpec;
}
