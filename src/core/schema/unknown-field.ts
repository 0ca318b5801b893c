import { nearest } from './nearest';
import { fieldOf, hasType, isClosed, isList, isObject } from './nodes';
import { formatPath } from './path';
import type { Step } from './path';
import { or } from './wording';
import type { KindSchema, Node } from '../../generated/schema';
import type { Complaint } from '../location';

/** Fields of forms that older guides still show, and what takes their place. */
const OLD_FIELDS: Readonly<Record<string, Readonly<Record<string, Complaint>>>> = {
  Backend: {
    'spec.ai': {
      wrong: 'kgateway has no AI backends any more: they moved to agentgateway',
      fix: 'deploy agentgateway, which has a controller and kinds of its own: https://agentgateway.dev',
    },
    'spec.aws.lambdaFunctions': {
      wrong: 'a Backend is one Lambda function', fix: 'write aws.lambda with functionName, qualifier and accountId, and a Backend for each function',
    },
    'spec.aws.secretRef': {
      wrong: 'the credentials moved, and the Secret has to be in the namespace of the Backend',
      fix: 'write aws.auth with type "Secret" and secretRef.name',
    },
  },
  TrafficPolicy: {
    'spec.extAuth.enablement': { wrong: 'extAuth has no enablement any more', fix: 'write disable: {} to switch it off, and nothing to leave it on' },
  },
};

/** References that have no namespace lead to the namespace of the object itself. */
const LOCAL: Complaint = { wrong: 'unknown field', fix: 'leave it out: what is named has to be in the namespace of this object' };

const MOST_FIELDS_LISTED = 12;
const DEEPEST_SEARCH = 3;

/** What to say about a field that the schema does not know. Slow, but only mistakes pay for it. */
export function unknownField(schema: KindSchema, root: number, steps: readonly Step[], value: unknown): Complaint {
  const old = OLD_FIELDS[schema.kind]?.[steps.join('.')];
  if (old !== undefined) { return old; }
  const elsewhere = releasesWith(schema, root, steps);
  if (elsewhere.length > 0) {
    return { wrong: 'unknown field in this release', fix: `leave it out, or use a release that has it: ${elsewhere.join(', ')}` };
  }
  return isLocalReference(schema, root, steps) ? LOCAL : { wrong: 'unknown field', fix: advice(schema, root, steps, value) };
}

function isLocalReference(schema: KindSchema, root: number, steps: readonly Step[]): boolean {
  return steps.at(-1) === 'namespace' && chain(schema, root, steps.slice(0, -1)).at(-1)?.properties?.name !== undefined;
}

function advice(schema: KindSchema, root: number, steps: readonly Step[], value: unknown): string {
  const name = String(steps.at(-1));
  const known = Object.keys(chain(schema, root, steps.slice(0, -1)).at(-1)?.properties ?? {});
  // The only field that a value can be meant for: `matches[].path.name`.
  const meant = nearest(name, known) ?? (name === 'name' && known.includes('value') ? 'value' : undefined);
  if (meant !== undefined) { return `did you mean ${meant}?`; }
  const location = higherLocation(schema, root, steps, value) ?? lowerLocation(schema, root, steps, value);
  if (location !== undefined) { return `write it as ${location}`; }
  if (name === 'path' && typeof value === 'string' && known.includes('matches')) { return `write it as matches: [{ path: { value: ${value} } }]`; }
  if (known.length === 0) { return 'leave it out, no field is possible here'; }
  return known.length > MOST_FIELDS_LISTED ? 'leave it out' : `leave it out, or write ${or(known)}`;
}

/** The nodes from the root to the end of the steps, as far as the schema knows these. */
function chain(schema: KindSchema, root: number, steps: readonly Step[]): Node[] {
  const nodes = [schema.nodes[root]];
  for (const step of steps) {
    const child = childOf(nodes[nodes.length - 1], step);
    if (child === undefined) { return nodes; }
    nodes.push(schema.nodes[child]);
  }
  return nodes;
}

function childOf(node: Node, step: Step): number | undefined {
  return typeof step === 'number' ? node.items : fieldOf(node, step);
}

/** The releases whose schema of the same version knows the field. */
function releasesWith(schema: KindSchema, root: number, steps: readonly Step[]): string[] {
  const versions = new Set(Object.values(schema.roots).flatMap((roots) => Object.keys(roots).filter((version) => roots[version] === root)));
  return Object.keys(schema.roots).filter((release) => [...versions].some((version) => {
    const other = schema.roots[release][version];
    return other !== undefined && chain(schema, other, steps).length > steps.length;
  }));
}

/** Where the field would be right further up, for example `spec.hostnames` instead of `spec.rules[0].hostnames`. */
function higherLocation(schema: KindSchema, root: number, steps: readonly Step[], value: unknown): string | undefined {
  const name = String(steps.at(-1));
  const nodes = chain(schema, root, steps.slice(0, -1));
  // The root is left out: its apiVersion and kind are fields of many references as well.
  for (let depth = nodes.length - 2; depth > 0; depth--) {
    if (takes(schema, nodes[depth], name, value)) { return formatPath([...steps.slice(0, depth), name]); }
  }
  return undefined;
}

/** Where the field would be right further down, for example `spec.rules[0].matches[].path` instead of `spec.rules[0].path`. */
function lowerLocation(schema: KindSchema, root: number, steps: readonly Step[], value: unknown): string | undefined {
  const name = String(steps.at(-1));
  const start = chain(schema, root, steps.slice(0, -1)).at(-1);
  let level = start === undefined ? [] : [{ node: start, path: formatPath(steps.slice(0, -1)) }];
  for (let depth = 0; depth < DEEPEST_SEARCH; depth++) {
    level = level.flatMap(({ node, path }) => Object.entries(node.properties ?? {}).map(([field, index]) => objectsIn(schema, index, `${path}.${field}`)));
    const found = level.filter(({ node }) => takes(schema, node, name, value));
    if (found.length > 0) { return found.length === 1 ? `${found[0].path}.${name}` : undefined; }
  }
  return undefined;
}

/** The node of a field, or of the entries if the field is a list. */
function objectsIn(schema: KindSchema, index: number, path: string): { node: Node; path: string } {
  const node = schema.nodes[index];
  return node.items === undefined ? { node, path } : { node: schema.nodes[node.items], path: `${path}[]` };
}

/** Whether a node has a field of this name that such a value could be meant for. */
function takes(schema: KindSchema, { properties }: Node, name: string, value: unknown): boolean {
  const index = properties?.[name];
  return typeof index === 'number' && looksLike(schema.nodes[index], value);
}

function looksLike(node: Node, value: unknown): boolean {
  if (value === null || typeof value === 'function') { return true; }
  if (Array.isArray(value)) { return isList(node); }
  if (typeof value !== 'object') { return !isList(node) && !isObject(node) && hasType(node, value); }
  const fields = Object.keys(value);
  return isObject(node) && (fields.length === 0 || fields.some((field) => fieldOf(node, field) !== undefined || !isClosed(node, field)));
}
