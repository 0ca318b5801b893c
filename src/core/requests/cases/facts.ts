import type { ExpectationData, Protection } from './case-data';
import { PROTECTIONS } from './case-data';
import { describeOutcome, describeTargets, nameOf, REFUSALS } from './describe-answer';
import { presenceOf } from './protections';
import { formatShare, shareOf } from './share';
import { isTarget } from './target-name';
import type { Answer as Holds } from '../../leaf';
import type { Step } from '../../schema/path';
import type { Answer, Forwarded, Outcome, TargetShare, UpstreamRequest } from '../answer';
import type { Header } from '../request';

/** A single thing that is expected. */
export interface Fact {
  readonly path: readonly Step[];
  readonly expected: string;
  /** Whether it is about the answer as a whole, and not about one of the outcomes that are possible. */
  readonly isOfAnswer: boolean;
  readonly judge: (outcome: Outcome, answer: Answer) => Judgement;
}

export interface Judgement {
  readonly holds: Holds;
  readonly got: string;
}

type Expected = Omit<ExpectationData, 'not'>;

/** What an expectation says, one by one. */
export function factsOf(expected: Expected, path: readonly Step[]): readonly Fact[] {
  return (Object.keys(FACTS) as (keyof Expected)[]).flatMap((name) => {
    const value = expected[name];
    return value === undefined ? [] : (FACTS[name] as MakeFacts)(value, [...path, name], expected);
  });
}

type MakeFacts = (value: unknown, path: readonly Step[], expected: Expected) => readonly Fact[];

/** By the field of the expectation. */
const FACTS: { readonly [Name in keyof Required<Expected>]: (value: NonNullable<Expected[Name]>, path: readonly Step[], expected: Expected) => readonly Fact[] } = {
  outcome: (kind, path) => [{ path, expected: kind, isOfAnswer: kind === 'not-known', judge: (outcome) => judged(outcome.kind === kind, outcome, outcome.kind) }],
  gateway: (name, path) => [ofAnswer(path, name, ({ gateway }) => gateway === undefined ? undefined : nameOf(gateway), isNamed)],
  listener: (name, path) => [ofAnswer(path, name, ({ listener }) => listener?.name)],
  virtualHost: (host, path) => [ofAnswer(path, host, (answer) => answer.virtualHost)],
  route: (name: string | null, path) => [ofAnswer(path, name ?? 'none', routeNameOf, isNamed)],
  rule: (rule, path) => [ofAnswer(path, String(rule), (answer) => ruleOf(answer, rule))],
  match: (index, path) => [ofAnswer(path, String(index), ({ route }) => route?.matchIndex.toString())],
  backend: (target, path) => [ofTargets(path, `${target} for all requests`, (targets) => targets.length > 0 && targets.every((one) => isTarget(target, one.target)))],
  backends: (shares, path, { tolerance = DEFAULT_TOLERANCE }) => Object.entries(shares).map(([target, share]) =>
    ofTargets([...path, target], `${formatShare(shareOf(share))} to ${target}`, (targets) => isNear(shareIn(targets, target), shareOf(share), shareOf(tolerance)))),
  tolerance: () => [],
  mirrors: (targets, path) => targets.map((target, index) => ofForwarded([...path, index], `a copy to ${target}`,
    ({ mirrors }) => (mirrors.length === 0 ? 'no copies' : mirrors.map((one) => one.target).join(', ')), ({ mirrors }) => mirrors.some((one) => isTarget(target, one.target)))),
  status: (status, path) => [statusFact(path, status)],
  redirect: (redirect, path) => (typeof redirect === 'string' ? [locationFact(path, redirect)] : [
    ...redirect.status === undefined ? [] : [statusFact([...path, 'status'], redirect.status, ['redirected'])],
    ...redirect.location === undefined ? [] : [locationFact([...path, 'location'], redirect.location)],
    ...Object.keys(redirect).length > 0 ? [] : [{ path, expected: 'a redirect', isOfAnswer: false, judge: (outcome: Outcome) => judged(outcome.kind === 'redirected', outcome) }],
  ]),
  body: (body, path) => [{
    path, expected: JSON.stringify(body), isOfAnswer: false,
    judge: (outcome) => (outcome.kind === 'responded' ? judged(outcome.body === body, outcome, outcome.body === undefined ? 'no body' : JSON.stringify(outcome.body)) : judged(false, outcome)),
  }],
  responseHeaders: (headers, path) => Object.entries(headers).map(([name, value]) => responseHeaderFact([...path, name], name, value)),
  upstream: ({ method, path: target, host, headers = {} }, path) => [
    ...upstreamFact([...path, 'method'], method, (request) => request.method),
    ...upstreamFact([...path, 'path'], target, (request) => request.path),
    ...upstreamFact([...path, 'host'], host, (request) => request.host),
    ...Object.entries(headers).map(([name, value]) => upstreamHeaderFact([...path, 'headers', name], name, value)),
  ],
  timeouts: (timeouts, path) => (['request', 'perTry', 'idle'] as const).flatMap((name) => {
    const wanted = timeouts[name];
    return wanted === undefined ? [] : [ofForwarded([...path, name], wanted ?? 'none', (outcome) => outcome.timeouts[name] ?? 'none', (outcome) => outcome.timeouts[name] === (wanted ?? undefined))];
  }),
  retries: (retries: Expected['retries'], path) => (retries === null || retries === undefined
    ? [ofForwarded(path, 'none', retriesText, (outcome) => outcome.retries === undefined)]
    : [
      ...retries.attempts === undefined ? [] : [ofForwarded([...path, 'attempts'], String(retries.attempts), retriesText, (outcome) => outcome.retries?.attempts === retries.attempts)],
      ...retries.retryOn === undefined ? [] : [ofForwarded([...path, 'retryOn'], retries.retryOn.join(', '), retriesText, (outcome) => retries.retryOn!.every((one) => outcome.retries?.on.includes(one) === true))],
    ]),
  policies: (policies, path) => [
    ...PROTECTIONS.flatMap((name) => {
      const wanted = policies[name];
      return wanted === undefined ? [] : [protectionFact([...path, name], name, wanted)];
    }),
    ...(policies.inForce ?? []).map((name, index) => policyFact([...path, 'inForce', index], name)),
  ],
  refused: (by, path) => [{
    path, expected: REFUSALS[by], isOfAnswer: false,
    judge: (outcome) => judged(outcome.kind === 'refused' && outcome.by === by, outcome),
  }],
};

