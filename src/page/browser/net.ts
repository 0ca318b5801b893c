/** What of `node:net` core uses, for browsers. */

const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

export function isIPv4(text: string): boolean {
  return V4.test(text);
}

export function isIPv6(text: string): boolean {
  return groupsOf(text.replace(/%.+$/, '')) !== undefined;
}

export function isIP(text: string): 0 | 4 | 6 {
  return isIPv4(text) ? 4 : isIPv6(text) ? 6 : 0;
}

/** The eight groups of an address of IPv6. */
function groupsOf(text: string): readonly number[] | undefined {
  const v4 = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  if (v4 !== null) {
    if (!isIPv4(v4[2])) { return undefined; }
    const [a, b, c, d] = v4[2].split('.').map(Number);
    return groupsOf(`${v4[1]}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`);
  }
  const halves = text.split('::');
  if (halves.length > 2) { return undefined; }
  const [head, tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = [...head, ...tail];
  const missing = 8 - all.length;
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) || (halves.length === 2 ? missing < 1 : missing !== 0)) { return undefined; }
  return [...head, ...Array.from({ length: missing }, () => '0'), ...tail].map((group) => parseInt(group, 16));
}

/** Networks, and whether an address is in one of them. */
export class BlockList {
  private readonly networks: { readonly bits: string; readonly family: string }[] = [];

  public addAddress(address: string, family = 'ipv4'): void {
    this.networks.push({ bits: bitsOf(address, family), family });
  }

  public addSubnet(network: string, prefix: number, family = 'ipv4'): void {
    this.networks.push({ bits: bitsOf(network, family).slice(0, prefix), family });
  }

  public check(address: string, family = 'ipv4'): boolean {
    const mapped = family === 'ipv6' ? /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] : undefined;
    if (mapped !== undefined && this.check(mapped)) { return true; }
    const bits = bitsOf(address, family);
    return this.networks.some((network) => network.family === family && bits.startsWith(network.bits));
  }
}

function bitsOf(address: string, family: string): string {
  const [groups, size] = family === 'ipv4' ? [address.split('.').map(Number), 8] : [groupsOf(address) ?? [], 16];
  return groups.map((group) => group.toString(2).padStart(size, '0')).join('');
}
