import { KindRelease } from '../kinds';
import { docsOf } from './docs';
import { EnumValue, Field, Shape } from './shape';
import { commonEnding, nameOfItem, pascal } from './words';

/** An interface or an enum to declare. Equal ones of a kind are shared. */
export interface Declaration {
  members: Member[];
  open: boolean;
  /** The values of an enum, which has no members. */
  values?: EnumValue[];
  /** Whether the dialect writes it, or something within, in another way than the API has it. */
  isReplaced: boolean;
  /** Where it is used: the ways from the kind. */
  paths: Step[][];
}

/** A field on the way from a kind. */
export interface Step {
  field: string;
  /** As an interface would be called. */
  word: string;
  /** Whether the field holds several: a list or a map. */
  many: boolean;
}

export interface Member {
  name: string;
  required: boolean;
  /** Limits, default and releases. */
  docs: string[];
  type: TypeText;
}

/** The text of a type, in which an interface that has no name yet stands for itself. */
export type TypeText = (string | Declaration)[];

/** How types are written. */
export interface Dialect {
  /** Whether a closed set of texts is an enum, rather than a union of literals. */
  hasEnums: boolean;
  /** Whether fields that the schema does not know can be written beside those that it knows. */
  hasOpenObjects: boolean;
  /** An object whose fields the schema leaves open. */
  free: string;
  any: string;
  list(item: TypeText): TypeText;
  map(value: TypeText): TypeText;
  scalar(type: string): string;
  nameAll(declarations: Declaration[], prefix: string): Map<Declaration, string>;
  /** Another type for a field, or none to leave it out. The path is that of the interface it belongs to. */
  replace?(path: Step[], field: Field): TypeText | 'none' | undefined;
}

/** The lines of the comments in front of what is declared. */
export interface Comments {
  ofType(declaration: Declaration): string[];
  ofMember(declaration: Declaration, member: Member): string[];
  ofValue(declaration: Declaration, value: unknown): string[];
}

/** Collects the interfaces below an object, sharing equal ones. */
export class Interfaces {
  /** In the order of use, the object itself last. */
  private readonly byShape = new Map<string, Declaration>();

  public constructor(private readonly releases: KindRelease[], private readonly dialect: Dialect) {}

  public get all(): Declaration[] {
    return [...this.byShape.values()];
  }

  public add(shape: Shape, path: Step[]): TypeText {
    switch (shape.form) {
      case 'object': return [this.declare(shape.fields, shape.open, path)];
      case 'list': return this.dialect.list(this.add(shape.item, path));
      case 'map': return this.dialect.map(this.add(shape.value, path));
      case 'scalar': return this.scalar(shape.type, shape.values, path);
      case 'free': return [this.dialect.free];
      case 'any': return [this.dialect.any];
    }
  }

  private scalar(type: string, values: EnumValue[] | undefined, path: Step[]): TypeText {
    if (values === undefined) { return [this.dialect.scalar(type)]; }
    if (!this.dialect.hasEnums) { return [this.dialect.scalar(values.map(({ value }) => literal(value)).join(' | '))]; }
    if (type !== 'string') { return [this.dialect.scalar(type)]; }
    const model = { members: [], open: false, isReplaced: false, values, paths: [] };
    return [this.share(JSON.stringify(values.map(({ value }) => value)), model, path)];
  }

  private declare(fields: Field[], open: boolean, path: Step[]): Declaration {
    const replacements = fields.map((field) => this.dialect.replace?.(path, field));
    const members = fields.flatMap((field, index): Member[] => replacements[index] === 'none' ? [] : [{
      name: field.name,
      required: field.required,
      docs: docsOf(field, this.releases),
      type: (replacements[index] ?? this.add(field.shape, [...path, step(field)])) as TypeText,
    }]);
    const isReplaced = replacements.some((replacement) => replacement !== undefined)
      || members.some(({ type }) => type.some((part) => typeof part !== 'string' && part.isReplaced));
    const key = JSON.stringify([open, members.map(({ type, ...member }) => [member, type.map((part) => this.keyOf(part))])]);
    return this.share(key, { members, open: open && this.dialect.hasOpenObjects, isReplaced, paths: [] }, path);
  }

  private share(key: string, model: Declaration, path: Step[]): Declaration {
    const declaration = this.byShape.get(key) ?? model;
    this.byShape.set(key, declaration);
    declaration.paths.push(path);
    return declaration;
  }

  private keyOf(part: string | Declaration): string | number {
    return typeof part === 'string' ? part : this.all.indexOf(part);
  }
}

/** Names every declaration: the kind, and as few words of its path as tell it from the others. */
export function nameAll(declarations: Declaration[], kind: string): Map<Declaration, string> {
  const models = declarations.map(({ paths }) => ({ candidates: candidates(paths), choice: 0 }));
  for (;;) {
    const names = models.map((model) => `${kind}${model.candidates[model.choice]}`);
    const clashing = models.filter((_, index) => names.indexOf(names[index]) !== names.lastIndexOf(names[index]));
    if (clashing.length === 0) { return new Map(declarations.map((declaration, index) => [declaration, names[index]])); }
    const movable = clashing.filter((model) => model.choice < model.candidates.length - 1);
    if (movable.length === 0) { throw new Error(`${kind}: several interfaces would be called ${names[models.indexOf(clashing[0])]}`); }
    for (const model of movable) { model.choice++; }
  }
}

/** Names every declaration by the kind and its shortest path, which no other field of a later release changes. */
export function nameAllInFull(declarations: Declaration[], prefix: string): Map<Declaration, string> {
  const names = new Map(declarations.map((declaration) => [declaration, prefix + wordsOf(shortest(declaration.paths)).slice(1).join('')]));
  const [root] = declarations;
  names.set(root, `${prefix}Spec`);
  const clash = [...names.values()].find((name, index, all) => all.indexOf(name) !== index);
  if (clash !== undefined) { throw new Error(`several types would be called ${clash}`); }
  return names;
}

/** First the words that all places share, then the end of the shortest path, ever longer. */
function candidates(paths: Step[][]): string[] {
  const words = wordsOf(shortest(paths));
  const ends = words.map((_, index) => words.slice(-index - 1).join(''));
  const shared = commonEnding(paths.map((path) => path[path.length - 1].word));
  return shared === '' || shared === ends[0] ? ends : [shared, ...ends];
}

function wordsOf(path: Step[]): string[] {
  return path.map(({ word }) => word);
}

function shortest(paths: Step[][]): Step[] {
  return [...paths].sort((left, right) => left.length - right.length)[0];
}

function step({ name, shape }: Field): Step {
  const many = shape.form === 'list' || shape.form === 'map';
  return { field: name, word: many ? nameOfItem(name) : pascal(name), many };
}

export function literal(value: unknown): string {
  if (typeof value !== 'string') { return JSON.stringify(value); }
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
