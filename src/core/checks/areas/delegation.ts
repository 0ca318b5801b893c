import type { Area } from './area';
import { delegationBesideBackend } from '../delegation/delegation-beside-backend';
import { delegationChildHostnames } from '../delegation/delegation-child-hostnames';
import { delegationChildMatch } from '../delegation/delegation-child-match';
import { delegationChildParent } from '../delegation/delegation-child-parent';
import { delegationCycle } from '../delegation/delegation-cycle';
import { delegationOpenChild } from '../delegation/delegation-open-child';
import { delegationOrphan } from '../delegation/delegation-orphan';
import { delegationParentMatch } from '../delegation/delegation-parent-match';
import { delegationWeight } from '../delegation/delegation-weight';

export const delegation: Area = {
  title: 'Delegation',
  summary: 'Routes that lead to other routes.',
  checks: [
    delegationBesideBackend,
    delegationChildHostnames,
    delegationChildMatch,
    delegationChildParent,
    delegationCycle,
    delegationOpenChild,
    delegationOrphan,
    delegationParentMatch,
    delegationWeight,
  ],
};
