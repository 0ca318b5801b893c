/** A condition in the status of an object. */
export interface Condition {
  readonly type: string;
  readonly status: 'True' | 'False';
  readonly reason: string;
}

const ORDER = ['Accepted', 'Attached', 'ResolvedRefs', 'Conflicted', 'Programmed', 'kgateway.dev/Programmed'];

/** The order in which conditions are shown. */
export function byType(a: Condition, b: Condition): number {
  return location(a) - location(b);
}

function location({ type }: Condition): number {
  const index = ORDER.indexOf(type);
  return index < 0 ? ORDER.length : index;
}

/** Types that report a fault when they are true. */
const BAD_IF_TRUE = ['Conflicted', 'OverlappingTLSConfig', 'InsecureFrontendValidationMode', 'Overridden', 'PartiallyInvalid'];

/** Whether a condition tells that all is well. */
export function isHealthy(type: string, status: string): boolean {
  return BAD_IF_TRUE.includes(type) ? status === 'False' : status === 'True';
}
