import { spawnSync } from 'node:child_process';

/** Bytes, for all that a command prints. */
export const ENOUGH = 256 * 1024 * 1024;

/** Runs kubectl against the cluster of the suite, and gives what it prints. What it complains about is thrown. */
export function kubectl(args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = tryKubectl(args, input);
  if (status !== 0) { throw new Error(`kubectl ${args.join(' ')}:\n${stderr}${stdout}`); }
  return stdout;
}

/** What a command came to. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The same, where it may fail. */
export function tryKubectl(args: readonly string[], input?: string): Ended {
  return spawnSync('kubectl', args, { encoding: 'utf8', input, maxBuffer: ENOUGH });
}

/** Writes the status of an object, as its controller would. */
export function patchStatus(kind: string, name: string, namespace: string | undefined, status: object): void {
  const where = namespace === undefined ? [] : ['--namespace', namespace];
  kubectl(['patch', kind, name, ...where, '--subresource', 'status', '--type', 'merge', '--patch', JSON.stringify({ status })]);
}
