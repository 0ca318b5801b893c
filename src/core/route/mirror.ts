import type { RouteTarget } from './route-target';
import type { HTTPRouteRequestMirror } from '../../generated/spec/http-route';
import type { Complaint, Location } from '../location';
import { given } from '../manifest';
import { known } from '../resolvable';
import type { Resolvable } from '../resolvable';

/** Which share of the requests is mirrored. */
export interface MirrorOptions {
  /**
   * The share in percent, 0 to 100. Not possible beside `numerator`.
   *
   * @default 100
   */
  readonly percent?: number;

  /**
   * The share as a fraction, for less than a percent: 0 up to the denominator.
   *
   * @default - no fraction
   */
  readonly numerator?: number;

  /**
   * What the numerator is a part of; 1 or more.
   *
   * @default 100
   */
  readonly denominator?: number;
}

export function renderMirror(
  target: RouteTarget,
  options: MirrorOptions,
  namespace: Resolvable<string> | undefined,
  at: Location,
): HTTPRouteRequestMirror {
  const { percent, numerator, denominator } = options;
  if (percent !== undefined && (numerator !== undefined || denominator !== undefined)) {
    at.refuse({ wrong: 'the share is given twice', fix: 'keep percent, or numerator and denominator' });
  }
  if (numerator === undefined && denominator !== undefined) {
    at.at('numerator').refuse({ wrong: 'a denominator needs a numerator', fix: 'give numerator, or percent alone' });
  }
  at.at('percent').check<number>(percent, percentage);
  at.at('numerator').check<number>(numerator, (value) => fraction(value, denominator));
  at.at('denominator').check<number>(denominator, positive);
  return given({
    backendRef: target._render(namespace, at.at('target')),
    percent,
    fraction: numerator === undefined ? undefined : given({ numerator, denominator }),
  });
}

function percentage(value: number): Complaint | undefined {
  return Number.isInteger(value) && value >= 0 && value <= 100 ? undefined : {
    wrong: 'not a percentage', fix: 'write a whole number from 0 to 100, or a smaller share with numerator and denominator',
  };
}

function fraction(value: number, denominator: Resolvable<number> | undefined): Complaint | undefined {
  const most = known<number>(denominator);
  const isTooLarge = value > (most ?? 100) && (denominator === undefined || most !== undefined);
  return Number.isInteger(value) && value >= 0 && !isTooLarge ? undefined : {
    wrong: 'not a part of the denominator', fix: `write a whole number from 0 to ${most ?? 100}`,
  };
}

function positive(value: number): Complaint | undefined {
  return Number.isInteger(value) && value >= 1 ? undefined : { wrong: 'nothing can be a part of this', fix: 'write a whole number from 1 on' };
}
