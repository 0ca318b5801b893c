import type { Area } from './area';
import { delegationBesideBackend } from '../delegation/delegation-beside-backend';
import { delegationChildHostnames } from '../delegation/delegation-child-hostnames';
import { delegationChildParent } from '../delegation/delegation-child-parent';
import { delegationChildPath } from '../delegation/delegation-child-path';
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
    delegationChildParent,
    delegationChildPath,
    delegationCycle,
    delegationOpenChild,
    delegationOrphan,
    delegationParentMatch,
    delegationWeight,
  ],
};
