import { isIP } from 'node:net';
import { missingValue } from './missing-value';
import type { Complaint } from '../location';

const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;
const LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
/** Labels of 1 to 63 characters, the last of which is not a number alone. */
const DNS_NAME = /^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?\.)*(?![0-9]+$)[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
const WILDCARD = '*.';
const METADATA_SERVERS = ['metadata', 'metadata.google.internal', 'instance-data', 'instance-data.ec2.internal'];

/** A DNS name as certificates and the Host header carry it: no scheme, no port, no wildcard, no IP address. */
export function hostname(value: string): Complaint | undefined {
  if (isIpAddress(value)) {
    return { wrong: 'an IP address is not a hostname', fix: 'write the DNS name' };
  }
  return dnsName(value);
}

/** The host of a route or listener: a DNS name, of which the first label may be a wildcard. */
export function wildcardHostname(value: string): Complaint | undefined {
  if (isIpAddress(value)) {
    return { wrong: 'an IP address is not a hostname', fix: 'write a DNS name, or leave the hostname out to serve every host' };
  }
  if (value === '*') {
    return { wrong: 'a lone "*" is not a hostname', fix: 'leave the hostname out to serve every host' };
  }
  return dnsName(value.startsWith(WILDCARD) ? value.slice(WILDCARD.length) : value);
}

/** A host outside of the cluster: a DNS name, but none that leads back inside or to the machine itself. */
export function externalHostname(value: string): Complaint | undefined {
  if (value === 'cluster.local' || value.endsWith('.cluster.local') || value.endsWith('.svc')) {
    return { wrong: 'the name of a Service is not an external host', fix: 'use RouteTarget.service' };
  }
  if (value === 'localhost' || value.endsWith('.localhost')) {
    return { wrong: 'the proxy itself is not an external host', fix: 'write the DNS name of another host' };
  }
  if (METADATA_SERVERS.includes(value)) {
    return { wrong: 'the metadata server of a cloud gives away credentials', fix: 'write the DNS name of another host' };
  }
  return hostname(value);
}

/** A host that Envoy connects to: a DNS name or an IP address. */
export function destinationHost(value: string): Complaint | undefined {
  return isIpAddress(value) ? undefined : dnsName(value);
}

/** The host in a URL, with a port, or in another case; if what is left is one. */
export function correctedHost(value: string, syntax: (host: string) => Complaint | undefined): string | undefined {
  const host = value.trim().toLowerCase()
    .replace(/^[a-z][a-z\d+.-]*:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d*$/, '')
    .replace(/\.+$/, '')
    .replace(/^(?:\*\.)+/, '*.')
    .replace(/^\*(?=[a-z\d])/, '*.');
  return host === '' || syntax(host) !== undefined ? undefined : host;
}

/** Whether a host is an IP literal, without a zone. Envoy sends no SNI and needs no Host rewriting for these. */
export function isIpAddress(value: string): boolean {
  return isIP(value) !== 0 && !value.includes('%');
}

function dnsName(value: string): Complaint | undefined {
  const missing = missingValue(value);
  if (missing !== undefined) { return missing; }
  if (DNS_NAME.test(value) && value.length <= LONGEST_NAME) { return undefined; }
  return malformed(value) ?? badLabel(value);
}

/** Mistakes that have a fix of their own. */
function malformed(value: string): Complaint | undefined {
  if (value === '') {
    return { wrong: 'host must not be empty', fix: 'write a DNS name such as "api.example.com"' };
  }
  if (value.includes('://')) { return { wrong: 'host must not contain a scheme', fix: nameAlone(value) }; }
  if (value.includes('/')) { return { wrong: 'host must not contain a path', fix: nameAlone(value) }; }
  if (/:[0-9]*$/.test(value)) {
    return { wrong: 'host must not contain a port', fix: `write "${value.replace(/:[0-9]*$/, '')}", and the port in its own property` };
  }
  if (value.includes('*')) {
    return { wrong: 'a wildcard is only possible as the whole first label of the hostname of a route or listener', fix: 'write a name such as "*.example.com" there, and a full name elsewhere' };
  }
  if (/[A-Z]/.test(value)) {
    return { wrong: 'host must be in lower case', fix: `write "${value.toLowerCase()}"` };
  }
  if (value.endsWith('.')) {
    return { wrong: 'host must not end with a dot', fix: `write "${value.replace(/\.+$/, '')}"` };
  }
  if (/^[0-9.]+$/.test(value)) {
    return { wrong: 'host looks like an IPv4 address but is none', fix: 'write four numbers from 0 to 255, or a DNS name' };
  }
  return undefined;
}

function nameAlone(value: string): string {
  return `write the host name alone, such as "${correctedHost(value, destinationHost) ?? 'api.example.com'}"`;
}

function badLabel(value: string): Complaint | undefined {
  if (value.length > LONGEST_NAME) {
    return { wrong: `host must have at most ${LONGEST_NAME} characters`, fix: 'write a shorter name' };
  }
  const label = value.split('.').find((part) => part.length > LONGEST_LABEL || !LABEL.test(part));
  if (label === undefined) { return undefined; }
  return {
    wrong: `host has the label "${label}"`,
    fix: 'write labels of 1 to 63 lower-case letters, digits and "-", which start and end with a letter or digit',
  };
}
