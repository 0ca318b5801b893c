import type { Complaint } from '../location';

const LARGEST_PORT = 65535;

/** A TCP port: the CRDs leave the range of several port fields open, and Envoy then refuses the whole cluster. */
export function port(value: number): Complaint | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    return { wrong: 'port must be a whole number', fix: 'write a port from 1 to 65535' };
  }
  if (value < 1 || value > LARGEST_PORT) {
    return { wrong: 'port is out of range', fix: 'write a port from 1 to 65535' };
  }
  return undefined;
}
