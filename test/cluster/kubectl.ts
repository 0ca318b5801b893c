import { spawnSync } from 'node:child_process';

/** Runs kubectl against the cluster of the suite, and gives what it prints. What it complains about is thrown. */
export function kubectl(args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = tryKubectl(args, input);
  if (status !== 0) { throw new Error(`kubectl ${args.join(' ')}:\n${stderr}${stdout}`); }
  return stdout;
}

/** The same, where it may fail. */
export function tryKubectl(args: readonly string[], input?: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('kubectl', args, { encoding: 'utf8', input, maxBuffer: 1 << 28 });
}

/** Writes the status of an object, as its controller would. */
export function patchStatus(kind: string, name: string, namespace: string | undefined, status: object): void {
  const where = namespace === undefined ? [] : ['--namespace', namespace];
  kubectl(['patch', kind, name, ...where, '--subresource', 'status', '--type', 'merge', '--patch', JSON.stringify({ status })]);
}
