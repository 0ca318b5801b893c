import { stringify } from 'yaml';
import type { SourceObject } from '../../core/programs/source-object';
import type { Manifest } from '../input/source';
import { textOf } from '../input/source';

/** The text of objects that stay YAML: as they were written, where nothing has to be left out. */
export function keptYaml(
  objects: readonly SourceObject[], manifests: readonly Manifest[], commentsOf: (manifest: Manifest) => readonly string[],
): string {
  return objects.map((object) => documentOf(object, manifests[object.index], commentsOf)).join('---\n');
}

function documentOf({ manifest, dropped }: SourceObject, given: Manifest, commentsOf: (manifest: Manifest) => readonly string[]): string {
  const { piece, steps } = given;
  const text = textOf(piece);
  const isWhole = piece.syntax === 'yaml' && steps.length === 0 && dropped.length === 0 && given.value === manifest && !/^(?:%|---[ \t]*[^\s#]|\.\.\.)/m.test(text);
  if (isWhole) {
    const leading = commentsOf(given).filter((line) => !text.includes(line));
    return `${asComments(leading)}${text.replace(/^---[^\n]*\n/, '').trim()}\n`;
  }
  return `${asComments(commentsOf(given))}${stringify(manifest, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function asComments(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}`.trimEnd() + '\n').join('');
}
