import { Crd } from './crd';

/** Which folder of imports/ a CRD belongs to. */
export interface Target {
  product: string;
  release: string;
}

/** What the maintainer says of the files. Annotations need not be repeated, but must not be contradicted. */
export interface TargetOptions {
  product?: string;
  release?: string;
  channel?: string;
}

interface Product {
  name: string;
  groups: string[];
  channels: string[];
}

const PRODUCTS: Product[] = [
  { name: 'kgateway', groups: ['gateway.kgateway.dev'], channels: [] },
  {
    name: 'gateway-api',
    groups: ['gateway.networking.k8s.io', 'gateway.networking.x-k8s.io'],
    channels: ['standard', 'experimental'],
  },
];

const BUNDLE_VERSION = 'gateway.networking.k8s.io/bundle-version';
const CHANNEL = 'gateway.networking.k8s.io/channel';

export function targetOf(crd: Crd, options: TargetOptions): Target {
  const product = productOf(crd, options.product);
  const bundle = /^v(\d+\.\d+)\./.exec(crd.annotations[BUNDLE_VERSION] ?? '')?.[1];
  const release = agreed(crd, 'release', options.release, bundle);
  if (!/^\d+\.\d+$/.test(release)) { throw new Error(`--release: must be major.minor, got "${release}"; write for example 2.4`); }
  if (product.channels.length === 0) { return { product: product.name, release }; }
  const channel = agreed(crd, 'channel', options.channel, crd.annotations[CHANNEL]);
  if (!product.channels.includes(channel)) {
    throw new Error(`--channel: unknown channel, got "${channel}"; known are ${product.channels.join(', ')}`);
  }
  return { product: product.name, release: `${release}-${channel}` };
}

function productOf({ kind, group }: Crd, name: string | undefined): Product {
  const named = PRODUCTS.find((product) => product.name === name);
  if (name !== undefined && named === undefined) {
    throw new Error(`--product: unknown product, got "${name}"; known are ${PRODUCTS.map((product) => product.name).join(', ')}`);
  }
  const owner = PRODUCTS.find(({ groups }) => groups.includes(group));
  if (owner === undefined) {
    throw new Error(`${kind}: group of no known product, got "${group}"; known are ${PRODUCTS.flatMap(({ groups }) => groups).join(', ')}`);
  }
  if (named !== undefined && named !== owner) {
    throw new Error(`${kind}: belongs to ${owner.name}, got --product ${named.name}`);
  }
  return owner;
}

function agreed({ kind }: Crd, what: 'release' | 'channel', said: string | undefined, annotated: string | undefined): string {
  if (said !== undefined && annotated !== undefined && said !== annotated) {
    throw new Error(`${kind}: its annotations say ${what} ${annotated}, got --${what} ${said}`);
  }
  const value = said ?? annotated;
  if (value === undefined) { throw new Error(`${kind}: its annotations don't tell the ${what}; add --${what}`); }
  return value;
}
