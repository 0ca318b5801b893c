import { RuleMessage } from '../message';

/** A rule that belongs to no family, with its message. Spaces in `rule` need not be exact. */
export interface SpecialRule extends RuleMessage {
  readonly rule: string;
}
