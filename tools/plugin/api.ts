import { resolve } from 'node:path';
import { Assembly, ClassType, EnumType, InterfaceType, loadAssemblyFromPath, Method, Property, TypeReference } from '@jsii/spec';
import { Factory, Parameter, Shape, Shapes } from '../../src/pulumi/plugin/values';

const PACKAGE = 'kgateway-constructs';

/** Interfaces stand for objects of the program. Other languages name these instead: by the factories of these classes. */
export const NAMED_BY: Readonly<Record<string, string[]>> = {
  IRouteTarget: ['RouteTarget'],
  IRouteParent: ['RouteParent'],
  IPolicyTarget: ['PolicyTarget', 'RouteParent'],
  IRouteDelegate: ['RouteDelegate'],
  IRouteExtension: ['RouteExtension'],
  IGatewayExtension: ['GatewayExtensionReference'],
  IGatewayParameters: ['GatewayParametersReference'],
};

/** Factories that take objects of the program in a way that data cannot say. */
const LEFT_OUT = ['Destination.priorityGroups', 'RouteTarget.fromService'];

/** What every component has. */
const METADATA: Field = { name: 'metadata', isRequired: false, type: 'MetadataArgs', docs: 'Metadata of the object.' };
const WAIT: Field = {
  name: 'waitForAccepted', isRequired: false, type: 'boolean', docs: 'Wait until the controller has accepted the object, or for a Gateway until it is programmed and has an address.',
};

/** A field, or a parameter of a factory. */
export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  /** TypeScript, as Pulumi's analyzer reads it. */
  readonly type: string;
  readonly docs: string;
}

/** A component of the plugin. */
export interface Component {
  readonly name: string;
  readonly docs: string;
  /** The name of the interface of its arguments. */
  readonly args: string;
  /** Whether it stands for one object, whose name and namespace it tells, rather than for many. */
  readonly makesOneObject: boolean;
}

/** An interface of the plugin: a struct of this package, or the choice between the factories of a class. */
export interface Declared {
  readonly name: string;
  readonly docs: string;
  readonly fields: readonly Field[];
}

/** The public API as data that any language can write: what a component takes, and how that becomes values. */
export class DataApi {
  public static load(): DataApi {
    return new DataApi(loadAssemblyFromPath(resolve(__dirname, '../..')));
  }

  public readonly declared = new Map<string, Declared>();
  public readonly components: Component[] = [];
  private readonly structs: Record<string, Record<string, Shape>> = {};
  private readonly choices: Record<string, Record<string, Factory>> = {};

  private constructor(private readonly assembly: Assembly) {
    for (const type of Object.values(assembly.types ?? {})) {
      if (isComponent(type as ClassType)) { this.addComponent(type as ClassType); }
    }
  }

  public get shapes(): Shapes {
    return { structs: this.structs, choices: this.choices, components: Object.fromEntries(this.components.map(({ name, args }) => [name, args])) };
  }

  private addComponent(type: ClassType): void {
    const props = (type.initializer!.parameters![2].type as { fqn: string }).fqn;
    const args = `${type.name}Args`;
    const properties = this.propertiesOf(props);
    const makesOneObject = properties.some(({ name }) => name === METADATA.name);
    const { fields, shapes } = this.fieldsOf(properties.filter(({ name }) => name !== METADATA.name));
    this.structs[args] = shapes;
    this.declared.set(args, { name: args, docs: `What a ${type.name} is made of.`, fields: [...makesOneObject ? [METADATA, WAIT] : [], ...fields] });
    this.components.push({ name: type.name, docs: type.docs?.summary ?? '', args, makesOneObject });
  }

  private fieldsOf(properties: readonly Property[]): { fields: Field[]; shapes: Record<string, Shape> } {
    const shapes: Record<string, Shape> = {};
    const fields = properties.map((property): Field => {
      const { type, shape } = this.typeOf(property.type);
      if (shape !== undefined) { shapes[property.name] = shape; }
      return { name: property.name, isRequired: property.optional !== true, type, docs: docsOf(property) };
    });
    return { fields, shapes };
  }

  private typeOf(reference: TypeReference): { type: string; shape?: Shape } {
    if ('primitive' in reference) { return { type: scalar(reference.primitive) }; }
    if ('union' in reference) { return { type: 'any' }; }
    if ('intersection' in reference) { throw new Error('intersections have no form as data'); }
    if ('collection' in reference) {
      const { kind, elementtype } = reference.collection;
      const { type, shape } = this.typeOf(elementtype);
      if (kind === 'array') { return { type: `${type}[]`, shape: shape && { list: shape } }; }
      return { type: `{ [key: string]: ${type} }`, shape: shape && { map: shape } };
    }
    return this.namedType(reference.fqn);
  }

