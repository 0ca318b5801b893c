import { resolve } from 'node:path';
import { Assembly, ClassType, EnumType, InterfaceType, loadAssemblyFromPath, Method, Parameter, Property, Type, TypeReference } from '@jsii/spec';
import type { Shape, ClassShape, ParameterShape, PublicShapes, StructShape } from '../../src/core/shape/shape';

const PRIMITIVES: Readonly<Record<string, Shape>> = { string: 'string', number: 'number', boolean: 'boolean' };

/** Of all low-level constructs: their specs are checked against the schemas. */
const KUBE_OBJECT: StructShape = { properties: { metadata: 'object', spec: 'any' } };

/** The form of what constructs and factories take, as jsii has read it. */
export function publicShapes(): PublicShapes {
  const { structs, classes, factories } = new ShapeReader(loadAssemblyFromPath(resolve(__dirname, '../..')));
  const makers = Object.values(classes).flatMap((shape) => Object.keys(shape.factories));
  return {
    structs: { ...structs, KubeObject: KUBE_OBJECT },
    classes,
    factories: Object.fromEntries(Object.entries(factories).filter(([maker]) => makers.includes(maker))),
  };
}

class ShapeReader {
  public readonly structs: Record<string, StructShape> = {};
  public readonly classes: Record<string, ClassShape> = {};
  public readonly factories: Record<string, Record<string, readonly ParameterShape[]>> = {};

  public constructor(private readonly assembly: Assembly) {
    for (const type of Object.values(assembly.types ?? {})) {
      if (isConstruct(type)) { this.addConstruct(type as ClassType); } else if (type.kind === 'class' && isOfCore(type)) { this.addFactories(type as ClassType); }
    }
  }

  private addConstruct(type: ClassType): void {
    this.structs[type.name] = this.structShape(propsOf(type));
    // What exists already: `fromGatewayAttributes`.
    for (const { parameters = [] } of staticsOf(type)) { parameters.forEach((parameter) => this.parameterShape(parameter)); }
  }

  private addFactories(type: ClassType): void {
    for (const { name, parameters = [] } of staticsOf(type)) {
      const shapes = parameters.map((parameter) => this.parameterShape(parameter));
      if (shapes.some(({ shape }) => typeof shape === 'object')) { (this.factories[type.name] ??= {})[name] = shapes; }
    }
  }

  private parameterShape({ name, type, optional }: Parameter): ParameterShape {
    return { name, shape: this.shapeOf(type), ...optional === true && { isOptional: true } };
  }

  private structShape(fqn: string): StructShape {
    const properties = this.propertiesOf(fqn);
    const required = properties.filter(({ optional }) => optional !== true).map(({ name }) => name);
    return {
      ...required.length > 0 && { required },
      properties: Object.fromEntries(properties.map(({ name, type }) => [name, this.shapeOf(type)])),
    };
  }

  private shapeOf(reference: TypeReference): Shape {
    if ('primitive' in reference) { return PRIMITIVES[reference.primitive] ?? 'any'; }
    if ('collection' in reference) {
      const { kind, elementtype } = reference.collection;
      return kind === 'array' ? { list: this.shapeOf(elementtype) } : { map: this.shapeOf(elementtype) };
    }
    if (!('fqn' in reference)) { return 'any'; }
    const type = this.assembly.types?.[reference.fqn];
    // What is not of this package is metadata.
    return type === undefined ? 'object' : this.namedShape(type);
  }

  private namedShape(type: Type): Shape {
    if (type.kind === 'enum') { return { oneOf: (type as EnumType).members.map(({ name }) => `${type.name}.${name}`) }; }
    if (isInstance(type)) { return this.classShape(type as ClassType | InterfaceType); }
    // The fields of policies are checked against the schemas that they come from.
    if (!isOfCore(type)) { return 'any'; }
    if (!(type.name in this.structs)) {
      this.structs[type.name] = { properties: {} };
      this.structs[type.name] = this.structShape(type.fqn);
    }
    return { struct: type.name };
  }

  private classShape(type: ClassType | InterfaceType): Shape {
    const method = type.kind === 'interface' ? type.methods![0].name : undefined;
    const makers = method === undefined ? [type as ClassType] : this.implementersOf(type.fqn);
    this.classes[type.name] = {
      ...method !== undefined && { method },
      constructs: makers.filter(isConstruct).map(({ name }) => name),
      factories: Object.fromEntries(makers.filter((maker) => !isConstruct(maker)).map((maker) => [maker.name, usualFactoriesOf(maker)])),
    };
    return { instanceOf: type.name };
  }

  private implementersOf(fqn: string): ClassType[] {
    const types = this.assembly.types ?? {};
    const isOne = (name: string): boolean => name === fqn || ((types[name] as InterfaceType | undefined)?.interfaces ?? []).some(isOne);
    return Object.values(types).filter((type): type is ClassType => type.kind === 'class' && ((type as ClassType).interfaces ?? []).some(isOne));
  }

  private propertiesOf(fqn: string): Property[] {
    const type = this.assembly.types?.[fqn] as InterfaceType | undefined;
    return [...(type?.interfaces ?? []).flatMap((parent) => this.propertiesOf(parent)), ...type?.properties ?? []]
      .sort((left, right) => left.name < right.name ? -1 : 1);
  }
}

/** Whether it is a construct, other than the low-level ones. */
function isConstruct(type: Type): boolean {
  const parameters = (type as ClassType).initializer?.parameters ?? [];
  return type.kind === 'class' && type.namespace === undefined && parameters.length === 3 && parameters[0].name === 'scope';
}

/** Whether only factories and constructors make its objects. */
function isInstance(type: Type): boolean {
  return type.kind === 'class' || (type as InterfaceType).methods !== undefined;
}

function propsOf({ initializer }: ClassType): string {
  return (initializer!.parameters![2].type as { fqn: string }).fqn;
}

function isOfCore({ locationInModule }: Type): boolean {
  const file = locationInModule?.filename ?? '';
  return file.startsWith('src/core/') && !file.startsWith('src/core/generated/');
}

function staticsOf({ methods = [] }: ClassType): Method[] {
  return methods.filter((method) => method.static === true);
}

function usualFactoriesOf(type: ClassType): string[] {
  return staticsOf(type).map(({ name }) => name).filter((name) => name !== 'raw');
}
