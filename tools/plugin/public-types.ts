import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Assembly, ClassType, EnumType, InterfaceType, loadAssemblyFromPath, Property, Type, TypeReference } from '@jsii/spec';
import { REPOSITORY } from './api';
import type { PublicTypes, TypeForm } from '../../src/core/programs/public-types';

const PACKAGE = 'kgateway-constructs';

/** The types that programs write, as jsii has read them, with the values of enums out of the compiled package. */
export function publicTypes(): PublicTypes {
  const assembly = loadAssemblyFromPath(REPOSITORY);
  const types = Object.values(assembly.types ?? {});
  const structs = types.filter((type): type is InterfaceType => (type as InterfaceType).datatype === true);
  const constructs = types.filter((type): type is ClassType => isConstruct(type));
  const makers = types.filter((type): type is ClassType => type.kind === 'class' && !isConstruct(type));
  return {
    structs: {
      ...Object.fromEntries(constructs.map((type) => [nameOf(type.fqn), fieldsOf(propsOf(type), assembly)])),
      ...Object.fromEntries(structs.filter(({ name }) => !name.endsWith('Props')).map(({ fqn }) => [nameOf(fqn), fieldsOf(fqn, assembly)])),
    },
    enums: Object.fromEntries(types.filter((type): type is EnumType => type.kind === 'enum').map((type) => [nameOf(type.fqn), membersOf(type)])),
    factories: Object.fromEntries(makers.map((type) => [nameOf(type.fqn), factoriesOf(type)] as const)
      .filter(([, factories]) => Object.keys(factories).length > 0)),
  };
}

function factoriesOf({ methods = [] }: ClassType): Record<string, (TypeForm | null)[]> {
  return Object.fromEntries(methods.filter((method) => method.static === true)
    .map(({ name, parameters = [] }) => [name, parameters.map(({ type }) => formOf(type) ?? null)]));
}

/** Structs in the namespace `kube` have all fields that the API has. Of the others it has to be known which they have. */
function fieldsOf(fqn: string, assembly: Assembly): Record<string, TypeForm | null> {
  return Object.fromEntries(propertiesOf(fqn, assembly).flatMap(({ name, type }) => {
    const form = formOf(type);
    return form === undefined && nameOf(fqn).startsWith('kube.') ? [] : [[name, form ?? null]];
  }));
}

function formOf(type: TypeReference): TypeForm | undefined {
  if ('fqn' in type) { return type.fqn.startsWith(`${PACKAGE}.`) ? nameOf(type.fqn) : undefined; }
  if (!('collection' in type)) { return undefined; }
  const element = formOf(type.collection.elementtype);
  if (element === undefined) { return undefined; }
  return type.collection.kind === 'array' ? { list: element } : { map: element };
}

function membersOf({ fqn, members }: EnumType): Record<string, string> {
  const compiled = nameOf(fqn).split('.').reduce<unknown>((scope, name) => (scope as Record<string, unknown>)[name], lib()) as Record<string, string>;
  return Object.fromEntries(members.map(({ name }) => [compiled[name], name]));
}

function lib(): unknown {
  return createRequire(__filename)(resolve(REPOSITORY, 'lib')) as unknown;
}

function propertiesOf(fqn: string, assembly: Assembly): Property[] {
  const type = assembly.types?.[fqn] as InterfaceType | undefined;
  return [...(type?.interfaces ?? []).flatMap((parent) => propertiesOf(parent, assembly)), ...type?.properties ?? []]
    .sort((left, right) => left.name < right.name ? -1 : 1);
}

function propsOf({ initializer }: ClassType): string {
  return (initializer!.parameters![2].type as { fqn: string }).fqn;
}

function isConstruct(type: Type): boolean {
  const parameters = (type as ClassType).initializer?.parameters ?? [];
  return type.kind === 'class' && parameters.length === 3 && parameters[0].name === 'scope';
}

function nameOf(fqn: string): string {
  return fqn.slice(PACKAGE.length + 1);
}