  private namedType(fqn: string): { type: string; shape?: Shape } {
    const type = this.assembly.types?.[fqn];
    if (type === undefined) { throw new Error(`${fqn} has no form as data`); }
    if (type.kind === 'enum') { return { type: scalar(typeof (type as EnumType).members[0] === 'object' ? 'string' : 'number') }; }
    if (type.kind === 'interface' && (type as InterfaceType).datatype === true) { return this.structType(type as InterfaceType); }
    return this.choiceType(type.name, NAMED_BY[type.name] ?? [type.name]);
  }

  private structType({ fqn, name, docs }: InterfaceType): { type: string; shape?: Shape } {
    if (!this.declared.has(name)) {
      this.declared.set(name, { name, docs: '', fields: [] });
      const { fields, shapes } = this.fieldsOf(this.propertiesOf(fqn));
      this.declared.set(name, { name, docs: docs?.summary ?? '', fields });
      if (Object.keys(shapes).length > 0) { this.structs[name] = shapes; }
    }
    return { type: name, shape: this.structs[name] && { struct: name } };
  }

  private choiceType(name: string, classNames: readonly string[]): { type: string; shape: Shape } {
    const choice = `${name.replace(/^I(?=[A-Z])/, '')}Choice`;
    if (!this.declared.has(choice)) {
      this.declared.set(choice, { name: choice, docs: '', fields: [] });
      this.choices[choice] = {};
      const classes = classNames.map((className) => this.assembly.types![`${PACKAGE}.${className}`] as ClassType);
      const fields = classes.flatMap((type) => this.factoriesOf(type).map((method) => this.factoryField(choice, type, method)));
      this.declared.set(choice, { name: choice, docs: `${classes[0].docs?.summary ?? ''} Exactly one of these.`, fields });
    }
    return { type: choice, shape: { choice } };
  }

  private factoriesOf({ name, methods }: ClassType): Method[] {
    return (methods ?? []).filter((method) => method.static === true && !LEFT_OUT.includes(`${name}.${method.name}`));
  }

  private factoryField(choice: string, type: ClassType, { name, parameters = [], docs }: Method): Field {
    const given = parameters.map((parameter) => ({ ...parameter, ...this.typeOf(parameter.type) }));
    const last = given.length - 1;
    const isOptions = (index: number) => index === last && last > 0 && this.isStruct(given[index].type);
    this.choices[choice][name] = {
      className: type.name,
      name,
      parameters: given.map(({ name: parameter, shape }, index): Parameter => ({
        name: parameter, ...shape !== undefined && { shape }, ...isOptions(index) && { isOptions: true },
      })),
    };
    const common = { name, isRequired: false, docs: docs?.summary ?? '' };
    if (given.length === 0) { return { ...common, type: 'boolean' }; }
    if (given.length === 1) { return { ...common, type: given[0].type }; }
    const fields = given.flatMap((parameter, index): readonly Field[] => isOptions(index)
      ? this.declared.get(parameter.type)!.fields
      : [{ name: parameter.name, isRequired: parameter.optional !== true, type: parameter.type, docs: parameter.docs?.summary ?? '' }]);
    const struct = `${type.name}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    this.declared.set(struct, { name: struct, docs: docs?.summary ?? '', fields });
    return { ...common, type: struct };
  }

  private isStruct(type: string): boolean {
    return this.declared.has(type) && !type.endsWith('Choice');
  }

  private propertiesOf(fqn: string): Property[] {
    const type = this.assembly.types?.[fqn] as InterfaceType | undefined;
    if (type === undefined) { return []; }
    return [...(type.interfaces ?? []).flatMap((parent) => this.propertiesOf(parent)), ...type.properties ?? []]
      .sort((left, right) => left.name < right.name ? -1 : 1);
  }
}

/** Whether a class makes an object of the cluster, other than the low-level ones. */
function isComponent({ kind, initializer, namespace }: ClassType): boolean {
  const parameters = initializer?.parameters ?? [];
  return kind === 'class' && namespace === undefined && parameters.length === 3 && parameters[0].name === 'scope';
}

function scalar(primitive: string): string {
  switch (primitive) {
    case 'string': return 'pulumi.Input<string>';
    case 'number': return 'pulumi.Input<number>';
    case 'boolean': return 'boolean';
    default: return 'any';
  }
}

function docsOf({ docs }: Property): string {
  return [docs?.summary, docs?.remarks].filter((text) => text !== undefined).join(' ').replace(/\s+/g, ' ');
}

export const REPOSITORY = resolve(__dirname, '../..');
