import type { Field } from '../../manifests/field';
import { milliseconds } from '../../syntax/duration';

/** A limit of Envoy that the CRDs do not have. */
export interface Limit {
  readonly kind: 'BackendConfigPolicy' | 'GatewayExtension';
  readonly path: readonly string[];
  readonly fix: string;
  /** The complaint about a value, if there is one. */
  complaint(at: Field): string | undefined;
}

const HOUR = 3_600_000;
const positive = ({ text }: Field) => text !== undefined && durationOf(text) === 0 ? 'the duration has to be more than 0' : undefined;
const least = (number: number) => (at: Field) => at.number !== undefined && at.number < number ? `the number has to be at least ${number}` : undefined;
const atMostAnHour = ({ text }: Field) => text !== undefined && (durationOf(text) ?? 0) > HOUR ? 'the duration has to be an hour at most' : undefined;

/** Where Envoy takes less than the CRDs. */
export const LIMITS: readonly Limit[] = [
  { kind: 'BackendConfigPolicy', path: ['connectTimeout'], complaint: positive, fix: 'write a longer one, or leave it out for 5s' },
  { kind: 'BackendConfigPolicy', path: ['healthCheck', 'timeout'], complaint: positive, fix: 'write a longer one, such as "1s"' },
  { kind: 'BackendConfigPolicy', path: ['healthCheck', 'interval'], complaint: positive, fix: 'write a longer one, such as "5s"' },
  { kind: 'BackendConfigPolicy', path: ['commonHttpProtocolOptions', 'maxHeadersCount'], complaint: least(1), fix: 'write a larger one, or leave it out for 100' },
  {
    kind: 'BackendConfigPolicy',
    path: ['dns', 'refreshRate'],
    complaint: ({ text }) => text !== undefined && (durationOf(text) ?? 2) <= 1 ? 'the duration has to be more than 1ms' : undefined,
    fix: 'write a longer one, such as "5s"',
  },
  { kind: 'BackendConfigPolicy', path: ['loadBalancer', 'leastRequest', 'choiceCount'], complaint: least(2), fix: 'write a larger one, or leave it out for 2' },
  { kind: 'BackendConfigPolicy', path: ['loadBalancer', 'ringHash', 'minimumRingSize'], complaint: ringSize, fix: 'write a larger maximumRingSize, or a smaller minimumRingSize' },
  { kind: 'GatewayExtension', path: ['extProc', 'messageTimeout'], complaint: atMostAnHour, fix: 'write a shorter one' },
  { kind: 'GatewayExtension', path: ['extProc', 'maxMessageTimeout'], complaint: atMostAnHour, fix: 'write a shorter one' },
];

/** Milliseconds of a duration, if it is one. */
function durationOf(text: string): number | undefined {
  return /^([0-9]{1,5}(h|m|s|ms)){1,4}$/.test(text) ? milliseconds(text) : undefined;
}

/** Envoy has 8,388,608 entries by default. */
function ringSize(at: Field): string | undefined {
  const largest = at.manifest.spec.at('loadBalancer', 'ringHash', 'maximumRingSize').numberOr(8_388_608);
  return at.number !== undefined && largest !== undefined && at.number > largest ? `the smallest ring is larger than the largest, ${largest}` : undefined;
}
