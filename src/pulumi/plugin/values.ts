/** How data becomes the values that the components of this package take. Where there is nothing to do, there is no shape. */
export type Shape =
  | { readonly list: Shape }
  | { readonly map: Shape }
  /** The name of a struct, some of whose fields have shapes. */
  | { readonly struct: string }
  /** The name of a choice: an object with one field, which is named like the factory that makes the value. */
  | { readonly choice: string };

/** A factory of a value class. */
export interface Factory {
  /** `PathMatch` */
  readonly className: string;
  /** `exact` */
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly shape?: Shape;
  /** Whether it is a struct of options, whose fields are beside the other parameters. */
  readonly isOptions?: boolean;
}

export interface Shapes {
  readonly structs: Readonly<Record<string, Readonly<Record<string, Shape>>>>;
  readonly choices: Readonly<Record<string, Readonly<Record<string, Factory>>>>;
  /** The struct of the arguments of each component. */
  readonly components: Readonly<Record<string, string>>;
}

/** The factories of the value classes, by class. */
type Classes = Readonly<Record<string, Readonly<Record<string, (...values: unknown[]) => unknown>>>>;

/** Makes the values of data. What is not known yet stays as it is. */
export class Values {
  public constructor(private readonly shapes: Shapes, private readonly classes: Classes) {}

  /** The arguments of a component. */
  public argsOf(component: string, data: object): object {
    return this.struct(this.shapes.components[component], data, component);
  }

  private value(shape: Shape | undefined, data: any, path: string): unknown {
    if (shape === undefined || data === undefined || data === null) { return data; }
    if ('list' in shape) { return (data as unknown[]).map((item, index) => this.value(shape.list, item, `${path}[${index}]`)); }
    if ('map' in shape) {
      return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, this.value(shape.map, item, `${path}.${key}`)]));
    }
    return 'struct' in shape ? this.struct(shape.struct, data, path) : this.choice(shape.choice, data, path);
  }

  private struct(name: string, data: any, path: string): object {
    const shapes = this.shapes.structs[name] ?? {};
    return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, this.value(shapes[field], value, `${path}.${field}`)]));
  }

  private choice(name: string, data: any, path: string): unknown {
    const factories = this.shapes.choices[name];
    const given = Object.keys(data).filter((field) => data[field] !== undefined && data[field] !== false);
    if (given.length !== 1 || factories[given[0]] === undefined) {
      throw new Error(`${path}: got ${given.length === 0 ? 'nothing' : given.join(' and ')}; write exactly one of ${Object.keys(factories).join(', ')}`);
    }
    const { className, name: method, parameters } = factories[given[0]];
    return this.classes[className][method](...this.parameters(parameters, data[given[0]], `${path}.${given[0]}`));
  }

  private parameters(parameters: readonly Parameter[], data: any, path: string): unknown[] {
    if (parameters.length < 2) { return parameters.map(({ shape }) => this.value(shape, data, path)); }
    const names = parameters.filter(({ isOptions }) => isOptions !== true).map(({ name }) => name);
    const options = Object.fromEntries(Object.entries(data).filter(([field]) => !names.includes(field)));
    return parameters.map(({ name, shape, isOptions }) =>
      isOptions === true ? this.value(shape, options, path) : this.value(shape, data[name], `${path}.${name}`));
  }
}
