import type { CaseFile } from './test-case';
import { findFiles } from '../input/files';
import type { InputFile } from '../input/files';
import type { Unreadable } from '../input/source';

/** The test files that operands mean: those that are named, and in folders those that end like it. */
export function findCaseFiles(operands: readonly string[], unreadable: Unreadable[]): readonly InputFile[] {
  return findFiles(operands, unreadable).filter(({ name, isNamed }) => isNamed || ENDING.test(name));
}

const ENDING = /\.requests\.(?:ya?ml|json)$/;

/** Without files that were found in a folder, and that others include: their cases are run there. */
export function withoutIncluded(files: readonly CaseFile[], found: readonly InputFile[]): readonly CaseFile[] {
  const named = new Set(found.filter(({ isNamed }) => isNamed).map(({ name }) => name));
  const included = new Set(files.flatMap(namesIncluded));
  return files.filter(({ name }) => named.has(name) || !included.has(name));
}

function namesIncluded({ included }: CaseFile): readonly string[] {
  return included.flatMap((file) => [file.name, ...namesIncluded(file)]);
}
