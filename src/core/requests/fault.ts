import type { Fault, NotKnown, Outcome, Responded } from './answer';
import type { Field } from '../manifests/field';

/** Why something is as it is, and which fields bring it about. */
export function faultOf(text: string, ...causes: readonly Field[]): Fault {
  return { text, causes };
}

/** What the manifests do not decide. */
export function notKnown(reason: Fault, possible: readonly Outcome[] = []): NotKnown {
  return { kind: 'not-known', reason, possible };
}

/** An answer of the gateway itself. */
export function respond(status: number, reason: Fault, body?: string): Responded {
  return { kind: 'responded', status, body, headers: [], reason };
}

const REPLACED = 'invalid route configuration detected and replaced with a direct response.';

/** What the controller puts in the place of what it refuses. */
export function replaced(reason: Fault): Responded {
  return respond(500, reason, REPLACED);
}
