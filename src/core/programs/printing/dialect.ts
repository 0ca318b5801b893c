import type { Code } from './code';
import type { Language } from './language';
import type { Declaration, Fields } from '../expression';
import type { ProgramFile, ProgramParts } from '../program';

/** A chart, or what stands for one namespace of a program. */
export interface Scope {
  readonly id: string;
  readonly variable: string;
  readonly namespace: string | undefined;
}

/** What a file has to import. */
export interface Imports {
  /** Names of the library. */
  readonly used: ReadonlySet<string>;
  /** Whether the file is the whole program. */
  readonly isWhole: boolean;
  readonly includes: boolean;
  readonly parts: ProgramParts;
  /** Names of other files of the program. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
}

/** How a framework is used in a language. */
export interface Dialect {
  readonly language: Language;
  readonly mainFile: string;
  /** Names that modules cannot have. */
  readonly modules: readonly string[];
  /** What ends a statement. */
  readonly end: string;

  moduleNames(namespace: string | undefined): string[];
  fileOf(module: string): string;
  imports(imports: Imports): string;
  /** Statements before and behind everything else. */
  beginning(parts: ProgramParts): string[];
  ending(): string[];
  /** The files that stand around those of the namespaces. */
  rootFiles(parts: ProgramParts, modules: readonly string[]): ProgramFile[];
  projectFiles(parts: ProgramParts): ProgramFile[];
  scopeStatement(scope: Scope): string;
  includeStatement(scope: Scope, path: string, id: string): string;
  assignment(name: string, code: Code): string;
  declarationPrefix(variable: string | undefined, isExported: boolean): string;
  /** The arguments before the properties. */
  leading(scope: Scope, id: string): Code[];
  /** Within what ids differ, and what they may be. */
  ids(declaration: Declaration): { readonly scope: string; readonly candidates: string[] };
  /** The properties with metadata. */
  fieldsOf(declaration: Declaration, id: string): Fields;
}
