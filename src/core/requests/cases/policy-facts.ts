import type { ExpectationData, Presence, Protection } from './case-data';
import { PROTECTIONS } from './case-data';
import { nameOf } from './describe-answer';
import { isNamed, judged, ofAnswer } from './fact';
import type { Fact } from './fact';
import { presenceOf } from './protections';
import type { Step } from '../../schema/path';

export function policyFacts(path: readonly Step[], policies: NonNullable<ExpectationData['policies']>): readonly Fact[] {
  return [
    ...PROTECTIONS.flatMap((name) => {
      const wanted = policies[name];
      return wanted === undefined ? [] : [protectionFact([...path, name], name, wanted)];
    }),
    ...(policies.inForce ?? []).map((name, index) => inForceFact([...path, 'inForce', index], name)),
  ];
}

function protectionFact(path: readonly Step[], name: Protection, wanted: Presence): Fact {
  return {
    path,
    expected: wanted,
    isOfAnswer: true,
    judge: (outcome, answer) => {
      const got = presenceOf(name, answer);
      return got === 'unknown' && wanted !== 'unknown' ? { holds: 'unknown', got: 'not known' } : judged(got === wanted, outcome, got);
    },
  };
}

function inForceFact(path: readonly Step[], name: string): Fact {
  const fact = ofAnswer(path, `${name} in force`, ({ policies }) => ({
    holds: policies.some(({ policy }) => isNamed(name, nameOf(policy))),
    got: policies.length === 0 ? 'no policies' : [...new Set(policies.map(({ policy }) => nameOf(policy)))].join(', '),
  }));
  return {
    ...fact,
    judge: (outcome, answer) => {
      const found = answer.policies.filter(({ policy }) => isNamed(name, nameOf(policy)));
      return found.length > 0 && found.every(({ certain }) => !certain) ? { holds: 'unknown', got: 'not known' } : fact.judge(outcome, answer);
    },
  };
}
