// Generated from imports/ by `npx projen generate`. Do not edit.
/** A kind's version as one release has it. */
export interface KindVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly deprecated?: true;
}

/** A kind in all releases. */
export interface Kind {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly singular: string;
  readonly listKind: string;
  readonly shortNames: readonly string[];
  readonly scope: 'Namespaced' | 'Cluster';
  /** By release id, such as `kgateway-2.4` or `gateway-api-1.6-standard`. */
  readonly releases: Readonly<Record<string, readonly KindVersion[]>>;
}

/** What is loaded of a kind when it is first used. */
export interface KindModule {
  readonly schema: KindSchema;
  /** The functions of `schema.rules`, made of the functions that they call. */
  readonly rules: (cel: any) => Rule[];
}

/** The schemas of a kind in all releases and versions: a pool of nodes, in which equal ones are one. */
export interface KindSchema {
  readonly group: string;
  readonly kind: string;
  readonly nodes: readonly Node[];
  readonly patterns: readonly PatternText[];
  readonly rules: readonly RuleText[];
  /** Release id → version name → index of the root node. */
  readonly roots: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A schema node. Other nodes, patterns and rules are given by index. */
export interface Node {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly properties?: Readonly<Record<string, number>>;
  readonly required?: readonly string[];
  readonly items?: number;
  readonly additionalProperties?: number | boolean;
  readonly enum?: readonly unknown[];
  readonly pattern?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly default?: unknown;
  readonly nullable?: true;
  readonly anyOf?: readonly number[];
  readonly oneOf?: readonly number[];
  readonly allOf?: readonly number[];
  readonly not?: number;
  readonly rules?: readonly number[];
  readonly listType?: 'atomic' | 'set' | 'map';
  readonly listMapKeys?: readonly string[];
  readonly mapType?: 'atomic' | 'granular';
  readonly intOrString?: true;
  readonly preserveUnknown?: true;
  readonly embeddedResource?: true;
}

/** A regular expression, with the words for a value that does not match. */
export interface PatternText {
  readonly text: string;
  readonly wrong: string;
  readonly example: string;
}

/** A validation rule, with the words for an object that breaks it. */
export interface RuleText {
  readonly text: string;
  readonly wrong: string;
  readonly fix: string;
  readonly fieldPath?: string;
  readonly reason?: string;
  readonly optionalOldSelf?: true;
}

/** Undefined for rules about a change, which need the object's former state. */
export type Rule = ((self: any) => boolean) | undefined;
