import { spawnSync } from 'node:child_process';
import { CannotRun } from '../cannot-run';

/** Bytes, for all objects of a kind. */
const ENOUGH = 1024 * 1024 * 1024;

/** What kubectl has printed, or what it complains about. */
export type Said = { readonly out: string } | { readonly complaint: string };

/** Asks the cluster by kubectl, which has the user's configuration and way to sign in. It only ever reads. */
export class Kubectl {
  public constructor(private readonly context: string | undefined) {}

  /** `kubectl get …`; it asks for pages of 500 objects. */
  public get(args: readonly string[]): Said {
    const context = this.context === undefined ? [] : ['--context', this.context];
    const { status, stdout, stderr, error } = spawnSync('kubectl', ['get', ...args, ...context], { encoding: 'utf8', maxBuffer: ENOUGH });
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') { throw new CannotRun('--cluster: there is no kubectl; install it, or leave --cluster out and name files'); }
    if (error !== undefined) { throw new CannotRun(`--cluster: kubectl cannot be run: ${error.message}`); }
    return status === 0 ? { out: stdout } : { complaint: stderr.trim().split('\n').at(-1) ?? '' };
  }
}

/** Whether the cluster refuses to list objects of a kind to this user. */
export function isForbidden({ complaint }: { readonly complaint: string }): boolean {
  return complaint.includes('(Forbidden)');
}
