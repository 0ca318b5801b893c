import type { Complaint } from '../../location';
import { instead, nearest } from '../../schema/nearest';
import type { Verdict } from '../verdict';
import { TemplateError } from './error';
import { FILTERS, FUNCTIONS, TESTS } from './functions';
import { parseTemplate, type TemplateParts } from './parse';
import { TokenStream } from './token-stream';
import { tokensOf } from './tokens';

/**
 * A template of a transformation. Envoy refuses what cannot be read; what it reads but cannot work out fails with each request.
 * @param bodyIsJson whether the fields of the body are variables
 */
export function template(value: string, bodyIsJson: boolean): Verdict {
  try {
    const parts = parseTemplate(new TokenStream(tokensOf(value)));
    const requests = unknownVariable(parts, bodyIsJson) ?? unknownWord(parts);
    return requests === undefined ? {} : { requests };
  } catch (error) {
    if (!(error instanceof TemplateError)) { throw error; }
    return { envoy: { wrong: `the template cannot be read: ${error.wrong}`, fix: 'write code as in {{ request_header("x-name") }}' } };
  }
}

/** Without a body of JSON there are functions only. */
function unknownVariable({ variables }: TemplateParts, bodyIsJson: boolean): Complaint | undefined {
  const unknown = bodyIsJson ? undefined : variables.find((name) => !FUNCTIONS.includes(name));
  if (unknown === undefined) { return undefined; }
  const similar = nearest(unknown, FUNCTIONS);
  return {
    wrong: `there is no "${unknown}"`,
    fix: similar === undefined ? 'write body.parseAs: AsJson for fields of the body, or quotes around a string' : `did you mean ${similar}()?`,
  };
}

function unknownWord({ filters, tests }: TemplateParts): Complaint | undefined {
  const filter = filters.find((name) => !FILTERS.includes(name));
  if (filter !== undefined) { return { wrong: `there is no filter "${filter}"`, fix: instead(filter, FILTERS) }; }
  const test = tests.find((name) => !TESTS.includes(name));
  return test === undefined ? undefined : { wrong: `there is no test "${test}"`, fix: instead(test, TESTS) };
}
