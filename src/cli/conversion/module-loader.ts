import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What a module gives. */
type Exports = Record<string, unknown>;

/**
 * Runs the TypeScript that this command writes: it is JavaScript except for its imports and exports, which are at the beginning
 * of lines. So it is run as it was written, and nothing has to be installed that compiles it.
 */
export class ModuleLoader {
  private readonly loaded = new Map<string, Exports>();
  private readonly load = createRequire(__filename);

  /** @param replaced what programs get in place of packages, by the name that they import */
  public constructor(private readonly folder: string, private readonly replaced: Readonly<Record<string, () => unknown>>) {}

  /** Runs a file, and what it imports. */
  public run(file: string): Exports {
    const path = join(this.folder, file);
    const known = this.loaded.get(path);
    if (known !== undefined) { return known; }
    const exports: Exports = {};
    this.loaded.set(path, exports);
    const run = new Function('require', 'exports', '__dirname', `${asScript(readFileSync(path, 'utf8'))}\n//# sourceURL=${path}`) as Script;
    run((name) => this.resolve(name), exports, this.folder);
    return exports;
  }

  private resolve(name: string): unknown {
    if (name.startsWith('./')) { return this.run(`${name.slice(2)}.ts`); }
    return (this.replaced[name] ?? (() => this.load(name) as unknown))();
  }
}

type Script = (require: (name: string) => unknown, exports: Exports, folder: string) => void;

function asScript(text: string): string {
  return `'use strict';${text
    .replace(/^import \{([^}]*)\} from '([^']*)';$/gm, 'const {$1} = require(\'$2\');')
    .replace(/^import '([^']*)';$/gm, 'require(\'$1\');')
    .replace(/^export const (\S+) = /gm, 'const $1 = exports.$1 = ')}`;
}
