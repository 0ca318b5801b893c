import type { Area } from './area';
import { sameBackendTwice } from '../weights/same-backend-twice';
import { weightZeroAlone } from '../weights/weight-zero-alone';
import { weightsAllZero } from '../weights/weights-all-zero';

export const weights: Area = {
  title: 'Weights',
  summary: 'How requests are split.',
  checks: [
    sameBackendTwice,
    weightZeroAlone,
    weightsAllZero,
  ],
};
