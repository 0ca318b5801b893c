import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Comments } from './comments';
import { keptYaml } from './kept-yaml';
import type { Conversion } from '../../core/programs/convert';
import { CannotRun } from '../cannot-run';
import type { Manifest } from '../input/source';

/** A file to be written. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** All files of a program. */
export function textsOf({ files, included }: Conversion, manifests: readonly Manifest[], comments: Comments): TextFile[] {
  return [...files, ...included.map(({ path, objects }) => ({ path, text: keptYaml(objects, manifests, (manifest) => comments.of(manifest)) }))];
}

/** Several files in one text, each behind its name. */
export function textOf(files: readonly TextFile[]): string {
  const [first, ...others] = files.filter(({ path }) => !/^(?:cdk8s|Pulumi)\.yaml$/.test(path));
  if (others.length === 0) { return first.text; }
  return [first, ...others].map(({ path, text }) => `${/\.(?:py|yaml)$/.test(path) ? '#' : '//'} ${path}\n${text}`).join('\n');
}

/** Writes files into a folder, where none of them may be there already with another text. */
export function write(files: readonly TextFile[], folder: string, mayReplace: boolean): void {
  const taken = files.find(({ path, text }) => existsSync(join(folder, path)) && readFileSync(join(folder, path), 'utf8') !== text);
  if (taken !== undefined && !mayReplace) {
    throw new CannotRun(`--output: ${join(folder, taken.path)} is there already, with another text; remove it, or name another folder`);
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
