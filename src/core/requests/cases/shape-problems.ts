import type { ListShape, MapShape, NumberShape, ObjectShape, Shape, TextShape } from './shape';
import { formatValue } from '../../problem';
import { instead } from '../../schema/nearest';
import { formatPath } from '../../schema/path';
import type { Step } from '../../schema/path';

/** What is wrong with a value, where, and what to write instead. */
export interface ValueProblem {
  readonly path: readonly Step[];
  readonly message: string;
  readonly fix: string;
}

/** `expect.status: must be from 100 to 599, got 42; write 100 or more` */
export function formatValueProblem({ path, message, fix }: ValueProblem): string {
  return `${path.length === 0 ? '' : `${formatPath(path)}: `}${message}; ${fix}`;
}

/** Everything that keeps a value from having a shape. */
export function problemsOf(shape: Shape, value: unknown, path: readonly Step[]): readonly ValueProblem[] {
  switch (shape.kind) {
    case 'named': return problemsOf(shape.shape(), value, path);
    case 'alternatives': return alternativeProblems(shape.of, value, path);
    default: return accepts(shape, value) ? problemsWithin(shape, value, path) : [wrongType([shape], value, path)];
  }
}

type Plain = Exclude<Shape, { kind: 'named' | 'alternatives' }>;

function problemsWithin(shape: Plain, value: unknown, path: readonly Step[]): readonly ValueProblem[] {
  switch (shape.kind) {
    case 'text': return textProblems(shape, value as string, path);
    case 'number': return numberProblems(shape, value as number, path);
    case 'list': return listProblems(shape, value as readonly unknown[], path);
    case 'map': return mapProblems(shape, value as Fields, path);
    case 'object': return objectProblems(shape, value as Fields, path);
    default: return [];
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** The first shape that takes values of this type is the one that was meant. */
function alternativeProblems(shapes: readonly Shape[], value: unknown, path: readonly Step[]): readonly ValueProblem[] {
  const plain = shapes.flatMap(alternativesIn);
  const meant = plain.find((shape) => accepts(shape, value));
  return meant === undefined ? [wrongType(plain, value, path)] : problemsWithin(meant, value, path);
}

function alternativesIn(shape: Shape): readonly Plain[] {
  if (shape.kind === 'named') { return alternativesIn(shape.shape()); }
  return shape.kind === 'alternatives' ? shape.of.flatMap(alternativesIn) : [shape];
}

function accepts({ kind }: Plain, value: unknown): boolean {
  switch (kind) {
    case 'any': return true;
    case 'text': return typeof value === 'string';
    case 'number': return typeof value === 'number';
    case 'flag': return typeof value === 'boolean';
    case 'nothing': return value === null;
    case 'list': return Array.isArray(value);
    default: return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}

const TYPES: Readonly<Record<Plain['kind'], string>> = {
  any: 'a value', text: 'a string', number: 'a number', flag: 'true or false', nothing: 'null', list: 'a list', map: 'a map', object: 'a map',
};

function wrongType(shapes: readonly Plain[], value: unknown, path: readonly Step[]): ValueProblem {
  const wanted = [...new Set(shapes.map(({ kind }) => TYPES[kind]))];
  const isUnquoted = wanted.includes('a string') && (typeof value === 'number' || typeof value === 'boolean');
  return {
    path,
    message: value === undefined ? 'is missing' : `must be ${wanted.join(' or ')}, got ${formatValue(value)}`,
    fix: isUnquoted ? `write it in quotes: "${String(value)}"` : `write ${wanted[0]}`,
  };
}

function textProblems({ choices, syntax }: TextShape, text: string, path: readonly Step[]): readonly ValueProblem[] {
  if (choices !== undefined && !choices.includes(text)) {
    return [{ path, message: `got ${formatValue(text)}`, fix: instead(text, choices) }];
  }
  const complaint = syntax?.(text);
  return complaint === undefined ? [] : [{ path, message: `${complaint.wrong}, got ${formatValue(text)}`, fix: complaint.fix }];
}

function numberProblems({ least, most, isInteger }: NumberShape, value: number, path: readonly Step[]): readonly ValueProblem[] {
  if (isInteger === true && !Number.isInteger(value)) { return [{ path, message: `must be a whole number, got ${value}`, fix: `write ${Math.round(value)}` }]; }
  if (value >= least && value <= most) { return []; }
  return [{ path, message: `must be from ${least} to ${most}, got ${value}`, fix: value < least ? `write ${least} or more` : `write ${most} or less` }];
}

function listProblems({ of, isNeverEmpty }: ListShape, list: readonly unknown[], path: readonly Step[]): readonly ValueProblem[] {
  if (isNeverEmpty === true && list.length === 0) { return [{ path, message: 'the list is empty', fix: 'write one entry or more, or leave the field out' }]; }
  return list.flatMap((entry, index) => problemsOf(of, entry, [...path, index]));
}

function mapProblems({ of, keySyntax }: MapShape, map: Fields, path: readonly Step[]): readonly ValueProblem[] {
  return Object.entries(map).flatMap(([key, value]) => {
    const complaint = keySyntax?.(key);
    return complaint === undefined
      ? problemsOf(of, value, [...path, key])
      : [{ path: [...path, key], message: `${complaint.wrong}, got ${formatValue(key)}`, fix: complaint.fix }];
  });
}

function objectProblems({ fields, required = [] }: ObjectShape, object: Fields, path: readonly Step[]): readonly ValueProblem[] {
  const names = Object.keys(object);
  const unknown = names.filter((name) => !Object.hasOwn(fields, name)).map((name) => ({ name, fix: instead(name, Object.keys(fields)) }));
  // A misspelled name is one mistake, not two.
  const missing = required.filter((name) => object[name] === undefined && !unknown.some(({ fix }) => fix === `did you mean ${name}?`));
  return [
    ...missing.map((name) => ({ path, message: `${name} is missing`, fix: `write ${name}: …` })),
    ...unknown.map(({ name, fix }) => ({ path: [...path, name], message: `unknown field ${JSON.stringify(name)}`, fix })),
    ...names.filter((name) => Object.hasOwn(fields, name) && object[name] !== undefined)
      .flatMap((name) => problemsOf(fields[name], object[name], [...path, name])),
  ];
}
