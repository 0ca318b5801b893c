/** Letters that mean themselves in a regular expression, and are allowed in a path. */
const LITERAL = /^\/(?:[A-Za-z0-9_~!&',;=:@/-]|%[0-9a-fA-F]{2})*$/;

/** A prefix that takes the same paths as an expression does, and what it is replaced with. */
export interface TidyPath {
  readonly prefix: string;
  /** Undefined: the path stays. */
  readonly replacement: string | undefined;
}

/** Whether a path has no characters with a meaning in regular expressions. */
export function isLiteral(path: string): boolean {
  return LITERAL.test(path);
}

/** Expressions that are known to be prefixes, with what nginx would make of them. */
const SHAPES: readonly { readonly path: RegExp; readonly targets: Readonly<Record<string, string | undefined>> }[] = [
  { path: /^(\/[^(]+)\(\/\|\$\)\(\.\*\)\$?$/, targets: { '/$2': '/', '': undefined, '/$1$2': undefined } },
  { path: /^(\/[^(]+)\(\/\|\$\)(?:\.\*)?$/, targets: { '': undefined } },
  { path: /^(\/[^(]+)\(\/\(\.\*\)\)\?$/, targets: { '/$2': '/', '': undefined } },
  { path: /^(\/)\(\)\(\.\*\)$/, targets: { '/$2': undefined, '': undefined } },
  { path: /^(\/)\(\.\*\)\$?$/, targets: { '/$1': undefined, '': undefined } },
  { path: /^(\/)(?:\.\*)?$/, targets: { '': undefined } },
];

/** The prefix that an expression stands for, with its rewrite, if it is one. */
export function tidied(path: string, target: string | undefined): TidyPath | undefined {
  for (const shape of SHAPES) {
    const [, prefix] = shape.path.exec(path) ?? [];
    const key = target ?? '';
    if (prefix === undefined || !Object.hasOwn(shape.targets, key)) { continue; }
    // A slash at the end would be doubled.
    return isLiteral(prefix) && (prefix === '/' || !prefix.endsWith('/')) ? { prefix, replacement: shape.targets[key] } : undefined;
  }
  return undefined;
}

/** How many groups an expression captures. */
export function groupCount(source: string): number {
  return structureOf(source).groups;
}

/** Whether there are alternatives outside of all groups: only the first one is bound to the beginning. */
export function hasAlternatives(source: string): boolean {
  return structureOf(source).alternatives;
}

function structureOf(source: string): { readonly groups: number; readonly alternatives: boolean } {
  let [groups, depth, alternatives, inClass] = [0, 0, false, false];
  for (let index = 0; index < source.length; index++) {
    const character = source[index];
    if (character === '\\') {
      index++;
    } else if (inClass) {
      inClass = character !== ']';
    } else if (character === '[') {
      inClass = true;
    } else if (character === '(') {
      depth++;
      if (source[index + 1] !== '?' || /^\?P?<[A-Za-z]/.test(source.slice(index + 1))) { groups++; }
    } else if (character === ')') {
      depth--;
    } else if (character === '|' && depth === 0) {
      alternatives = true;
    }
  }
  return { groups, alternatives };
}
