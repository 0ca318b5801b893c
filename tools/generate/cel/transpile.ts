import { tokenize } from './lexer';
import { condition } from './operators';
import { parse } from './parser';
import { Scope } from './scope';
import { translate } from './translate';
import { Unsupported } from './unsupported';
import type { SchemaNode } from '../../imports/format';

/**
 * A validation rule of a CRD as a JavaScript expression over `self`, the value
 * at the schema node that the rule is on, and `cel` (src/core/schema/cel.ts).
 * Undefined for a rule that compares with an earlier state of the object.
 *
 * The expression expects a value that fits the schema, with its defaults
 * filled in. That is what the API server evaluates rules on.
 */
export function transpile(rule: string, self: SchemaNode): string | undefined {
  try {
    if (tokenize(rule).some(({ kind, text }) => kind === 'name' && text === 'oldSelf')) { return undefined; }
    return condition(translate(parse(rule), Scope.of(self))).code;
  } catch (error) {
    if (error instanceof Unsupported) { throw new Error(`can't transpile ${error.message}, in the rule: ${rule}`); }
    throw error;
  }
}
