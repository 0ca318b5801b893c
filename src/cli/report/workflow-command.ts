import { fileName } from './file-name';
import type { Unreadable } from '../input/source';

/** A workflow command that GitHub Actions shows beside the line of a file. */
export function workflowCommand(level: string, location: Pick<Unreadable, 'file' | 'line' | 'column'>, title: string, message: string): string {
  const { file, line, column: col } = location;
  const properties = Object.entries({ file: fileName(file), line, col, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
