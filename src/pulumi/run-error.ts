import { RunError } from '@pulumi/pulumi';
import { InvalidConstructError } from '../core/problem';

/** Runs something; a user's mistake becomes an error that Pulumi prints without a stack trace. */
export function asRunError<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof InvalidConstructError) { throw new RunError(error.message); }
    throw error;
  }
}
