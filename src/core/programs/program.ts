import type { Declaration } from './expression';
import type { SourceObject } from './source-object';
import type { ReleaseTarget } from '../release';

/** For what a program is written. */
export interface ProgramStyle {
  readonly framework: 'cdk8s' | 'pulumi';
  readonly language: 'typescript' | 'python';
}

/** What a program is written of. */
export interface ProgramParts {
  readonly style: ProgramStyle;
  readonly release: ReleaseTarget;
  readonly sections: readonly Section[];
  /** Whether each namespace gets a file of its own. */
  readonly isSplit: boolean;
  /** Why the checks of what objects have to do with each other are switched off; empty where they are not. */
  readonly errors: readonly string[];
  /** What stood beside an object of the input as comments. */
  readonly commentsOf: (index: number) => readonly string[];
}

/** What a program has of one namespace. */
export interface Section {
  readonly namespace: string | undefined;
  readonly declarations: readonly Declaration[];
  /** What is included as YAML. */
  readonly included: readonly SourceObject[];
}

/** A file of a program. */
export interface ProgramFile {
  readonly path: string;
  readonly text: string;
}

/** A file with objects that stay YAML. */
export interface IncludedFile {
  readonly path: string;
  readonly objects: readonly SourceObject[];
}

/** A program, except for the text of the objects that stay YAML. */
export interface Program {
  readonly files: readonly ProgramFile[];
  readonly included: readonly IncludedFile[];
}
