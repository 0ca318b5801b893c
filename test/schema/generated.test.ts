import * as fc from 'fast-check';
import { manifestsOf } from './manifests';
import { mutationsOf } from './mutations';
import type { Mutation } from './mutations';
import { formatProblem } from '../../src/core/problem';
import type { Problem } from '../../src/core/problem';
import { cel } from '../../src/core/schema/cel';
import { withDefaults } from '../../src/core/schema/defaults';
import { checkRules } from '../../src/core/schema/rules';
import { validateStructure } from '../../src/core/schema/validate';
import { KINDS } from '../../src/generated/kinds';
import type { KindSchema, Node } from '../../src/generated/schema';
import { SCHEMAS } from '../../src/generated/schemas';
import { throwingResolvable } from '../throwing-resolvable';

const RUNS = { numRuns: 25 };

/** Every kind in every release and version; equal schemas of several releases once. */
const ROOTS = KINDS.flatMap(({ group, kind }) => {
  const { schema, rules: rulesWith } = SCHEMAS[`${group}/${kind}`]();
  const rules = rulesWith(cel);
  const roots = Object.entries(schema.roots).flatMap(([release, versions]) =>
    Object.entries(versions).map(([version, root]): [number, string] => [root, `${kind} ${version} of ${release}`]));
  return [...new Map(roots)].map(([root, title]) => ({ schema, rules, root, title }));
});

function isFound({ path, wrong }: Mutation, problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.path === path && wrong.test(problem.wrong));
}

describe.each(ROOTS)('$title', ({ schema, rules, root }) => {
  const manifests = manifestsOf(schema, root);

  test('accepts what its schema allows', () => {
    fc.assert(fc.property(manifests, (manifest) => {
      expect(validateStructure(schema, root, manifest).map(formatProblem)).toEqual([]);
    }), RUNS);
  });

  test('reports every mistake where it was made', () => {
    fc.assert(fc.property(manifests, (manifest) => {
      const overlooked = mutationsOf(schema, root, manifest)
        .filter((mutation) => !isFound(mutation, validateStructure(schema, root, withDefaults(schema, root, mutation.manifest))));
      expect(overlooked.map(({ title, path }) => `${path}: ${title}`)).toEqual([]);
    }), RUNS);
  });

  test('lets unresolved values pass unopened', () => {
    fc.assert(fc.property(manifests, (manifest) => {
      const unresolved = withDefaults(schema, root, { ...manifest, spec: unresolvedScalars((manifest as { spec?: unknown }).spec) });
      expect(validateStructure(schema, root, unresolved).map(formatProblem)).toEqual([]);
      expect(() => checkRules(schema, rules, root, unresolved)).not.toThrow();
    }), RUNS);
  });

  test('has rules that can be evaluated on whatever it allows', () => {
    fc.assert(fc.property(manifests, (manifest) => {
      expect(() => checkRules(schema, rules, root, withDefaults(schema, root, manifest))).not.toThrow();
    }), RUNS);
  });

  test('gets the defaults that the API server would set', () => {
    fc.assert(fc.property(manifests, (manifest) => {
      const complete = withDefaults(schema, root, manifest);
      expect(complete).toEqual(setDefaults(schema, schema.nodes[root], structuredClone(manifest)));
      expect(validateStructure(schema, root, complete).map(formatProblem)).toEqual([]);
      expect(withDefaults(schema, root, complete)).toBe(complete);
    }), RUNS);
  });
});

/** The same objects and lists with something in place of every scalar that must not be touched. */
function unresolvedScalars(value: unknown): unknown {
  if (Array.isArray(value)) { return value.map(unresolvedScalars); }
  if (typeof value !== 'object' || value === null) { return throwingResolvable(); }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, unresolvedScalars(part)]));
}

/** What the API server does, in the plainest way: changes the value in place. */
function setDefaults(schema: KindSchema, node: Node, value: any): any {
  for (const [name, index] of Object.entries(node.properties ?? {})) {
    const child = schema.nodes[index];
    if (name === 'status' || typeof value !== 'object') { continue; }
    if (value[name] === undefined && child.default !== undefined) { value[name] = structuredClone(child.default); }
    if (value[name] !== undefined) { setDefaults(schema, child, value[name]); }
  }
  for (const part of Object.values(typeof value === 'object' ? value : {})) {
    if (node.items !== undefined) { setDefaults(schema, schema.nodes[node.items], part); }
    if (typeof node.additionalProperties === 'number') { setDefaults(schema, schema.nodes[node.additionalProperties], part); }
  }
  return value;
}
