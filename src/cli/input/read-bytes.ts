import { createReadStream } from 'node:fs';
import { STANDARD_INPUT } from './files';
import { mebi } from './read-error';
import type { Complaint } from '../../core/location';

/** Half of the longest text that there can be; ten times what 50,000 routes take. */
const MOST_BYTES = 256 * 1024 * 1024;

/** All bytes of a file, a named pipe or standard input; none of it if there are too many, or no end to them. */
export async function readBytes(name: string): Promise<Buffer | Complaint> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of name === STANDARD_INPUT ? process.stdin : createReadStream(name)) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) {
      return { wrong: `it has more than ${mebi(MOST_BYTES)}`, fix: 'give it in parts' };
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, size);
}
