import { resolve } from 'node:path';
import { cannotRead, findFiles, STANDARD_INPUT } from './files';
import type { InputFile } from './files';
import { patchFiles } from './kustomize';
import { readManifests } from './manifests';
import { readBytes } from './read-bytes';
import { Source } from './source';
import type { Manifest, Unreadable } from './source';
import { decode } from './text';
import type { Complaint } from '../../core/location';

/** Everything that was given. */
export interface Input {
  readonly files: readonly string[];
  readonly manifests: readonly Manifest[];
  readonly unreadable: readonly Unreadable[];
  /** How many documents in folders are no objects of Kubernetes. */
  readonly others: number;
  /** Folders of Helm charts, of which the templates are not read. */
  readonly charts: readonly string[];
}

/** Called with the number of files that have been read, and of all. */
export type Progress = (done: number, all: number) => void;

/** Reads files, folders and standard input. */
export async function readInput(operands: readonly string[], progress: Progress): Promise<Input> {
  const manifests: Manifest[] = [];
  const unreadable: Unreadable[] = [];
  let others = 0;
  const charts: string[] = [];
  const found = findFiles(operands, unreadable, charts);
  const patches = patchFiles(found);
  const files = found.filter(({ name, isNamed }) => isNamed || !patches.has(resolve(name)));
  for (const [index, file] of files.entries()) {
    progress(index, files.length);
    const source = await readSource(file);
    if (!(source instanceof Source)) {
      unreadable.push(source);
      continue;
    }
    const contents = readManifests(source);
    for (const manifest of contents.manifests) { manifests.push(manifest); }
    for (const problem of contents.unreadable) { unreadable.push(problem); }
    others += contents.others;
  }
  progress(files.length, files.length);
  return { files: files.map(({ name }) => name), manifests, unreadable, others, charts };
}

/** The text of a file, or why there is none. */
export async function readSource({ name, isNamed }: InputFile): Promise<Source | Unreadable> {
  try {
    const bytes = await readBytes(name);
    const text = 'wrong' in bytes ? bytes : decode(bytes);
    if (typeof text !== 'string') { return complaintAbout(name, text); }
    if (name === STANDARD_INPUT && text.trim() === '') { return { file: name, ...EMPTY_PIPE }; }
    return new Source(name, text, isNamed);
  } catch (error) {
    return cannotRead(name, error);
  }
}

/** A pipe is empty because the command before it failed. That must not pass for success. */
const EMPTY_PIPE = { message: 'standard input is empty', fix: 'pipe manifests into it, and look whether the command before it failed' };

function complaintAbout(file: string, { wrong, fix }: Complaint): Unreadable {
  return { file, message: wrong, fix };
}
