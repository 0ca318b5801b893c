import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as ts from 'typescript';
import type { Text } from './round-trip';

const ROOT = join(__dirname, '..', '..');
const PATHS = { 'kgateway-constructs': ['src/index.ts'], 'kgateway-constructs/pulumi': ['src/pulumi/index.ts'] };

/** What a strict compiler says of programs, each with its files. */
export function complaintsAbout(programs: ReadonlyMap<string, readonly Text[]>): string[] {
  const folder = mkdtempSync(join(__dirname, 'compiled-'));
  try {
    const files = [...programs].flatMap(([name, texts]) => texts.filter(({ path }) => path.endsWith('.ts')).map(({ path, text }) => {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    }));
    const options: ts.CompilerOptions = {
      strict: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
      types: ['node'],
      baseUrl: ROOT,
      paths: PATHS,
      stripInternal: false,
      esModuleInterop: true,
      lib: ['lib.es2022.d.ts'],
    };
    const program = ts.createProgram(files, options);
    return files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ messageText, start = 0 }) => {
      const text = program.getSourceFile(file)!.text;
      return `${relative(folder, file)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}: ${text.slice(start, start + 60)}`;
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
