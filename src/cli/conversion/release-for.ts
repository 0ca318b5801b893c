import { GatewayApiChannel, ReleaseTarget } from '../../core/release';
import { checkManifest } from '../../core/schema/check';
import type { CommandLine } from '../command-line';
import { releaseOf } from '../settings';

/** For which release a program is written: the one that the user has named, or one that has the fields that are used. */
export function releaseFor(line: CommandLine, manifests: readonly unknown[]): { readonly release: ReleaseTarget; readonly isChosen: boolean } {
  const release = releaseOf(line);
  if (line.values('channel').length > 0) { return { release, isChosen: false }; }
  const refused = manifests.filter((manifest) => checkManifest(manifest, release._releases).length > 0);
  const { kgateway, gatewayApi } = release;
  const experimental = ReleaseTarget.of({ kgateway, gatewayApi, channel: GatewayApiChannel.EXPERIMENTAL });
  const isChosen = refused.some((manifest) => checkManifest(manifest, experimental._releases).length === 0);
  return { release: isChosen ? experimental : release, isChosen };
}
