import { KindRelease } from '../kinds';

type Release = Pick<KindRelease, 'product' | 'release'>;

const PRODUCTS: Record<string, string> = { kgateway: 'kgateway', 'gateway-api': 'Gateway API' };

/** Words for some of a product's releases, such as `Gateway API since 1.5, experimental channel`. */
export function releasesText(some: Release[], all: Release[]): string {
  const [{ product }] = some;
  const name = PRODUCTS[product] ?? product;
  const span = (channel?: string) => spanText(versions(some, channel), versions(all, channel));
  const [standard, experimental] = [versions(some, 'standard'), versions(some, 'experimental')];
  if (standard.length === 0 && experimental.length === 0) { return `${name}${span()}`; }
  if (standard.length === 0) { return `${name}${span('experimental')}, experimental channel only`; }
  if (standard.join() === experimental.join()) { return `${name}${span('standard')}`; }
  const earliest = ` since ${experimental[0]} or earlier`;
  return `${name}${span('standard')} (experimental channel:${span('experimental') || earliest})`;
}

/** Which of all versions, both oldest first; nothing to say when it is all of them. */
function spanText(some: string[], all: string[]): string {
  if (some.length === all.length) { return ''; }
  if (some.join() === all.slice(-some.length).join()) { return ` since ${some[0]}`; }
  if (some.join() === all.slice(0, some.length).join()) { return ` until ${some[some.length - 1]}`; }
  return ` ${some.join(', ')}`;
}

function versions(releases: Release[], channel: string | undefined): string[] {
  return releases.map(({ release }) => release.split('-')).filter((parts) => parts[1] === channel).map(([version]) => version);
}
