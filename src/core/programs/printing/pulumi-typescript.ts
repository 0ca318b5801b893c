import { importLine } from './cdk8s-typescript';
import { layOut } from './code';
import type { Code } from './code';
import type { Dialect, Imports, Scope } from './dialect';
import { kebabCase, releaseOptions } from './project';
import { quoted, TypeScript } from './typescript';
import type { Declaration, Fields } from '../expression';
import type { ProgramFile, ProgramParts } from '../program';

/** A program for Pulumi in TypeScript. */
export class PulumiTypeScript implements Dialect {
  public readonly language = new TypeScript(false);
  public readonly mainFile = 'index.ts';
  public readonly modules = ['index', 'manifests'];
  public readonly end = ';';

  public moduleNames(namespace: string | undefined): string[] {
    return [kebabCase(namespace ?? 'cluster'), `${kebabCase(namespace ?? 'cluster')}-namespace`];
  }

  public fileOf(module: string): string {
    return `${module}.ts`;
  }

  public imports({ used, includes, modules }: Imports): string {
    return [
      ...includes ? [importLine(['ConfigFile'], '@pulumi/kubernetes/yaml/v2')] : [],
      ...used.size === 0 ? [] : [importLine([...used], 'kgateway-constructs/pulumi')],
      ...[...modules].sort().map(([module, names]) => importLine(names, `./${module}`)),
    ].join('\n');
  }

  public beginning(): string[] {
    return [];
  }

  public ending(): string[] {
    return [];
  }

  public rootFiles(_parts: ProgramParts, modules: readonly string[]): ProgramFile[] {
    return [{ path: this.mainFile, text: modules.map((module) => `import './${module}';\n`).join('') }];
  }

  public projectFiles({ release }: ProgramParts): ProgramFile[] {
    const options = releaseOptions(release);
    const config = options.length === 0 ? '' : `config:\n  kgateway-constructs:release:\n    value: { ${options.map(({ name, value }) => `${name}: '${value}'`).join(', ')} }\n`;
    return [{ path: 'Pulumi.yaml', text: `name: gateways\nruntime: nodejs\n${config}` }];
  }

  public scopeStatement(): string {
    return '';
  }

  public includeStatement(scope: Scope, path: string, id: string): string {
    return `new ConfigFile(${quoted(`${scope.id}-${id}`)}, { file: ${quoted(path)} });`;
  }

  public assignment(name: string, code: Code): string {
    const prefix = `const ${name} = `;
    return `${prefix}${layOut(code, this.language.layout, '', prefix.length, 1)};`;
  }

  public declarationPrefix(variable: string | undefined, isExported: boolean): string {
    return variable === undefined ? '' : `${isExported ? 'export ' : ''}const ${variable} = `;
  }

  public leading(_scope: Scope, id: string): Code[] {
    return [quoted(id)];
  }

  public ids({ namespace, name, construct }: Declaration): { readonly scope: string; readonly candidates: string[] } {
    return { scope: construct, candidates: [name, `${namespace ?? 'cluster'}-${name}`] };
  }

  public fieldsOf({ name, namespace, metadata, fields }: Declaration, id: string): Fields {
    const written: Fields = { name: name === id ? undefined : name, namespace, ...metadata as Fields };
    return Object.values(written).every((value) => value === undefined) ? fields : { metadata: written, ...fields };
  }
}
