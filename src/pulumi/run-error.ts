import { RunError } from '@pulumi/pulumi';
import { InvalidConstructError } from '../core/problem';

/** By this method of an object Node shows it in logs. */
const SHOWN = Symbol.for('nodejs.util.inspect.custom');

/**
 * An error without a stack trace: Pulumi logs that once the main part of a program has ended, whatever the error is. It is
 * shown as its message alone: Pulumi hangs a promise on errors of outputs, and showing that takes seconds, because the
 * whole program hangs on the promise.
 */
function runError(message: string): RunError {
  return Object.assign(new RunError(message), { stack: message, [SHOWN]: () => message });
}

/** Runs something; a user's mistake becomes an error that Pulumi prints without a stack trace. */
export function asRunError<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof InvalidConstructError) { throw runError(error.message); }
    throw error;
  }
}
