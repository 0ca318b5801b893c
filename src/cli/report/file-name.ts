import { STANDARD_INPUT } from '../input/files';

/** A file as people know it. */
export function fileName(file: string): string {
  return file === STANDARD_INPUT ? '<stdin>' : file;
}