const DEFAULT_TOLERANCE = 0.5;

/** For what rounding to binary fractions adds. */
const ROUNDING = 1e-9;

function isNear(got: number, wanted: number, tolerance: number): boolean {
  return Math.abs(got - wanted) <= tolerance + ROUNDING;
}

/** What is not known may be as expected. */
function judged(holds: boolean, outcome: Outcome, got = describeOutcome(outcome)): Judgement {
  if (holds) { return { holds: 'yes', got }; }
  return outcome.kind === 'not-known' ? { holds: 'unknown', got: 'not known' } : { holds: 'no', got };
}

function ofAnswer(path: readonly Step[], wanted: string, read: (answer: Answer) => string | undefined, isSame = (a: string, b: string) => a === b): Fact {
  return {
    path, expected: wanted, isOfAnswer: true,
    judge: (outcome, answer) => {
      const got = read(answer) ?? 'none';
      return got === 'none' && wanted !== 'none' ? judged(false, outcome, `none, but ${describeOutcome(outcome)}`) : judged(isSame(wanted, got), outcome, got);
    },
  };
}

/** A name without a namespace stands for one in whatever namespace. */
function isNamed(wanted: string, got: string): boolean {
  return wanted === got || (!wanted.includes('/') && got.slice(got.indexOf('/') + 1) === wanted);
}

function routeNameOf({ route }: Answer): string | undefined {
  return route === undefined ? undefined : nameOf(route.route.route.manifest);
}

/** In the form in which it is expected. */
function ruleOf({ route }: Answer, wanted: string | number): string | undefined {
  if (route === undefined) { return undefined; }
  const { index, name } = route.rule.rule;
  return typeof wanted === 'number' ? String(index) : name ?? `rule ${index}, which has no name`;
}

function ofForwarded(path: readonly Step[], expected: string, show: (outcome: Forwarded) => string, holds: (outcome: Forwarded) => boolean): Fact {
  return {
    path, expected, isOfAnswer: false,
    judge: (outcome) => (outcome.kind === 'forwarded' ? judged(holds(outcome), outcome, show(outcome)) : judged(false, outcome)),
  };
}

function ofTargets(path: readonly Step[], expected: string, holds: (targets: readonly TargetShare[]) => boolean): Fact {
  return ofForwarded(path, expected, ({ targets }) => describeTargets(targets), ({ targets }) => holds(targets.filter(isReached)) && targets.some(isReached));
}

/** In place of a backend that has a fault, the gateway answers. */
function isReached({ share, fault }: TargetShare): boolean {
  return share > 0 && fault === undefined;
}

function shareIn(targets: readonly TargetShare[], name: string): number {
  return targets.filter(({ target }) => isTarget(name, target)).reduce((sum, { share }) => sum + share, 0);
}

/** What has to be so at all targets. */
function ofEachTarget(path: readonly Step[], expected: string, show: (target: TargetShare) => string, holds: (target: TargetShare) => boolean): Fact {
  return ofForwarded(path, expected,
    ({ targets }) => [...new Set(targets.filter(isReached).map(show))].join(', ') || describeTargets(targets),
    ({ targets }) => targets.some(isReached) && targets.filter(isReached).every(holds));
}

/** What is undefined there depends on run time. */
function upstreamFact(path: readonly Step[], wanted: string | undefined, read: (request: UpstreamRequest) => string | undefined): readonly Fact[] {
  if (wanted === undefined) { return []; }
  return [ofUpstream(path, wanted, (request) => read(request) ?? AT_RUN_TIME, (request) => read(request) === wanted, (request) => read(request) === undefined)];
}

