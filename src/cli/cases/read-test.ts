import { TEST } from './file-shape';
import type { TestCase } from './test-case';
import { isInside } from './value-path';
import { fillIn } from './variables';
import type { Variables } from './variables';
import type { ExpectationData, RequestFields } from '../../core/requests/cases/case-data';
import { describeRequest } from '../../core/requests/cases/describe-answer';
import { compareAnswer } from '../../core/requests/cases/expectation';
import { expectedNames } from '../../core/requests/cases/expected-names';
import { readRequests } from '../../core/requests/cases/read-requests';
import { problemsOf } from '../../core/requests/cases/shape-problems';
import type { Step } from '../../core/schema/path';

/** What cases find around them. */
export interface Surroundings {
  readonly variables: Variables;
  readonly defaults: RequestFields;
}

interface TestData {
  readonly name?: string;
  readonly table?: readonly Variables[];
  readonly request: unknown;
  readonly expect: ExpectationData;
}

/** The case, once for each row of its table. */
export function testsOf(written: unknown, path: readonly Step[], surroundings: Surroundings): readonly TestCase[] {
  const { table } = (written ?? {}) as { table?: unknown };
  const isTable = Array.isArray(table) && table.length > 0 && table.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));
  if (!isTable) { return [testOf(written, path, surroundings, undefined)]; }
  const { table: rows, ...rest } = written as TestData;
  return rows!.map((row, index) => testOf(rest, path, { ...surroundings, variables: { ...surroundings.variables, ...row } }, index));
}

function testOf(written: unknown, path: readonly Step[], { variables, defaults }: Surroundings, row: number | undefined): TestCase {
  const { value, problems: unfilled } = fillIn(written, variables, path);
  const wrong = problemsOf(TEST, value, path);
  const isReadable = (field: string) => !wrong.some((problem) => problem.path.length <= path.length || isInside(problem.path, [...path, field]));
  const { name, request, expect: expectation } = (wrong.some((problem) => problem.path.length === path.length) ? {} : value) as Partial<TestData>;
  const isList = Array.isArray(request);
  const read = !isReadable('request') ? [] : (isList ? request as unknown[] : [request])
    .map((one, index) => readRequests(one, [...path, 'request', ...isList ? [index] : []], defaults));
  const requests = read.flatMap((one) => one.requests);
  const problems = [...unfilled, ...wrong, ...read.flatMap((one) => one.problems)];
  const at = [...path, 'expect'];
  return {
    name: nameOfTest({
      name: typeof name === 'string' ? name : undefined, written: (written as TestData | null)?.name, requests: requests.map(describeRequest), path, row,
    }),
    path: row === undefined ? path : [...path, 'table', row],
    requests,
    problems,
    names: problems.length > 0 ? [] : expectedNames(expectation!, at),
    compare: (answer) => compareAnswer(answer, expectation!, at),
    notJudged: [],
  };
}

/** Rows are told apart by the variables in the name, or else by their number. */
function nameOfTest({ name, written, requests, path, row }: Naming): string {
  const base = name ?? nameByRequests(requests) ?? `case ${Number(path[path.length - 1]) + 1}`;
  return row === undefined || (name !== undefined && name !== written) ? base : `${base}, row ${row + 1}`;
}

function nameByRequests([request, ...more]: readonly string[]): string | undefined {
  return request === undefined || more.length === 0 ? request : `${request} and ${more.length} more`;
}

interface Naming {
  readonly name: string | undefined;
  /** With its variables. */
  readonly written: unknown;
  readonly requests: readonly string[];
  readonly path: readonly Step[];
  readonly row: number | undefined;
}
