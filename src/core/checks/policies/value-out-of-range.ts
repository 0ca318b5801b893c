import { KGATEWAY_GROUP } from '../../kinds';
import type { Field } from '../../manifests/field';
import { milliseconds } from '../../syntax/duration';
import type { Check } from '../check';
import { refusedByEnvoy, UNNOTICED } from '../model/refusal';
import type { Carrier } from '../model/refusal';

/** A limit of Envoy that the CRDs do not have. */
interface Limit {
  readonly kind: string;
  readonly path: readonly string[];
  readonly carrier: Carrier;
  readonly fix: string;
  /** The complaint about a value, if there is one. */
  complaint(at: Field): string | undefined;
}

const HOUR = 3_600_000;
const positive = ({ text }: Field) => text !== undefined && durationOf(text) === 0 ? 'the duration has to be more than 0' : undefined;
const least = (number: number) => (at: Field) => at.number !== undefined && at.number < number ? `the number has to be at least ${number}` : undefined;
const atMostAnHour = ({ text }: Field) => text !== undefined && (durationOf(text) ?? 0) > HOUR ? 'the duration has to be an hour at most' : undefined;

const LIMITS: readonly Limit[] = [
  { kind: 'BackendConfigPolicy', path: ['connectTimeout'], carrier: 'backend', complaint: positive, fix: 'write a longer one, or leave it out for 5s' },
  { kind: 'BackendConfigPolicy', path: ['healthCheck', 'timeout'], carrier: 'backend', complaint: positive, fix: 'write a longer one, such as "1s"' },
  { kind: 'BackendConfigPolicy', path: ['healthCheck', 'interval'], carrier: 'backend', complaint: positive, fix: 'write a longer one, such as "5s"' },
  { kind: 'BackendConfigPolicy', path: ['commonHttpProtocolOptions', 'maxHeadersCount'], carrier: 'backend', complaint: least(1), fix: 'write a larger one, or leave it out for 100' },
  {
    kind: 'BackendConfigPolicy',
    path: ['dns', 'refreshRate'],
    carrier: 'backend',
    complaint: ({ text }) => text !== undefined && (durationOf(text) ?? 2) <= 1 ? 'the duration has to be more than 1ms' : undefined,
    fix: 'write a longer one, such as "5s"',
  },
  { kind: 'BackendConfigPolicy', path: ['loadBalancer', 'leastRequest', 'choiceCount'], carrier: 'backend', complaint: least(2), fix: 'write a larger one, or leave it out for 2' },
  { kind: 'BackendConfigPolicy', path: ['loadBalancer', 'ringHash', 'minimumRingSize'], carrier: 'backend', complaint: ringSize, fix: 'write a larger maximumRingSize, or a smaller minimumRingSize' },
  { kind: 'GatewayExtension', path: ['extProc', 'messageTimeout'], carrier: 'policy', complaint: atMostAnHour, fix: 'write a shorter one' },
  { kind: 'GatewayExtension', path: ['extProc', 'maxMessageTimeout'], carrier: 'policy', complaint: atMostAnHour, fix: 'write a shorter one' },
];

export const valueOutOfRange: Check = {
  id: 'value-out-of-range',
  severity: 'error',
  demandedBy: 'kgateway',
  title: 'A number or duration is outside of what Envoy takes',
  why: 'The CRDs of kgateway leave the limits of Envoy out in some places.',
  consequence: UNNOTICED.backend,
  source: 'Envoy API, rules of its messages; Envoy 1.38, asked',
  * run(set) {
    for (const { kind, path, carrier, complaint, fix } of LIMITS) {
      for (const { spec } of set.ofKind(KGATEWAY_GROUP, kind)) {
        const at = spec.at(...path);
        const wrong = complaint(at);
        if (wrong !== undefined) { yield { at, message: `${wrong}, got ${at.text ?? at.number ?? ''}`, fix, ...refusedByEnvoy(set, carrier) }; }
      }
    }
  },
};

/** Milliseconds of a duration, if it is one. */
function durationOf(text: string): number | undefined {
  return /^([0-9]{1,5}(h|m|s|ms)){1,4}$/.test(text) ? milliseconds(text) : undefined;
}

/** Envoy has 8,388,608 entries by default. */
function ringSize(at: Field): string | undefined {
  const largest = at.manifest.spec.at('loadBalancer', 'ringHash', 'maximumRingSize').numberOr(8_388_608);
  return at.number !== undefined && largest !== undefined && at.number > largest ? `the smallest ring is larger than the largest, ${largest}` : undefined;
}
