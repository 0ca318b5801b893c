import { KindRelease } from '../kinds';
import { docsOf } from './docs';
import { Field, Shape } from './shape';
import { commonEnding, nameOfItem, pascal } from './words';

/** An interface to declare. Equal objects of a kind share one. */
export interface Declaration {
  members: Member[];
  open: boolean;
  /** Where it is used: the names on the way from the kind, each as an interface would be called. */
  paths: string[][];
}

export interface Member {
  name: string;
  required: boolean;
  docs: string[];
  type: TypeText;
}

/** The text of a type, in which an interface that has no name yet stands for itself. */
export type TypeText = (string | Declaration)[];

/** Collects the interfaces below an object, sharing equal ones. */
export class Interfaces {
  /** In the order of use, the object itself last. */
  private readonly byShape = new Map<string, Declaration>();

  public constructor(private readonly releases: KindRelease[]) {}

  public get all(): Declaration[] {
    return [...this.byShape.values()];
  }

  public add(shape: Shape, path: string[]): TypeText {
    switch (shape.form) {
      case 'object': return [this.declare(shape.fields, shape.open, path)];
      case 'list': return ['readonly ', ...this.element(shape.item, path), '[]'];
      case 'map': return ['Readonly<Record<string, ', ...this.add(shape.value, path), '>>'];
      case 'leaf': return [`Leaf<${shape.values?.map(({ value }) => literal(value)).join(' | ') ?? shape.type}>`];
      case 'free': return ['Readonly<Record<string, unknown>>'];
      case 'any': return ['unknown'];
    }
  }

  private element(item: Shape, path: string[]): TypeText {
    const text = this.add(item, path);
    return item.form === 'list' ? ['(', ...text, ')'] : text;
  }

  private declare(fields: Field[], open: boolean, path: string[]): Declaration {
    const members = fields.map((field): Member => ({
      name: field.name,
      required: field.required,
      docs: docsOf(field, this.releases),
      type: this.add(field.shape, [...path, isPlural(field.shape) ? nameOfItem(field.name) : pascal(field.name)]),
    }));
    const key = JSON.stringify([open, members.map(({ type, ...member }) => [member, type.map((part) => this.keyOf(part))])]);
    const declaration = this.byShape.get(key) ?? { members, open, paths: [] };
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
  const drafts = declarations.map(({ paths }) => ({ candidates: candidates(paths), choice: 0 }));
  for (;;) {
    const names = drafts.map((draft) => `${kind}${draft.candidates[draft.choice]}`);
    const clashing = drafts.filter((_, index) => names.indexOf(names[index]) !== names.lastIndexOf(names[index]));
    if (clashing.length === 0) { return new Map(declarations.map((declaration, index) => [declaration, names[index]])); }
    const movable = clashing.filter((draft) => draft.choice < draft.candidates.length - 1);
    if (movable.length === 0) { throw new Error(`${kind}: several interfaces would be called ${names[drafts.indexOf(clashing[0])]}`); }
    for (const draft of movable) { draft.choice++; }
  }
}

/** First the words that all places share, then the end of the shortest path, ever longer. */
function candidates(paths: string[][]): string[] {
  const [shortest] = [...paths].sort((left, right) => left.length - right.length);
  const ends = shortest.map((_, index) => shortest.slice(-index - 1).join(''));
  const shared = commonEnding(paths.map((path) => path[path.length - 1]));
  return shared === '' || shared === ends[0] ? ends : [shared, ...ends];
}

function isPlural(shape: Shape): boolean {
  return shape.form === 'list' || shape.form === 'map';
}

function literal(value: unknown): string {
  if (typeof value !== 'string') { return JSON.stringify(value); }
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
