import type { ExpectationData } from './case-data';
import type { Fact } from './fact';
import { policyFacts } from './policy-facts';
import { bodyFact, redirectFacts, refusedFact, responseHeaderFact, statusFact } from './response-facts';
import { backendFact, mirrorFact, retryFacts, shareFacts, timeoutFacts, upstreamFacts } from './target-facts';
import { gatewayFact, listenerFact, matchFact, outcomeFact, routeFact, ruleFact, virtualHostFact } from './way-facts';
import type { Step } from '../../schema/path';

type Expected = Omit<ExpectationData, 'not'>;

/** What an expectation says, one by one. */
export function factsOf(expected: Expected, path: readonly Step[]): readonly Fact[] {
  return (Object.keys(FACTS) as (keyof Expected)[]).flatMap((name) => {
    const value = expected[name];
    return value === undefined ? [] : (FACTS[name] as MakeFacts<unknown>)([...path, name], value, expected);
  });
}

type MakeFacts<Value> = (path: readonly Step[], value: Value, expected: Expected) => readonly Fact[];

/** By the field of the expectation. */
const FACTS: { readonly [Name in keyof Required<Expected>]: MakeFacts<Exclude<Expected[Name], undefined>> } = {
  outcome: (path, kind) => [outcomeFact(path, kind)],
  gateway: (path, name) => [gatewayFact(path, name)],
  listener: (path, name) => [listenerFact(path, name)],
  virtualHost: (path, host) => [virtualHostFact(path, host)],
  route: (path, name) => [routeFact(path, name)],
  rule: (path, rule) => [ruleFact(path, rule)],
  match: (path, index) => [matchFact(path, index)],
  backend: (path, target) => [backendFact(path, target)],
  backends: (path, shares, { tolerance }) => shareFacts(path, shares, tolerance),
  tolerance: () => [],
  mirrors: (path, targets) => targets.map((target, index) => mirrorFact([...path, index], target)),
  status: (path, status) => [statusFact(path, status)],
  redirect: (path, redirect) => redirectFacts(path, redirect),
  body: (path, body) => [bodyFact(path, body)],
  responseHeaders: (path, headers) => Object.entries(headers).map(([name, value]) => responseHeaderFact([...path, name], name, value)),
  upstream: (path, upstream) => upstreamFacts(path, upstream),
  timeouts: (path, timeouts) => timeoutFacts(path, timeouts),
  retries: (path, retries) => retryFacts(path, retries),
  policies: (path, policies) => policyFacts(path, policies),
  refused: (path, by) => [refusedFact(path, by)],
};
