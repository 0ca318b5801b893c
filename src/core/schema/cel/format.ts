import { size } from './text';

const LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const LONGEST_LABEL = 63;

/** What is wrong with a DNS label, or undefined if nothing is. */
export function dns1123Label(text: string): string[] | undefined {
  return LABEL.test(text) && size(text) <= LONGEST_LABEL ? undefined : ['not a DNS label'];
}
