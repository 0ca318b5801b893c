import { nearest } from '../../schema/nearest';
import { ACCEPT, acceptancesOf } from '../accept';
import type { Acceptance } from '../accept';
import type { Check, Flaw } from '../check';

const ID = 'accept-without-effect';

/** It is made, because it has to know the ids of all other checks. */
export function acceptWithoutEffect(others: readonly string[]): Check {
  const ids = [...others, ID];
  return {
    id: ID,
    severity: 'warning',
    demandedBy: 'kgateway-constructs',
    title: 'An annotation accepts nothing',
    why: `\`${ACCEPT}\` names a check and says why its findings are meant. Findings are not accepted by another name, nor without a reason.`,
    consequence: 'the finding is reported as if the annotation were not there',
    source: 'docs/cli.md, "Accepting a finding"',
    * run(set) {
      for (const manifest of set.manifests) {
        for (const acceptance of acceptancesOf(manifest)) {
          const complaint = judge(acceptance, ids);
          if (complaint !== undefined) { yield { at: manifest.annotation(ACCEPT), ...complaint }; }
        }
      }
    },
  };
}

function judge({ id, reason }: Acceptance, ids: readonly string[]): Omit<Flaw, 'at'> | undefined {
  if (!ids.includes(id)) {
    const meant = nearest(id, ids);
    return { message: `there is no check "${id}"`, fix: meant === undefined ? 'write "<check>: <reason>", a line for each check' : `did you mean ${meant}?` };
  }
  return reason === '' ? { message: `"${id}" is accepted without a reason`, fix: `write "${id}: <reason>"` } : undefined;
}
