import { isIP } from 'node:net';
import { isInCluster } from '../../translation/backends/backend';

const METADATA = ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', 'metadata.google.internal', 'metadata', 'instance-data'];
const LOOPBACK = /^127\.|^::1$|^localhost\.?$|\.localhost\.?$/;
const LINK_LOCAL = /^169\.254\.|^fe[89ab][0-9a-f]:/;
const UNSPECIFIED = /^0\.|^::$/;
const CLUSTER = /^kubernetes(?:\.default)?$|\.default\.svc$/;

/** Whether a host is out there; else where it is. Private addresses are those of other machines, and may well be meant. */
export function isPublicHost(name: string): 'yes' | 'a metadata service' | 'the proxy itself' | 'on the local link' | 'no address of a host' | 'inside the cluster' {
  const host = name.toLowerCase().replace(/^\[|\]$/g, '').replace(/^::ffff:(?=\d)/, '');
  if (METADATA.includes(host.replace(/\.$/, ''))) { return 'a metadata service'; }
  if (LOOPBACK.test(host)) { return 'the proxy itself'; }
  if (isIP(host) !== 0 && LINK_LOCAL.test(host)) { return 'on the local link'; }
  if (isIP(host) !== 0 && UNSPECIFIED.test(host)) { return 'no address of a host'; }
  return isInCluster(host) || CLUSTER.test(host) ? 'inside the cluster' : 'yes';
}

const OF_PRIVATE_NETWORK = /\.(?:corp|home|home\.arpa|internal|intranet|lan|local|localdomain|private)\.?$/;

/** Whether a name is one of a private network: names without a dot, and those below domains that nobody out there has. */
export function isOfPrivateNetwork(name: string): boolean {
  const host = name.toLowerCase();
  return !host.includes('.') || OF_PRIVATE_NETWORK.test(host);
}
