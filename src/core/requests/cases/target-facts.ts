import type { ExpectationData } from './case-data';
import { describeTargets } from './describe-answer';
import { ofForwarded } from './fact';
import type { Fact } from './fact';
import { headerText, valueOf } from './header-text';
import { formatShare, shareOf } from './share';
import { isTarget } from './target-name';
import type { Step } from '../../schema/path';
import type { Forwarded, TargetShare, UpstreamRequest } from '../answer';

export function backendFact(path: readonly Step[], target: string): Fact {
  return ofTargets(path, `${target} for all requests`, (targets) => targets.every((one) => isTarget(target, one.target)));
}

const DEFAULT_TOLERANCE = 0.5;

export function shareFacts(path: readonly Step[], shares: NonNullable<ExpectationData['backends']>, tolerance: string | number = DEFAULT_TOLERANCE): readonly Fact[] {
  return Object.entries(shares).map(([target, share]) => ofTargets([...path, target], `${formatShare(shareOf(share))} to ${target}`,
    (targets) => isNear(shareIn(targets, target), shareOf(share), shareOf(tolerance))));
}

/** For what rounding to binary fractions adds. */
const ROUNDING = 1e-9;

function isNear(got: number, wanted: number, tolerance: number): boolean {
  return Math.abs(got - wanted) <= tolerance + ROUNDING;
}

function shareIn(targets: readonly TargetShare[], name: string): number {
  return targets.filter(({ target }) => isTarget(name, target)).reduce((sum, { share }) => sum + share, 0);
}

export function mirrorFact(path: readonly Step[], target: string): Fact {
  const show = ({ mirrors }: Forwarded) => (mirrors.length === 0 ? 'no copies' : mirrors.map((one) => one.target).join(', '));
  return ofForwarded(path, `a copy to ${target}`, show, ({ mirrors }) => mirrors.some((one) => isTarget(target, one.target)));
}

export function timeoutFacts(path: readonly Step[], timeouts: NonNullable<ExpectationData['timeouts']>): readonly Fact[] {
  return (['request', 'perTry', 'idle'] as const).flatMap((name) => {
    const wanted = timeouts[name];
    if (wanted === undefined) { return []; }
    const read = (outcome: Forwarded) => outcome.timeouts[name] ?? 'none';
    return [ofForwarded([...path, name], wanted ?? 'none', read, (outcome) => read(outcome) === (wanted ?? 'none'))];
  });
}

export function retryFacts(path: readonly Step[], wanted: ExpectationData['retries']): readonly Fact[] {
  if (wanted === null || wanted === undefined) { return [ofForwarded(path, 'none', retriesText, ({ retries }) => retries === undefined)]; }
  const { attempts, retryOn } = wanted;
  return [
    ...attempts === undefined ? [] : [ofForwarded([...path, 'attempts'], String(attempts), retriesText, ({ retries }) => retries?.attempts === attempts)],
    ...retryOn === undefined ? [] : [ofForwarded([...path, 'retryOn'], retryOn.join(', '), retriesText,
      ({ retries }) => retryOn.every((one) => retries?.on.includes(one) === true))],
  ];
}

function retriesText({ retries }: Forwarded): string {
  return retries === undefined ? 'none' : `${retries.attempts ?? 1} on ${retries.on.join(', ')}`;
}

function ofTargets(path: readonly Step[], expected: string, holds: (targets: readonly TargetShare[]) => boolean): Fact {
  return ofForwarded(path, expected, ({ targets }) => describeTargets(targets),
    ({ targets }) => targets.some(isReached) && holds(targets.filter(isReached)));
}

/** In place of a backend that has a fault, the gateway answers. */
function isReached({ share, fault }: TargetShare): boolean {
  return share > 0 && fault === undefined;
}

const AT_RUN_TIME = 'known at run time only';

/** The request as backends get it: what is undefined there depends on run time. */
export function upstreamFacts(path: readonly Step[], { method, path: target, host, headers = {} }: NonNullable<ExpectationData['upstream']>): readonly Fact[] {
  return [
    ...upstreamFact([...path, 'method'], method, (request) => request.method),
    ...upstreamFact([...path, 'path'], target, (request) => request.path),
    ...upstreamFact([...path, 'host'], host, (request) => request.host),
    ...Object.entries(headers).map(([name, value]) => upstreamHeaderFact([...path, 'headers', name], name, value)),
  ];
}

function upstreamFact(path: readonly Step[], wanted: string | undefined, read: (request: UpstreamRequest) => string | undefined): readonly Fact[] {
  if (wanted === undefined) { return []; }
  return [ofUpstream(path, wanted, {
    show: (request) => read(request) ?? AT_RUN_TIME, holds: (request) => read(request) === wanted, isOpen: (request) => read(request) === undefined,
  })];
}

function upstreamHeaderFact(path: readonly Step[], name: string, wanted: string | null): Fact {
  const isOpen = ({ unknownHeaders }: UpstreamRequest) => unknownHeaders.some((one) => one.toLowerCase() === name.toLowerCase());
  return ofUpstream(path, headerText(wanted), {
    show: (request) => (isOpen(request) ? AT_RUN_TIME : headerText(valueOf(request.headers, name))),
    holds: (request) => !isOpen(request) && valueOf(request.headers, name) === (wanted ?? undefined),
    isOpen: (request) => isOpen(request) && wanted !== null,
  });
}

interface OfRequest {
  readonly show: (request: UpstreamRequest) => string;
  readonly holds: (request: UpstreamRequest) => boolean;
  readonly isOpen: (request: UpstreamRequest) => boolean;
}

/** What has to be so of the request at all targets, unless it is not known. */
function ofUpstream(path: readonly Step[], expected: string, { show, holds, isOpen }: OfRequest): Fact {
  const fact = ofForwarded(path, expected,
    ({ targets }) => [...new Set(targets.filter(isReached).map(({ upstream }) => show(upstream)))].join(', ') || describeTargets(targets),
    ({ targets }) => targets.some(isReached) && targets.filter(isReached).every(({ upstream }) => holds(upstream)));
  return {
    ...fact,
    judge: (outcome, answer) => {
      const judgement = fact.judge(outcome, answer);
      const wrong = outcome.kind === 'forwarded' ? outcome.targets.filter((target) => isReached(target) && !holds(target.upstream)) : [];
      return judgement.holds === 'no' && wrong.length > 0 && wrong.every(({ upstream }) => isOpen(upstream)) ? { ...judgement, holds: 'unknown' } : judgement;
    },
  };
}
