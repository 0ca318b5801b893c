const WILDCARD = '*.';

/** Whether a hostname, which may be a wildcard, contains another. An empty one contains all. */
export function covers(wide: string, narrow: string): boolean {
  if (wide === '' || wide === narrow) { return true; }
  return wide.startsWith(WILDCARD) && narrow.endsWith(wide.slice(1)) && narrow !== wide.slice(1);
}

/** The hosts that both contain: the narrower one, or undefined if there are none. */
export function intersection(a: string, b: string): string | undefined {
  if (covers(a, b)) { return b; }
  return covers(b, a) ? a : undefined;
}

/** The hosts that a listener serves for a route. A route without hostnames takes all of the listener's. */
export function served(listener: string, hostnames: readonly string[]): readonly string[] {
  if (hostnames.length === 0) { return [listener]; }
  return hostnames.flatMap((hostname) => intersection(listener, hostname) ?? []);
}

const STORED = /^(\*\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Whether the API server stores it. One that it refuses never gets to the controller, so that nothing is said of what it would cover. */
export function isStored(hostname: string): boolean {
  return STORED.test(hostname);
}

/** A host as a sentence shows it. */
export function hostTitle(hostname: string): string {
  return hostname === '' ? 'every host' : `"${hostname}"`;
}
