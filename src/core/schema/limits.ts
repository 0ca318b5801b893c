import { INTEGER_BOUNDS, stringFormat } from './formats';
import { patternOf } from './patterns';
import { notMatching, notOfFormat, notPossible, outOfRange, tooLong, tooShort } from './wording';
import type { KindSchema, Node } from '../../generated/schema';
import type { Complaint } from '../location';

/** The first limit of the schema that a scalar of the right type does not keep. */
export function brokenLimit(schema: KindSchema, node: Node, value: unknown): Complaint | undefined {
  if (node.enum !== undefined && !node.enum.includes(value)) { return notPossible(node.enum, value); }
  switch (typeof value) {
    case 'string': return brokenLimitOfString(schema, node, value);
    case 'number': return brokenLimitOfNumber(node, value);
    default: return undefined;
  }
}

function brokenLimitOfString(schema: KindSchema, node: Node, value: string): Complaint | undefined {
  const { minLength, maxLength, pattern, format } = node;
  // A string has at most as many code points as UTF-16 units and at least half as many: counting is seldom needed.
  if (maxLength !== undefined && value.length > maxLength && codePoints(value) > maxLength) { return tooLong(maxLength, codePoints(value)); }
  if (minLength !== undefined && value.length < 2 * minLength && codePoints(value) < minLength) { return tooShort(minLength); }
  if (pattern !== undefined && !patternOf(schema, pattern).test(value)) { return notMatching(schema.patterns[pattern], value); }
  if (format !== undefined && stringFormat(format)?.fits(value) === false) { return notOfFormat([format]); }
  return undefined;
}

function codePoints(value: string): number {
  return [...value].length;
}

function brokenLimitOfNumber(node: Node, value: number): Complaint | undefined {
  const bounds = node.type === 'integer' ? INTEGER_BOUNDS[node.format ?? 'int64'] : undefined;
  const minimum = node.minimum ?? bounds?.minimum;
  const maximum = node.maximum ?? bounds?.maximum;
  const outside = (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum);
  return outside ? outOfRange(minimum, maximum, value) : undefined;
}
