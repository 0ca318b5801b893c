import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Crd } from './crd';
import { encode } from './crd-codec';
import { compareReleases, IMPORTS, readRelease, releases } from './folder';
import { readOfficial } from './official';
import { reportChanges } from './report';
import { Target, TargetOptions, targetOf } from './target';

export interface ImportOptions extends TargetOptions {
  /** Official CRD files of one release. */
  files: string[];
}

/**
 * Makes the files the content of a release's folder, and reports what changed
 * against the release before it and against what the folder held.
 */
export function importRelease(options: ImportOptions, root: string = IMPORTS): string {
  const { crds, skipped } = readFiles(options.files);
  const target = commonTarget(crds, options);
  const { product, release } = target;
  const former = crdsOf(product, release, root);
  const previous = releaseBefore(target, root);
  write(crds, former, join(root, product, release));
  const now = crdsOf(product, release, root);
  return [
    `${product} ${release}: imported ${now.map(({ kind }) => kind).join(', ')}`,
    ...skipped.map((name) => `skipped ${name}: not a CustomResourceDefinition`),
    '',
    ...previous === undefined ? ['No earlier release to compare with.'] : [
      `Against ${product} ${previous}:`,
      ...reportChanges(crdsOf(product, previous, root), now),
    ],
    '',
    ...former.length === 0 ? ['The folder was empty before.'] : ['Against the former content:', ...reportChanges(former, now)],
    '',
  ].join('\n');
}

function readFiles(files: string[]): { crds: Crd[]; skipped: string[] } {
  if (files.length === 0) { throw new Error('no files; name the YAML files of a release\'s CRDs'); }
  const contents = files.map((file) => {
    try {
      return readOfficial(readFileSync(file, 'utf8'));
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`);
    }
  });
  const crds = contents.flatMap((content) => content.crds).sort((left, right) => left.kind < right.kind ? -1 : 1);
  const twin = crds.find(({ kind }, index) => kind === crds[index + 1]?.kind);
  if (twin !== undefined) { throw new Error(`${twin.kind}: found twice in the files; name each CRD once`); }
  return { crds, skipped: contents.flatMap((content) => content.skipped) };
}

function commonTarget(crds: Crd[], options: TargetOptions): Target {
  const targets = crds.map((crd) => targetOf(crd, options));
  const names = [...new Set(targets.map(({ product, release }) => `${product} ${release}`))];
  if (names.length > 1) { throw new Error(`the files are of several releases, ${names.join(' and ')}; import one at a time`); }
  return targets[0];
}

/** The release before this one, in the same channel. */
function releaseBefore({ product, release }: Target, root: string): string | undefined {
  const [, channel] = release.split('-');
  const line = [...new Set([...releases(product, root), release])].filter((other) => other.split('-')[1] === channel);
  const ordered = line.sort(compareReleases);
  const index = ordered.indexOf(release);
  return index > 0 ? ordered[index - 1] : undefined;
}

function crdsOf(product: string, release: string, root: string): Crd[] {
  return readRelease(product, release, root).map(({ crd }) => crd);
}

function write(crds: Crd[], former: Crd[], folder: string): void {
  const texts = crds.map((crd) => [join(folder, `${crd.kind}.json`), encode(crd)] as const);
  mkdirSync(folder, { recursive: true });
  for (const { kind } of former) { rmSync(join(folder, `${kind}.json`)); }
  for (const [file, text] of texts) { writeFileSync(file, text); }
}
