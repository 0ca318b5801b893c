import { layOut } from './code';
import { ConstantTable } from './constants';
import type { Dialect, Scope } from './dialect';
import { Expressions } from './expressions';
import { Names } from './names';
import { kebabCase } from './project';
import { partsOf, Reference } from '../expression';
import type { Declaration, Fields } from '../expression';
import type { IncludedFile, Program, ProgramFile, ProgramParts, Section } from '../program';
import type { SourceObject } from '../source-object';

/** Writes a program: all in one file, or a file for each namespace. */
export function writeProgram(parts: ProgramParts, dialect: Dialect): Program {
  return new Writer(parts, dialect).program();
}

class Writer {
  private readonly names: Names;
  private readonly variables: ReadonlyMap<Declaration, string>;
  private readonly modules: ReadonlyMap<Section, string>;
  private readonly homes: ReadonlyMap<Declaration, Section>;
  private readonly included: IncludedFile[] = [];
  private readonly manifests = new Names([]);
  private readonly ids = new Map<Declaration, string>();
  private readonly takenIds = new Map<string, Names>();
  private exported: ReadonlySet<Declaration> | undefined;

  public constructor(private readonly parts: ProgramParts, private readonly dialect: Dialect) {
    this.names = new Names(dialect.language.reserved);
    const { sections } = parts;
    this.homes = new Map(sections.flatMap((section) => section.declarations.map((declaration) => [declaration, section] as const)));
    this.variables = this.nameVariables(sections.flatMap(({ declarations }) => declarations));
    const files = new Names([...dialect.modules]);
    this.modules = new Map(sections.map((section) => [section, files.claim(...dialect.moduleNames(section.namespace))]));
  }

  public program(): Program {
    const { parts: { sections, isSplit }, dialect } = this;
    const files = isSplit ? this.splitFiles() : [{ path: dialect.mainFile, text: this.file(sections, 'all') }];
    return { files: [...files, ...dialect.projectFiles(this.parts)], included: this.included };
  }

  private splitFiles(): ProgramFile[] {
    const { parts: { sections }, dialect } = this;
    const modules = sections.map((section) => this.modules.get(section)!);
    return [
      ...dialect.rootFiles(this.parts, modules),
      ...sections.map((section) => ({ path: dialect.fileOf(this.modules.get(section)!), text: this.file([section], 'part') })),
    ];
  }

  /** The text of a file, with what the program begins and ends with if it has no other one. */
  private file(sections: readonly Section[], kind: 'all' | 'part'): string {
    const { dialect, parts } = this;
    const scopes = this.scopesOf(sections);
    const written = new Map(sections.flatMap(({ declarations }) => declarations)
      .map((declaration) => [declaration, dialect.fieldsOf(declaration, this.idOf(declaration))] as const));
    const table = new ConstantTable([...written.values()], this.names.copy(), dialect.language.variable);
    const expressions = new Expressions(dialect.language, this.variables, (expression) => table.nameOf(expression));
    const constants = table.constants.map(({ name, value }) => dialect.assignment(name, expressions.written(value)));
    const body = sections.flatMap((section) => this.sectionText(section, scopes.get(section)!, written, expressions));
    const begin = kind === 'all' ? dialect.beginning(parts) : [];
    const end = kind === 'all' ? dialect.ending() : [];
    const charts = sections.map((section) => dialect.scopeStatement(scopes.get(section)!)).filter((text) => text !== '');
    const blocks = [...begin, charts.join('\n'), constants.join('\n'), ...body, ...end].filter((block) => block !== '');
    const imports = dialect.imports({
      used: expressions.used,
      isWhole: kind === 'all',
      includes: sections.some(({ included }) => included.length > 0),
      parts,
      modules: this.importedModules(expressions.referred, sections),
    });
    return `${imports}\n\n${blocks.join('\n\n')}\n`;
  }

