import type { Area } from './area';
import { matchExpressionInPath } from '../matches/match-expression-in-path';
import { matchHeaderRepeated } from '../matches/match-header-repeated';
import { matchRegularExpression } from '../matches/match-regular-expression';
import { matchTie } from '../matches/match-tie';
import { matchUnreachable } from '../matches/match-unreachable';
import { rewritePath } from '../matches/rewrite-path';
import { routeWeightIgnored } from '../matches/route-weight-ignored';
import { ruleWithoutAction } from '../matches/rule-without-action';

export const matches: Area = {
  title: 'Matches',
  summary: 'Which rule gets a request.',
  checks: [
    matchExpressionInPath,
    matchHeaderRepeated,
    matchRegularExpression,
    matchTie,
    matchUnreachable,
    rewritePath,
    routeWeightIgnored,
    ruleWithoutAction,
  ],
};
