import type { Manifest } from '../manifests/manifest';

/**
 * By this annotation an object accepts findings, one per line or after a `;`:
 * `<id of the check>: <reason>`. Without a reason nothing is accepted.
 */
export const ACCEPT = 'kgateway-constructs/accept';

/** One line of the annotation. */
export interface Acceptance {
  readonly id: string;
  readonly reason: string;
}

/** What an object says that it accepts, whether it makes sense or not. */
export function acceptancesOf(manifest: Manifest): readonly Acceptance[] {
  const text = manifest.annotation(ACCEPT).text;
  if (text === undefined) { return []; }
  return text.split(/[\n;]/).map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? { id: line, reason: '' } : { id: line.slice(0, colon).trim(), reason: line.slice(colon + 1).trim() };
  });
}

/** Why an object accepts what a check finds. */
export function reasonFor(manifest: Manifest, id: string): string | undefined {
  return acceptancesOf(manifest).find((acceptance) => acceptance.id === id && acceptance.reason !== '')?.reason;
}
