import { isForbidden } from './kubectl';
import type { Kubectl } from './kubectl';
import { CannotRun } from '../cannot-run';

/** An object as the cluster has it. */
export interface Data {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: { readonly name?: string; readonly namespace?: string; readonly labels?: Readonly<Record<string, string>> };
  readonly spec?: unknown;
}

/** All objects of a kind; nothing, if this user may not list them. */
export function objectsOf(kubectl: Kubectl, resource: string, ...selection: readonly string[]): readonly Data[] | undefined {
  const said = kubectl.get([resource, '--all-namespaces', '-o', 'json', '--chunk-size', '500', ...selection]);
  if ('complaint' in said) {
    if (isForbidden(said)) { return undefined; }
    throw new CannotRun(`--cluster: ${said.complaint}`);
  }
  return (JSON.parse(said.out) as { items: readonly Data[] }).items;
}
