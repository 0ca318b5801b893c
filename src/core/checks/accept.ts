import type { Manifest } from '../manifests/manifest';
import { ACCEPT, parseAcceptances } from '../schema/acceptance';
import type { Acceptance } from '../schema/acceptance';

export { ACCEPT };
export type { Acceptance };

/** What an object says that it accepts, whether it makes sense or not. */
export function acceptancesOf(manifest: Manifest): readonly Acceptance[] {
  const text = manifest.annotation(ACCEPT).text;
  return text === undefined ? [] : parseAcceptances(text);
}

/** Why an object accepts what a check finds. */
export function reasonFor(manifest: Manifest, id: string): string | undefined {
  return acceptancesOf(manifest).find((acceptance) => acceptance.id === id && acceptance.reason !== '')?.reason;
}
