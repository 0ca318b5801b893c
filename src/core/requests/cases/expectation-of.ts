import type { ExpectationData } from './case-data';
import { formatShare } from './share';
import type { Answer, Outcome } from '../answer';

/** What a case expects if an answer is to stay as it is, without details. */
export function expectationOf({ outcome }: Answer): ExpectationData {
  return ofOutcome(outcome);
}

function ofOutcome(outcome: Outcome): ExpectationData {
  switch (outcome.kind) {
    case 'forwarded': {
      const reached = outcome.targets.filter(({ share, fault }) => share > 0 && fault === undefined);
      if (reached.length === 0) { return { outcome: 'forwarded' }; }
      if (outcome.targets.length === 1) { return { backend: reached[0].target }; }
      return { backends: Object.fromEntries(reached.map(({ target, share }) => [target, formatShare(share)])) };
    }
    case 'redirected': return { redirect: { status: outcome.status, location: outcome.location } };
    case 'responded': return { status: outcome.status };
    case 'refused': return { refused: outcome.by };
    case 'not-known': return { outcome: 'not-known' };
  }
}
