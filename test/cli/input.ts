import { Locator } from '../../src/cli/input/locator';
import { readManifests } from '../../src/cli/input/manifests';
import type { Contents } from '../../src/cli/input/manifests';
import { Source } from '../../src/cli/input/source';
import type { Manifest } from '../../src/cli/input/source';
import type { Step } from '../../src/core/schema/path';

/** What a text holds that somebody has named on the command line. */
export function read(text: string): Contents {
  return readManifests(new Source('input', text, true));
}

/** The values of all manifests in a text that must be readable. */
export function valuesOf(text: string): unknown[] {
  const { manifests, unreadable } = read(text);
  expect(unreadable).toEqual([]);
  return manifests.map(({ value }) => value);
}

/** What can't be read of a text: `line:column message; fix`. */
export function problemsOf(text: string): string[] {
  return read(text).unreadable.map(({ line, column, message, fix }) => `${line}:${column} ${message}; ${fix}`);
}

/** The text that begins where a field of a manifest is found, up to the end of the line. */
export function textAt(manifest: Manifest, path: readonly Step[]): string {
  const { text } = manifest.piece.source;
  const offset = new Locator().offsetOf(manifest, path);
  return text.slice(offset).split('\n')[0];
}
