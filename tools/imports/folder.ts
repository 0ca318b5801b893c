import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ImportedCrd } from './crd';
import { decode } from './crd-codec';

/** imports/ of this repository. */
export const IMPORTS = resolve(__dirname, '../../imports');

/** Every imported CRD, oldest release first within a product. */
export function readImports(root: string = IMPORTS): ImportedCrd[] {
  return folders(root).flatMap((product) => releases(product, root).flatMap((release) => readRelease(product, release, root)));
}

/** The CRDs of one release, by kind; none when it was never imported. */
export function readRelease(product: string, release: string, root: string = IMPORTS): ImportedCrd[] {
  const folder = join(root, product, release);
  if (!existsSync(folder)) { return []; }
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const file = join(folder, name);
    try {
      return { product, release, crd: decode(readFileSync(file, 'utf8')) };
    } catch (error) {
      throw new Error(`${file}: not an imported CRD, ${(error as Error).message}`);
    }
  });
}

/** The imported releases of a product, oldest first. */
export function releases(product: string, root: string = IMPORTS): string[] {
  return folders(join(root, product)).sort(compareReleases);
}

/** 1.9 before 1.10; the standard channel before the experimental one, which has all of it. */
export function compareReleases(left: string, right: string): number {
  const [leftVersion, leftChannel = ''] = left.split('-');
  const [rightVersion, rightChannel = ''] = right.split('-');
  return leftVersion.localeCompare(rightVersion, 'en', { numeric: true }) || rightChannel.localeCompare(leftChannel, 'en');
}

function folders(path: string): string[] {
  if (!existsSync(path)) { return []; }
  return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