const AT_RUN_TIME = 'known at run time only';

function upstreamHeaderFact(path: readonly Step[], name: string, wanted: string | null): Fact {
  const isOpen = ({ unknownHeaders }: UpstreamRequest) => unknownHeaders.some((one) => one.toLowerCase() === name.toLowerCase());
  return ofUpstream(path, headerText(wanted),
    (request) => (isOpen(request) ? AT_RUN_TIME : headerText(valueOf(request.headers, name))),
    (request) => !isOpen(request) && valueOf(request.headers, name) === (wanted ?? undefined), (request) => isOpen(request) && wanted !== null);
}

/** What has to be so of the request at all targets, unless it is not known. */
function ofUpstream(
  path: readonly Step[], expected: string, show: (request: UpstreamRequest) => string, holds: (request: UpstreamRequest) => boolean, isOpen: (request: UpstreamRequest) => boolean,
): Fact {
  const fact = ofEachTarget(path, expected, ({ upstream }) => show(upstream), ({ upstream }) => holds(upstream));
  return {
    ...fact,
    judge: (outcome, answer) => {
      const judgement = fact.judge(outcome, answer);
      const wrong = outcome.kind === 'forwarded' ? outcome.targets.filter(isReached).filter(({ upstream }) => !holds(upstream)) : [];
      return judgement.holds === 'no' && wrong.length > 0 && wrong.every(({ upstream }) => isOpen(upstream)) ? { ...judgement, holds: 'unknown' } : judgement;
    },
  };
}

function valueOf(headers: readonly Header[], name: string): string | undefined {
  const values = headers.filter((header) => header.name.toLowerCase() === name.toLowerCase()).map(({ value }) => value);
  return values.length === 0 ? undefined : values.join(',');
}

function headerText(value: string | null | undefined): string {
  return value === null || value === undefined ? 'no such header' : JSON.stringify(value);
}

function statusFact(path: readonly Step[], status: number, kinds: readonly Outcome['kind'][] = ['responded', 'redirected']): Fact {
  return {
    path, expected: String(status), isOfAnswer: false,
    judge: (outcome) => judged(kinds.includes(outcome.kind) && (outcome as { status?: number }).status === status, outcome),
  };
}

function locationFact(path: readonly Step[], location: string): Fact {
  return {
    path, expected: location, isOfAnswer: false,
    judge: (outcome) => (outcome.kind === 'redirected' ? judged(outcome.location === location, outcome, outcome.location) : judged(false, outcome)),
  };
}

/** Headers that the gateway answers with, or those that it sets on the way back. Others come from the backend. */
function responseHeaderFact(path: readonly Step[], name: string, wanted: string | null): Fact {
  const expected = headerText(wanted);
  return {
    path, expected, isOfAnswer: false,
    judge: (outcome) => {
      if (outcome.kind === 'responded') {
        const got = valueOf(outcome.headers, name);
        return judged(got === (wanted ?? undefined), outcome, headerText(got));
      }
      if (outcome.kind !== 'forwarded') { return judged(false, outcome); }
      const results = outcome.targets.map(({ responseHeaders: { set, add, remove } }) => {
        const [given, added] = [valueOf(set, name), valueOf(add, name)];
        const isRemoved = remove.some((one) => one.toLowerCase() === name.toLowerCase());
        return given ?? added ?? (isRemoved ? null : undefined);
      });
      const shown = results.map((one) => (one === null ? 'taken away' : one === undefined ? 'as the backend gives it' : JSON.stringify(one)));
      return judged(results.every((one) => one === wanted), outcome, [...new Set(shown)].join(', '));
    },
  };
}

function retriesText({ retries }: Forwarded): string {
  if (retries === undefined) { return 'none'; }
  return `${retries.attempts ?? 1} on ${retries.on.join(', ')}`;
}

function protectionFact(path: readonly Step[], name: Protection, wanted: string): Fact {
  return {
    path, expected: wanted, isOfAnswer: true,
    judge: (outcome, answer) => {
      const got = presenceOf(name, answer);
      return got === 'unknown' && wanted !== 'unknown' ? { holds: 'unknown', got: 'not known' } : judged(got === wanted, outcome, got);
    },
  };
}

function policyFact(path: readonly Step[], name: string): Fact {
  return {
    path, expected: `${name} in force`, isOfAnswer: true,
    judge: (outcome, { policies }) => {
      const found = policies.filter(({ policy }) => isNamed(name, nameOf(policy)));
      const got = policies.length === 0 ? 'no policies' : [...new Set(policies.map(({ policy }) => nameOf(policy)))].join(', ');
      if (found.length > 0 && found.every(({ certain }) => !certain)) { return { holds: 'unknown', got: 'not known' }; }
      return judged(found.length > 0, outcome, got);
    },
  };
}