  private sectionText(section: Section, scope: Scope, written: ReadonlyMap<Declaration, Fields>, expressions: Expressions): string[] {
    const { dialect, parts } = this;
    const statements = section.declarations.map((declaration) => {
      const comments = declaration.makes.flatMap((index) => parts.commentsOf(index)).map((line) => `${dialect.language.comment} ${line}`.trimEnd());
      const fields = expressions.fields(declaration.construct, written.get(declaration)!);
      const { language } = dialect;
      const code = language.call(language.construct(declaration.construct), dialect.leading(scope, this.idOf(declaration)), fields);
      expressions.used.add(declaration.construct.split('.')[0]);
      const prefix = dialect.declarationPrefix(this.variables.get(declaration), this.isExported(declaration));
      return [...comments, `${prefix}${layOut(code, language.layout, '', prefix.length, 1)}${dialect.end}`].join('\n');
    });
    return [...statements, ...withoutNamesakes(section.included).map((objects, index) => {
      const name = this.manifests.claim(kebabCase(section.namespace ?? 'cluster'));
      const path = `manifests/${name}.yaml`;
      this.included.push({ path, objects });
      return dialect.includeStatement(scope, path, index === 0 ? INCLUDED : `${INCLUDED}-${index + 1}`);
    })];
  }

  private scopesOf(sections: readonly Section[]): ReadonlyMap<Section, Scope> {
    return new Map(sections.map((section) => {
      const id = this.modules.get(section)!;
      const variable = sections.length === 1 ? 'chart' : this.names.claim(this.dialect.language.variable(section.namespace ?? 'cluster', 'chart'));
      return [section, { id, variable, namespace: section.namespace }];
    }));
  }

  /** Variables for what others refer to. */
  private nameVariables(declarations: readonly Declaration[]): ReadonlyMap<Declaration, string> {
    const referred = new Set<Declaration>();
    for (const { fields } of declarations) {
      for (const part of partsOf(fields)) { if (part instanceof Reference) { referred.add(part.declaration); } }
    }
    const { variable } = this.dialect.language;
    return new Map(declarations.filter((declaration) => referred.has(declaration)).map((declaration) => {
      const { name, construct, namespace } = declaration;
      return [declaration, this.names.claim(variable(name), variable(name, construct), variable(namespace, name, construct))];
    }));
  }

  /** The id of a construct, or the name of a component. */
  private idOf(declaration: Declaration): string {
    let id = this.ids.get(declaration);
    if (id === undefined) {
      const { scope, candidates } = this.dialect.ids(declaration);
      if (!this.takenIds.has(scope)) { this.takenIds.set(scope, new Names([INCLUDED, `${INCLUDED}-2`])); }
      this.ids.set(declaration, id = this.takenIds.get(scope)!.claim(...candidates));
    }
    return id;
  }

  private isExported(declaration: Declaration): boolean {
    if (!this.parts.isSplit || !this.variables.has(declaration)) { return false; }
    this.exported ??= this.findExported();
    return this.exported.has(declaration);
  }

  private findExported(): ReadonlySet<Declaration> {
    const exported = new Set<Declaration>();
    for (const section of this.parts.sections) {
      for (const { fields } of section.declarations) {
        for (const part of partsOf(fields)) {
          if (part instanceof Reference && this.homes.get(part.declaration) !== section) { exported.add(part.declaration); }
        }
      }
    }
    return exported;
  }

  private importedModules(referred: ReadonlySet<Declaration>, sections: readonly Section[]): ReadonlyMap<string, readonly string[]> {
    const modules = new Map<string, string[]>();
    for (const declaration of referred) {
      const home = this.homes.get(declaration)!;
      if (sections.includes(home)) { continue; }
      const module = this.modules.get(home)!;
      modules.set(module, [...modules.get(module) ?? [], this.variables.get(declaration)!].sort());
    }
    return modules;
  }
}

/** The id of what includes YAML. */
const INCLUDED = 'manifests';

/** Objects in files in which each has a name of its own, as frameworks ask for it. */
function withoutNamesakes(objects: readonly SourceObject[]): SourceObject[][] {
  const files: SourceObject[][] = [];
  for (const object of objects) {
    const file = files.find((others) => others.every(({ key }) => key !== object.key));
    if (file === undefined) { files.push([object]); } else { file.push(object); }
  }
  return files;
}
