import type { Contract, Scope } from './contract';
import { CONTRACT } from './contract-shape';
import type { ExpectationData } from '../../core/requests/cases/case-data';
import { problemsOf } from '../../core/requests/cases/shape-problems';
import type { Step } from '../../core/schema/path';
import type { Variables } from '../cases/variables';
import { fillIn } from '../cases/variables';

/** A contract as it is written, with what is wrong with it. */
export function contractOf(written: unknown, path: readonly Step[], variables: Variables): Contract {
  const { value, problems: unfilled } = fillIn(written, variables, path);
  const problems = [...unfilled, ...problemsOf(CONTRACT, value, path)];
  const { name, for: scope = {}, expect: expectation = {} } = (value ?? {}) as { name?: string; for?: Scope; expect?: ExpectationData };
  return { name: typeof name === 'string' ? name : `contract ${Number(path[1]) + 1}`, path, scope, expectation, problems };
}
