import type { Complaint } from '../../problem';

/**
 * What a value of a test file may be. One table says it for the parser and for
 * the JSON Schema that editors read, so that the two cannot disagree.
 */
export type Shape = AnyShape | TextShape | NumberShape | FlagShape | NothingShape | ListShape | MapShape | ObjectShape | Alternatives | NamedShape;

interface Described {
  /** For editors. */
  readonly help?: string;
}

/** Whatever it is: it is looked at later. */
export interface AnyShape extends Described {
  readonly kind: 'any';
}

export interface TextShape extends Described {
  readonly kind: 'text';
  /** The only texts that are possible. */
  readonly choices?: readonly string[];
  /** As far as a regular expression says it, for editors. */
  readonly pattern?: string;
  /** What is wrong with a text. */
  readonly syntax?: (text: string) => Complaint | undefined;
}

export interface NumberShape extends Described {
  readonly kind: 'number';
  readonly isInteger?: boolean;
  readonly least: number;
  readonly most: number;
}

export interface FlagShape extends Described {
  readonly kind: 'flag';
}

export interface NothingShape extends Described {
  readonly kind: 'nothing';
}

export interface ListShape extends Described {
  readonly kind: 'list';
  readonly of: Shape;
  readonly isNeverEmpty?: boolean;
}

/** An object whose keys are up to the user. */
export interface MapShape extends Described {
  readonly kind: 'map';
  readonly of: Shape;
  /** What is wrong with a key. */
  readonly keySyntax?: (key: string) => Complaint | undefined;
  readonly keyPattern?: string;
}

export interface ObjectShape extends Described {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** One of several, told apart by the type of the value. */
export interface Alternatives extends Described {
  readonly kind: 'alternatives';
  readonly of: readonly Shape[];
}

/** Something that is used in several places, or within itself. */
export interface NamedShape extends Described {
  readonly kind: 'named';
  readonly name: string;
  readonly shape: () => Shape;
}

/** A value, or a list of them. */
export function oneOrMore(of: Shape, help?: string): Shape {
  return { kind: 'alternatives', of: [of, { kind: 'list', of, isNeverEmpty: true }], help };
}

export function oneOf(...of: readonly Shape[]): Alternatives {
  return { kind: 'alternatives', of };
}
