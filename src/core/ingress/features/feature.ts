import type { ConversionContext } from '../conversion-context';
import type { Host } from '../hosts';
import type { RuleBuilder } from '../rule-builder';

/** Turns some annotations of an Ingress into parts of the rule for one of its locations. */
export type Feature = (context: ConversionContext, builder: RuleBuilder, host: Host) => void;
