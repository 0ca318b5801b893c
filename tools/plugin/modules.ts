import { Component, DataApi, Declared, Field } from './api';
import { publicShapes } from './public-shapes';
import { publicTypes } from './public-types';
import type { PublicTypes } from '../../src/core/programs/public-types';
import type { PublicShapes } from '../../src/core/shape/shape';

const HEADER = '// Made from the public API by `npx projen plugin`. Do not edit.\n';

/** The files that are made from the public API, by their path in the repository. */
export function modules(api = DataApi.load()): Map<string, string> {
  return new Map([
    ['src/pulumi/plugin/generated/components.ts', componentsModule(api)],
    ['src/pulumi/plugin/generated/shapes.ts', shapesModule(api)],
    ['src/core/shape/generated/public-shapes.ts', publicShapesModule(publicShapes())],
    ['src/core/programs/generated/public-types.ts', typesModule(publicTypes())],
  ]);
}

function publicShapesModule(shapes: PublicShapes): string {
  return `${HEADER}import type { PublicShapes } from '../shape';

export const PUBLIC_SHAPES: PublicShapes = ${JSON.stringify(shapes, undefined, 2)};
`;
}

function typesModule(types: PublicTypes): string {
  const lines = Object.entries(types).map(([name, entries]: [string, object]) =>
    `  ${name}: {\n${Object.entries(entries).map(([key, entry]) => `    ${JSON.stringify(key)}: ${JSON.stringify(entry)},\n`).join('')}  },\n`);
  return `${HEADER}import type { PublicTypes } from '../public-types';

export const PUBLIC_TYPES: PublicTypes = {\n${lines.join('')}};
`;
}

function shapesModule({ shapes }: DataApi): string {
  return `${HEADER}import type { Shapes } from '../values';

export const SHAPES: Shapes = ${JSON.stringify(shapes, undefined, 2)};
`;
}

function componentsModule({ components, declared }: DataApi): string {
  const interfaces = [...declared.values()].sort((left, right) => left.name < right.name ? -1 : 1);
  return `${HEADER}import * as pulumi from '@pulumi/pulumi';
import { make } from '../make';

/** Metadata of an object. */
export interface MetadataArgs {
  /** The name of the object: that of the component, unless it is given. */
  name?: pulumi.Input<string>;
  /** The namespace of the object: that of the provider, unless it is given. */
  namespace?: pulumi.Input<string>;
  labels?: { [name: string]: pulumi.Input<string> };
  annotations?: { [name: string]: pulumi.Input<string> };
}

${interfaces.map(interfaceText).join('\n')}
${components.map(componentText).join('\n')}`;
}

function interfaceText({ name, docs, fields }: Declared): string {
  return `${comment(docs, '')}export interface ${name} {\n${fields.map(fieldText).join('')}}\n`;
}

function fieldText({ name, isRequired, type, docs }: Field): string {
  return `${comment(docs, '  ')}  ${name}${isRequired ? '' : '?'}: ${type};\n`;
}

function componentText({ name, docs, args, makesOneObject }: Component): string {
  const outputs = makesOneObject ? `  /** The name of the object. */
  public readonly name: pulumi.Output<string>;
  /** The namespace of the object, where it is known. */
  public readonly namespace: pulumi.Output<string | undefined>;

` : '';
  const made = makesOneObject ? `    const { name: objectName, namespace } = make('${name}', name, args, this);
    this.name = objectName;
    this.namespace = namespace;
    this.registerOutputs({ name: objectName, namespace });
` : `    make('${name}', name, args, this);
    this.registerOutputs({});
`;
  return `${comment(docs, '')}export class ${name} extends pulumi.ComponentResource {
${outputs}  public constructor(name: string, args: ${args}, options?: pulumi.ComponentResourceOptions) {
    super('kgateway-constructs:index:${name}', name, {}, options);
${made}  }
}
`;
}

function comment(text: string, indent: string): string {
  return text === '' ? '' : `${indent}/** ${text.replaceAll('*/', '*\\/').trim()} */\n`;
}
