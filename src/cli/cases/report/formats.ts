import { githubResults } from './github';
import { jsonResults } from './json';
import { junitResults } from './junit';
import { textResults } from './text';
import type { Style } from '../../report/report';
import type { Results } from '../results';

/** The formats of results, by the names that the command line knows. */
export const RESULT_FORMATS: Readonly<Record<string, (results: Results, style: Style) => string>> = {
  text: textResults,
  json: jsonResults,
  github: githubResults,
  junit: junitResults,
};
