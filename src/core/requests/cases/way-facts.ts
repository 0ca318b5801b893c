import { describeOutcome, nameOf } from './describe-answer';
import { isNamed, judged, ofAnswer } from './fact';
import type { Fact } from './fact';
import type { Step } from '../../schema/path';
import type { Answer } from '../answer';

export function gatewayFact(path: readonly Step[], name: string): Fact {
  return named(path, name, ({ gateway }) => (gateway === undefined ? undefined : nameOf(gateway)));
}

export function listenerFact(path: readonly Step[], name: string): Fact {
  return named(path, name, ({ listener }) => listener?.name);
}

export function virtualHostFact(path: readonly Step[], host: string): Fact {
  return named(path, host, (answer) => answer.virtualHost);
}

/** Null: no route takes the request. */
export function routeFact(path: readonly Step[], name: string | null): Fact {
  const read = ({ route }: Answer) => (route === undefined ? undefined : nameOf(route.route.route.manifest));
  if (name !== null) { return named(path, name, read); }
  return ofAnswer(path, 'no route', (answer) => ({ holds: answer.route === undefined, got: read(answer) ?? 'none' }));
}

/** A rule is shown in the form in which it is expected. */
export function ruleFact(path: readonly Step[], rule: string | number): Fact {
  return named(path, String(rule), ({ route }) => {
    if (route === undefined) { return undefined; }
    const { index, name } = route.rule.rule;
    return typeof rule === 'number' ? String(index) : name ?? `rule ${index}, which has no name`;
  });
}

export function matchFact(path: readonly Step[], index: number): Fact {
  return named(path, String(index), ({ route }) => route?.matchIndex.toString());
}

export function outcomeFact(path: readonly Step[], kind: Answer['outcome']['kind']): Fact {
  return { path, expected: kind, isOfAnswer: kind === 'not-known', judge: (outcome) => judged(outcome.kind === kind, outcome, outcome.kind) };
}

function named(path: readonly Step[], wanted: string, read: (answer: Answer) => string | undefined): Fact {
  return ofAnswer(path, wanted, (answer) => {
    const got = read(answer);
    return got === undefined ? { holds: false, got: `none, but ${describeOutcome(answer.outcome)}` } : { holds: isNamed(wanted, got), got };
  });
}
