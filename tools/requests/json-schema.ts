import { FILE } from '../../src/cli/cases/file-shape';
import type { NamedShape, ObjectShape, Shape } from '../../src/core/requests/cases/shape';

type Schema = Readonly<Record<string, unknown>>;

/** Fields in which `${name}` may stand for any value. */
const WITH_VARIABLES = ['defaults', 'tests', 'contracts'];

const VARIABLE: Schema = { type: 'string', pattern: '\\$\\{' };

/** What editors read of test files. */
export function requestsSchema(): Schema {
  const conversion = new Conversion();
  const properties = Object.fromEntries(Object.entries(FILE.fields)
    .map(([name, shape]) => [name, conversion.schemaOf(shape, WITH_VARIABLES.includes(name))]));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Requests through Gateway API and kgateway manifests, and what has to come of them',
    type: 'object',
    properties,
    additionalProperties: false,
    definitions: conversion.definitions,
  };
}

class Conversion {
  public readonly definitions: Record<string, Schema> = {};

  public schemaOf(shape: Shape, withVariables: boolean): Schema {
    const schema = this.plain(shape, withVariables);
    const isOpen = withVariables && (shape.kind !== 'named' && shape.kind !== 'alternatives' && shape.kind !== 'any') && (shape.kind !== 'text' || schema.pattern !== undefined || schema.enum !== undefined);
    return described(isOpen ? { anyOf: [schema, VARIABLE] } : schema, shape.kind === 'named' ? undefined : shape.help);
  }

  private plain(shape: Shape, withVariables: boolean): Schema {
    switch (shape.kind) {
      case 'any': return {};
      case 'nothing': return { type: 'null' };
      case 'flag': return { type: 'boolean' };
      case 'number': return { type: shape.isInteger === true ? 'integer' : 'number', minimum: shape.least, maximum: shape.most };
      case 'text': return { type: 'string', ...shape.choices === undefined ? {} : { enum: shape.choices }, ...shape.pattern === undefined ? {} : { pattern: shape.pattern } };
      case 'list': return { type: 'array', items: this.schemaOf(shape.of, withVariables), ...shape.isNeverEmpty === true ? { minItems: 1 } : {} };
      case 'map': return {
        type: 'object',
        additionalProperties: this.schemaOf(shape.of, withVariables),
        ...shape.keyPattern === undefined ? {} : { propertyNames: { pattern: withVariables ? `${shape.keyPattern}|\\$\\{` : shape.keyPattern } },
      };
      case 'object': return this.object(shape, withVariables);
      case 'alternatives': return { anyOf: shape.of.map((one) => this.schemaOf(one, withVariables)) };
      case 'named': return this.named(shape);
    }
  }

  private object({ fields, required = [] }: ObjectShape, withVariables: boolean): Schema {
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, this.schemaOf(field, withVariables)])),
      ...required.length === 0 ? {} : { required },
      additionalProperties: false,
    };
  }

  /** All of them are within cases. */
  private named({ name, shape }: NamedShape): Schema {
    if (!Object.hasOwn(this.definitions, name)) {
      this.definitions[name] = {};
      this.definitions[name] = this.schemaOf(shape(), true);
    }
    return { $ref: `#/definitions/${name}` };
  }
}

function described(schema: Schema, help: string | undefined): Schema {
  // Beside a reference, draft 7 ignores everything.
  return help === undefined || schema.$ref !== undefined ? schema : { description: help, ...schema };
}
