import { KINDS } from '../../../generated/kinds';
import { GATEWAY_API_GROUP, KGATEWAY_GROUP } from '../../kinds';
import { grantsOf } from '../../translation/references/grant';
import type { From, To } from '../../translation/references/grant';
import type { Check, Flaw } from '../check';

const CORE = ['Service', 'Secret', 'ConfigMap'];

export const grantKind: Check = {
  id: 'grant-kind',
  severity: 'error',
  demandedBy: 'gateway-api',
  title: 'A ReferenceGrant names a kind with the group of another',
  why: 'A grant permits nothing unless group and kind are those of the reference, letter by letter. An empty group is that of Kubernetes itself.',
  consequence: 'the grant permits nothing: references have ResolvedRefs=False, reason RefNotPermitted',
  source: 'Gateway API, ReferenceGrant',
  * run(set) {
    for (const { from, to } of grantsOf(set)) {
      for (const party of [...from, ...to]) { yield* judge(party); }
    }
  },
};

function* judge({ at, group, kind }: From | To): Iterable<Flaw> {
  const right = rightGroup(kind);
  const wrongKnown = KINDS.some((one) => one.group === group) || group === '' || group === 'core' || group === 'v1';
  if (right === undefined || right === group || !wrongKnown) { return; }
  yield {
    at: at.get('group'),
    message: `the group of ${kind} is not "${group}"`,
    fix: `write group: ${right === '' ? '""' : right}`,
  };
}

/** The only group that has a kind of this name, among those that references are between. */
function rightGroup(kind: string): string | undefined {
  if (CORE.includes(kind)) { return ''; }
  const groups = KINDS.filter((one) => one.kind === kind).map((one) => one.group);
  return groups.length === 1 && [GATEWAY_API_GROUP, KGATEWAY_GROUP].includes(groups[0]) ? groups[0] : undefined;
}
