import { resolve } from 'node:path';
import { Assembly, Callable, ClassType, Docs, EnumType, InterfaceType, loadAssemblyFromPath, Method, Parameter, Property, Type, TypeReference } from '@jsii/spec';

const PACKAGE = 'kgateway-constructs';

/** A struct: data, without behaviour. */
export type StructType = InterfaceType & { readonly datatype: true };

/** The public API, as jsii has read it from the sources. */
export class Api {
  public static load(folder = resolve(__dirname, '../..')): Api {
    return new Api(loadAssemblyFromPath(folder));
  }

  public readonly types: readonly Type[];

  public constructor(private readonly assembly: Assembly) {
    this.types = Object.values(assembly.types ?? {}).sort((a, b) => a.fqn < b.fqn ? -1 : 1);
  }

  /** A type of this package; types of other packages are not known. */
  public type(fqn: string): Type | undefined {
    return this.assembly.types?.[fqn];
  }

  /** The properties of a struct with those that it inherits, required ones first. */
  public propertiesOf(fqn: string): Property[] {
    return this.withInherited(fqn).sort((a, b) => Number(a.optional === true) - Number(b.optional === true) || (a.name < b.name ? -1 : 1));
  }

  /** The struct of the last parameter, by which a construct or a factory takes its properties. */
  public optionsOf({ parameters = [] }: Callable): StructType | undefined {
    const [last] = parameters.slice(-1) as (Parameter | undefined)[];
    const type = last !== undefined && 'fqn' in last.type ? this.type(last.type.fqn) : undefined;
    return type !== undefined && isStruct(type) ? type : undefined;
  }

  private withInherited(fqn: string): Property[] {
    const type = this.type(fqn) as InterfaceType | undefined;
    return type === undefined ? [] : [...(type.interfaces ?? []).flatMap((parent) => this.withInherited(parent)), ...type.properties ?? []];
  }
}

export function isStruct(type: Type): type is StructType {
  return type.kind === 'interface' && (type as InterfaceType).datatype === true;
}

export function isEnum(type: Type): type is EnumType {
  return type.kind === 'enum';
}

export function isClass(type: Type): type is ClassType {
  return type.kind === 'class';
}

/** Whether a class makes objects of the cluster. */
export function isConstruct(type: Type): type is ClassType {
  const parameters = (type as ClassType).initializer?.parameters ?? [];
  return type.kind === 'class' && parameters.length > 1 && parameters[0].name === 'scope';
}

/** Methods that users call, in the order of their names. */
export function methodsOf(type: Type): Method[] {
  const { methods = [] } = type as ClassType;
  return methods.filter((method) => method.overrides === undefined).sort((a, b) => a.name < b.name ? -1 : 1);
}

/** The fully qualified names that a type refers to. */
export function namesIn(type: TypeReference): string[] {
  if ('fqn' in type) { return [type.fqn]; }
  if ('collection' in type) { return namesIn(type.collection.elementtype); }
  return 'union' in type ? type.union.types.flatMap(namesIn) : [];
}

/** What is said of something: the sentences before tags. */
export function textOf(docs: Docs | undefined): string {
  return [docs?.summary, docs?.remarks].filter((text) => text !== undefined).join(' ').replace(/\s+/g, ' ');
}

/** `kgateway-constructs.kube.HttpRouteRule` → `kube.HttpRouteRule` */
export function shortName(fqn: string): string {
  return fqn.startsWith(`${PACKAGE}.`) ? fqn.slice(PACKAGE.length + 1) : fqn.slice(fqn.lastIndexOf('.') + 1);
}

/** `kgateway-constructs.kube.HttpRouteRule` → `HttpRouteRule` */
export function bareName(fqn: string): string {
  return fqn.slice(fqn.lastIndexOf('.') + 1);
}

export function isOwn(fqn: string): boolean {
  return fqn.startsWith(`${PACKAGE}.`);
}
