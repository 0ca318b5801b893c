import type { ExpectationData } from './case-data';
import type { Step } from '../../schema/path';

/** A name in an expectation: one that does not exist is a mistake of the test. */
export interface ExpectedName {
  readonly kind: 'target' | 'gateway' | 'route';
  readonly name: string;
  readonly path: readonly Step[];
}

/** The names in an expectation of objects that have to exist, also in what must not be so: there a misspelled name would always pass. */
export function expectedNames(expectation: ExpectationData, path: readonly Step[]): readonly ExpectedName[] {
  const { gateway, route, backend, backends = {}, mirrors = [], not } = expectation;
  return [
    ...named('gateway', gateway, [...path, 'gateway']),
    ...named('route', route ?? undefined, [...path, 'route']),
    ...named('target', backend, [...path, 'backend']),
    ...Object.keys(backends).flatMap((name) => named('target', name, [...path, 'backends', name])),
    ...mirrors.flatMap((name, index) => named('target', name, [...path, 'mirrors', index])),
    ...not === undefined ? [] : Array.isArray(not)
      ? not.flatMap((one, index) => expectedNames(one as ExpectationData, [...path, 'not', index]))
      : expectedNames(not as ExpectationData, [...path, 'not']),
  ];
}

function named(kind: ExpectedName['kind'], name: string | undefined, path: readonly Step[]): readonly ExpectedName[] {
  return name === undefined ? [] : [{ kind, name, path }];
}
