import type { Area } from './area';
import { acceptWithoutEffect } from '../acceptance/accept-without-effect';

/** The checks of what objects say about the checks of other areas. */
export function acceptance(others: readonly Area[]): Area {
  return {
    title: 'Acceptance',
    summary: 'What objects say about findings.',
    checks: [
      acceptWithoutEffect(others.flatMap(({ checks }) => checks.map(({ id }) => id))),
    ],
  };
}
