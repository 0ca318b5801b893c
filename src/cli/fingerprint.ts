import type { Finding } from '../core/checks/finding';

/** What stays the same of a finding when lines move and entries are added to lists. */
export function fingerprint({ id, object: { apiVersion, kind, namespace = '', name }, path }: Pick<Finding, 'id' | 'object' | 'path'>): string {
  const fields = path.filter((step) => typeof step === 'string');
  return `${id} ${apiVersion} ${kind} ${namespace}/${name} ${fields.join('.')}`;
}
