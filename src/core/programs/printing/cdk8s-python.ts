import { layOut } from './code';
import type { Code } from './code';
import type { Dialect, Imports, Scope } from './dialect';
import { snakeCase } from './names';
import { errorComments, kebabCase, releaseOptions } from './project';
import { doubleQuoted, Python } from './python';
import type { Declaration, Fields } from '../expression';
import type { ProgramFile, ProgramParts } from '../program';

/** A program for cdk8s in Python. */
export class Cdk8sPython implements Dialect {
  public readonly language = new Python();
  public readonly mainFile = 'main.py';
  public readonly modules = ['main', 'app', 'manifests'];
  public readonly end = '';

  /** A namespace may be called like a module of Python itself. */
  public moduleNames(namespace: string | undefined): string[] {
    return [`${snakeCase(namespace ?? 'cluster')}_chart`];
  }

  public fileOf(module: string): string {
    return `${module}.py`;
  }

  public imports({ used, isWhole, includes, parts, modules }: Imports): string {
    const library = [...used, ...isWhole ? releaseNames(parts) : []];
    return [
      ...includes ? ['import os\n'] : [],
      importLine([...isWhole ? ['App'] : [], 'ApiObjectMetadata', 'Chart', ...includes ? ['Include'] : []], 'cdk8s'),
      ...library.length === 0 ? [] : [importLine(library, 'kgateway_constructs')],
      ...isWhole ? [] : [importLine(['app'], 'app')],
      ...[...modules].sort().map(([module, names]) => importLine(names, module)),
    ].join('\n');
  }

  public beginning(parts: ProgramParts): string[] {
    return [['app = App()', ...setUp(parts)].join('\n')];
  }

  public ending(): string[] {
    return ['app.synth()'];
  }

  public rootFiles(parts: ProgramParts, modules: readonly string[]): ProgramFile[] {
    const library = releaseNames(parts);
    const imports = [importLine(['App'], 'cdk8s'), ...library.length === 0 ? [] : [importLine(library, 'kgateway_constructs')]];
    return [
      { path: 'app.py', text: `${imports.join('\n')}\n\n${['app = App()', ...setUp(parts)].join('\n')}\n` },
      { path: this.mainFile, text: `${modules.map((module) => `import ${module}  # noqa: F401\n`).join('')}from app import app\n\napp.synth()\n` },
    ];
  }

  public projectFiles(): ProgramFile[] {
    return [{ path: 'cdk8s.yaml', text: 'language: python\napp: python main.py\n' }];
  }

  public scopeStatement({ id, variable, namespace }: Scope): string {
    const chart = kebabCase(id.replace(/_chart$/, '').replaceAll('_', '-'));
    return `${variable} = Chart(app, ${doubleQuoted(chart)}${namespace === undefined ? '' : `, namespace=${doubleQuoted(namespace)}`})`;
  }

  public includeStatement({ variable }: Scope, path: string, id: string): string {
    return `Include(${variable}, ${doubleQuoted(id)}, url=os.path.join(os.path.dirname(__file__), ${doubleQuoted(path)}))`;
  }

  public assignment(name: string, code: Code): string {
    const prefix = `${name} = `;
    return `${prefix}${layOut(code, this.language.layout, '', prefix.length)}`;
  }

  public declarationPrefix(variable: string | undefined): string {
    return variable === undefined ? '' : `${variable} = `;
  }

  public leading({ variable }: Scope, id: string): Code[] {
    return [variable, doubleQuoted(id)];
  }

  public ids({ namespace = '', name, construct }: Declaration): { readonly scope: string; readonly candidates: string[] } {
    return { scope: namespace, candidates: [name, `${name}-${kebabCase(construct)}`] };
  }

  public fieldsOf({ name, metadata, fields }: Declaration): Fields {
    return { metadata: { name, ...metadata as Fields }, ...fields };
  }
}

function importLine(names: readonly string[], from: string): string {
  const sorted = [...new Set(names)].sort();
  const line = `from ${from} import ${sorted.join(', ')}`;
  return line.length <= 110 ? line : `from ${from} import (\n${sorted.map((name) => `    ${name},\n`).join('')})`;
}

function releaseNames({ release }: ProgramParts): string[] {
  const options = releaseOptions(release);
  return options.length === 0 ? [] : ['ReleaseTarget', ...options.map(({ type }) => type)];
}

function setUp(parts: ProgramParts): string[] {
  const options = releaseOptions(parts.release);
  const release = `ReleaseTarget.of(${options.map(({ name, type, member }) => `${snakeCase(name)}=${type}.${member}`).join(', ')}).apply_to(app)`;
  return [
    ...options.length === 0 ? [] : [release],
    ...errorComments(parts.errors, '#'),
    ...parts.errors.length === 0 ? [] : ['app.node.set_context("kgateway-constructs/checks", False)'],
  ];
}
