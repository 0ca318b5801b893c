import { layOut } from './code';
import type { Code } from './code';
import type { Dialect, Imports, Scope } from './dialect';
import { errorComments, kebabCase, releaseOptions } from './project';
import { quoted, TypeScript } from './typescript';
import type { Declaration, Fields } from '../expression';
import type { ProgramFile, ProgramParts } from '../program';

/** A program for cdk8s in TypeScript. */
export class Cdk8sTypeScript implements Dialect {
  public readonly language = new TypeScript(true);
  public readonly mainFile = 'main.ts';
  public readonly modules = ['main', 'app', 'manifests'];
  public readonly end = ';';

  public moduleNames(namespace: string | undefined): string[] {
    return [kebabCase(namespace ?? 'cluster'), `${kebabCase(namespace ?? 'cluster')}-namespace`];
  }

  public fileOf(module: string): string {
    return `${module}.ts`;
  }

  public imports({ used, isWhole, includes, parts, modules }: Imports): string {
    const library = [...used, ...isWhole ? releaseNames(parts) : []];
    return [
      importLine([...isWhole ? ['App'] : [], 'Chart', ...includes ? ['Include'] : []], 'cdk8s'),
      ...library.length === 0 ? [] : [importLine(library, 'kgateway-constructs')],
      ...isWhole ? [] : [importLine(['app'], './app')],
      ...[...modules].sort().map(([module, names]) => importLine(names, `./${module}`)),
    ].join('\n');
  }

  public beginning(parts: ProgramParts): string[] {
    return [['const app = new App();', ...setUp(parts)].join('\n')];
  }

  public ending(): string[] {
    return ['app.synth();'];
  }

  public rootFiles(parts: ProgramParts, modules: readonly string[]): ProgramFile[] {
    const library = releaseNames(parts);
    const imports = [importLine(['App'], 'cdk8s'), ...library.length === 0 ? [] : [importLine(library, 'kgateway-constructs')]];
    return [
      { path: 'app.ts', text: `${imports.join('\n')}\n\n${['export const app = new App();', ...setUp(parts)].join('\n')}\n` },
      { path: this.mainFile, text: `${[importLine(['app'], './app'), ...modules.map((module) => `import './${module}';`)].join('\n')}\n\napp.synth();\n` },
    ];
  }

  public projectFiles(): ProgramFile[] {
    return [{ path: 'cdk8s.yaml', text: 'language: typescript\napp: npx ts-node main.ts\n' }];
  }

  public scopeStatement({ id, variable, namespace }: Scope): string {
    const options = namespace === undefined ? '' : `, { namespace: ${quoted(namespace)} }`;
    return `const ${variable} = new Chart(app, ${quoted(id)}${options});`;
  }

  public includeStatement({ variable }: Scope, path: string, id: string): string {
    return `new Include(${variable}, ${quoted(id)}, { url: \`\${__dirname}/${path}\` });`;
  }

  public assignment(name: string, code: Code): string {
    const prefix = `const ${name} = `;
    return `${prefix}${layOut(code, this.language.layout, '', prefix.length, 1)};`;
  }

  public declarationPrefix(variable: string | undefined, isExported: boolean): string {
    return variable === undefined ? '' : `${isExported ? 'export ' : ''}const ${variable} = `;
  }

  public leading({ variable }: Scope, id: string): Code[] {
    return [variable, quoted(id)];
  }

  public ids({ namespace = '', name, construct }: Declaration): { readonly scope: string; readonly candidates: string[] } {
    return { scope: namespace, candidates: [name, `${name}-${kebabCase(construct)}`] };
  }

  public fieldsOf({ name, metadata, fields }: Declaration): Fields {
    return { metadata: { name, ...metadata as Fields }, ...fields };
  }
}

export function importLine(names: readonly string[], from: string): string {
  const sorted = [...new Set(names)].sort((a, b) => a.toLowerCase() < b.toLowerCase() ? -1 : 1);
  const line = `import { ${sorted.join(', ')} } from '${from}';`;
  return line.length <= 120 ? line : `import {\n${lines(sorted).map((some) => `  ${some},\n`).join('')}} from '${from}';`;
}

/** Names on as few lines as they need. */
function lines(names: readonly string[]): string[] {
  return names.reduce<string[]>((all, name) => {
    const last = all[all.length - 1];
    return last !== undefined && last.length + name.length < 110 ? [...all.slice(0, -1), `${last}, ${name}`] : [...all, name];
  }, []);
}

function releaseNames({ release }: ProgramParts): string[] {
  const options = releaseOptions(release);
  return options.length === 0 ? [] : ['ReleaseTarget', ...options.map(({ type }) => type)];
}

function setUp(parts: ProgramParts): string[] {
  const options = releaseOptions(parts.release);
  const release = `ReleaseTarget.of({ ${options.map(({ name, type, member }) => `${name}: ${type}.${member}`).join(', ')} }).applyTo(app);`;
  return [
    ...options.length === 0 ? [] : [release],
    ...errorComments(parts.errors, '//'),
    ...parts.errors.length === 0 ? [] : ['app.node.setContext(\'kgateway-constructs/checks\', false);'],
  ];
}
