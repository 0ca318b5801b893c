import { Lines } from './lines';
import type { Step } from '../../core/schema/path';

/** A file that was read, or standard input. */
export class Source {
  private readonly lines: Lines;

  public constructor(
    /** As the user wrote it, or as it follows from a folder that the user named. */
    public readonly name: string,
    public readonly text: string,
    /** Whether everything in it must be an object: it was named, rather than found in a folder. */
    public readonly isNamed: boolean,
  ) {
    this.lines = new Lines(text);
  }

  public lineAt(offset: number): { line: number; column: number } {
    return this.lines.at(offset);
  }

  /** The text of lines, counted from 1, as far as there are so many. */
  public linesFrom(first: number, last: number): readonly string[] {
    return this.lines.between(first, last);
  }
}

/** A stretch of a source. Each is read on its own, so that little is in memory in the bulky form that positions need. */
export interface Piece {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly syntax: 'yaml' | 'json';
  /** Whether it is an entry of a List, with its dash. */
  readonly isEntry?: boolean;
}

/** A value that is in a piece. */
export interface PlacedValue {
  readonly value: unknown;
  readonly piece: Piece;
  /** The way from the value of the piece to this one: entries of Lists have one. */
  readonly steps: readonly Step[];
}

/** An object of Kubernetes. */
export interface Manifest extends PlacedValue {
  readonly value: { readonly apiVersion: string; readonly kind: string; readonly metadata?: unknown };
}

/** Input that could not be read. */
export interface Unreadable {
  readonly file: string;
  /** Where, unless it is the file as a whole. Counted from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  readonly fix: string;
}

export function textOf({ source, start, end }: Piece): string {
  return source.text.slice(start, end);
}
