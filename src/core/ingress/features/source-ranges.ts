import { isIP } from 'node:net';
import type { Feature } from './feature';
import type { TrafficPolicyAcl } from '../../../generated/spec/traffic-policy';
import type { Field } from '../../manifests/field';
import { networkOf } from '../../syntax/cidr';
import type { ConversionContext } from '../conversion-context';
import type { IngressObject } from '../ingress-object';
import { listOf } from '../ingress-object';
import { chunks } from '../object-store';

const MOST_RANGES = 256;

interface Ranges {
  readonly annotation: string;
  readonly at: Field;
  readonly ranges: readonly string[];
}

/** What is said where the target has no `acl`. */
export const NO_ACCESS_LISTS = { message: 'kgateway before 2.3 has no lists of addresses', fix: 'use kgateway 2.3 or later' };

/** whitelist-source-range, denylist-source-range: who may come, by address. */
export const sourceRanges: Feature = (context, builder) => {
  const { ingress } = builder;
  const allowed = rangesOf(context, ingress, ['allowlist-source-range', 'whitelist-source-range'], 'whitelist-source-range');
  const denied = rangesOf(context, ingress, ['denylist-source-range'], 'denylist-source-range');
  const blocked = fromConfig(context, 'block-cidrs', 'denylist-source-range');
  for (const { annotation, at, ranges } of [allowed, denied, blocked].flatMap((part) => part ?? [])) {
    const wrong = ranges.find((range) => normalized(range) === undefined);
    if (wrong === undefined && context.hasKgateway(3)) { continue; }
    context.lose(builder, {
      annotation,
      at,
      ...wrong === undefined ? NO_ACCESS_LISTS : { message: `${JSON.stringify(wrong)} is no range of addresses`, fix: 'write ranges such as 10.0.0.0/8, with commas between them' },
    });
    return;
  }
  const acl = accessList(allowed?.ranges, [...denied?.ranges ?? [], ...blocked?.ranges ?? []]);
  if (acl !== undefined) { builder.policy.acl = acl; }
};

/** Addresses are compared by the longest range, where nginx asks those that are refused first. */
export function accessList(allowed: readonly string[] | undefined, denied: readonly string[]): TrafficPolicyAcl | undefined {
  if (allowed === undefined && denied.length === 0) { return undefined; }
  const refused = unique(denied);
  const admitted = unique(allowed ?? []).filter((range) => !refused.some((outer) => contains(outer, range)));
  const rule = (action: 'allow' | 'deny', ranges: readonly string[]) => chunks(ranges, MOST_RANGES).map((cidrs) => ({ action, cidrs }));
  const rules = [...rule('allow', admitted), ...rule('deny', refused)];
  return { defaultAction: allowed === undefined ? 'allow' : 'deny', ...rules.length === 0 ? {} : { rules } };
}

function unique(ranges: readonly string[]): readonly string[] {
  return [...new Set(ranges.map((range) => normalized(range) ?? range))];
}

/** By the first address of the network; a single address stays one. */
function normalized(range: string): string | undefined {
  return isIP(range) === 0 ? networkOf(range) : range;
}

function contains(outer: string, inner: string): boolean {
  const [address, length] = withLength(inner);
  const [, most] = withLength(outer);
  if (isIP(address) !== isIP(withLength(outer)[0]) || length < most) { return false; }
  return networkOf(`${address}/${most}`)?.toLowerCase() === networkOf(withLength(outer).join('/'))?.toLowerCase();
}

function withLength(range: string): readonly [address: string, length: number] {
  const [address, length] = range.split('/');
  return [address, length === undefined ? (isIP(address) === 4 ? 32 : 128) : Number(length)];
}

function rangesOf(context: ConversionContext, ingress: IngressObject, annotations: readonly string[], setting: string): Ranges | undefined {
  const annotation = annotations.find((name) => ingress.text(name) !== undefined);
  return annotation === undefined ? fromConfig(context, setting, annotations[0])
    : { annotation, at: ingress.field(annotation), ranges: ingress.list(annotation) };
}

function fromConfig({ config }: ConversionContext, setting: string, annotation: string): Ranges | undefined {
  const [text, at] = [config.text(setting), config.field(setting)];
  return text === undefined || at === undefined ? undefined : { annotation, at, ranges: listOf(text) };
}
