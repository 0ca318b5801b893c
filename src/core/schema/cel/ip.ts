import { isIP as isNetworkAddress } from 'node:net';

/** Whether a string is an IP address as Kubernetes takes it: without zone, leading zeros, or an IPv4 address dressed as IPv6. */
export function isIP(text: string): boolean {
  return isNetworkAddress(text) !== 0 && !text.includes('%') && !isIPv4Mapped(text);
}

function isIPv4Mapped(address: string): boolean {
  // A URL spells every IPv6 address in its one shortest form.
  return address.includes(':') && /^\[::ffff:[0-9a-f]+:[0-9a-f]+\]$/.test(new URL(`http://[${address}]`).hostname);
}
