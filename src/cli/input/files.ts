import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Unreadable } from './source';

/** A file to read, or standard input. */
export interface InputFile {
  readonly name: string;
  readonly isNamed: boolean;
}

/** What stands for standard input on the command line, and what it is called in reports. */
export const STANDARD_INPUT = '-';

/** Where a chart has them. */
const TEMPLATES = 'templates';

const EXTENSIONS = ['.yaml', '.yml', '.json'];

/** The files that the operands of a command mean: folders with all that is in them, in the order of their names. */
export function findFiles(operands: readonly string[], unreadable: Unreadable[], charts: string[] = []): InputFile[] {
  return operands.flatMap((name): InputFile[] => {
    if (name === STANDARD_INPUT) { return [{ name, isNamed: true }]; }
    try {
      if (!statSync(name).isDirectory()) { return [{ name, isNamed: true }]; }
    } catch (error) {
      unreadable.push(cannotRead(name, error));
      return [];
    }
    return filesIn(name, unreadable, charts);
  });
}

/** What is in a folder; of charts, without templates, which are no manifests before Helm has rendered them. */
export function filesIn(folder: string, unreadable: Unreadable[], charts: string[] = [], isInChart = false): InputFile[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    const isChart = entries.some(({ name }) => name === 'Chart.yaml') && entries.some(({ name }) => name === TEMPLATES);
    if (isChart && !isInChart) { charts.push(folder); }
    return entries.flatMap((entry) => {
      const name = join(folder, entry.name);
      if (entry.isDirectory()) {
        const isLeftOut = isSkipped(entry.name) || (isChart && entry.name === TEMPLATES);
        return isLeftOut ? [] : filesIn(name, unreadable, charts, isInChart || isChart);
      }
      // Links to folders are left alone: they may lead back.
      const isFile = entry.isFile() || (entry.isSymbolicLink() && statSync(name, { throwIfNoEntry: false })?.isFile() === true);
      return isFile && (EXTENSIONS.includes(extname(name)) || entry.name === 'Kustomization') ? [{ name, isNamed: false }] : [];
    });
  } catch (error) {
    unreadable.push(cannotRead(folder, error));
    return [];
  }
}

function isSkipped(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}

const REASONS: Readonly<Record<string, readonly [message: string, fix: string]>> = {
  ENOENT: ['there is no such file or folder', 'name one that exists'],
  ENOTDIR: ['there is no such file or folder', 'name one that exists'],
  EACCES: ['it may not be read', 'ask for the permission to read it'],
  EPERM: ['it may not be read', 'ask for the permission to read it'],
  ELOOP: ['it is a link that leads back to itself', 'name the file itself'],
  ENAMETOOLONG: ['the name is too long', 'name a file that exists'],
};

/** What the operating system says about a file, in words. */
export function cannotRead(file: string, error: unknown): Unreadable {
  const { code = '', message: text } = error as NodeJS.ErrnoException;
  const [message, fix] = REASONS[code] ?? [`it can't be read: ${text}`, 'name a file that can be read'];
  return { file, message, fix };
}
