import type { Complaint } from '../../core/location';

/** What a file holds as text, or why it is none. */
export function decode(bytes: Uint8Array): string | Complaint {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { wrong: 'the text is UTF-16', fix: 'save it as UTF-8' };
  }
  const binary = bytes.indexOf(0);
  if (binary !== -1) { return { wrong: `byte ${binary} is zero, so this is no text`, fix: 'name files with YAML or JSON' }; }
  try {
    return utf8.decode(bytes);
  } catch {
    return { wrong: 'the text is not valid UTF-8', fix: 'save it as UTF-8' };
  }
}

/** Leaves a byte order mark out. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
