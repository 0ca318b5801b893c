/** A name in quotes, for messages. */
export function quoted(name: string | undefined): string {
  return name === undefined ? '(not known)' : `"${name}"`;
}

/** `group: x, kind: y, name: z, namespace: n`, as far as it is known. */
export function referenceText(group: string, { kind, name, namespace }: {
  readonly kind: string;
  readonly name?: string;
  readonly namespace?: string;
}): string {
  const parts = [`group: ${group === '' ? '""' : group}`, `kind: ${kind}`];
  if (name !== undefined) { parts.push(`name: ${name}`); }
  if (namespace !== undefined && namespace !== '') { parts.push(`namespace: ${namespace}`); }
  return parts.join(', ');
}
