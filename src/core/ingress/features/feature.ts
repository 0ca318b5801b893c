import type { ConversionContext } from '../conversion-context';
import type { Host } from '../hosts';
import type { RuleDraft } from '../rule-draft';

/** Turns some annotations of an Ingress into parts of the rule for one of its locations. */
export type Feature = (context: ConversionContext, draft: RuleDraft, host: Host) => void;
