import type { KindSchema, Node } from '../../generated/schema';

/** Whether a node, or one that describes a part of it, has something. */
export type Reach = (index: number) => boolean;

/**
 * Finds out once per kind which nodes lead to those that have something, so
 * that walks over manifests leave out the branches in which nothing is to do.
 */
export function reachOf(has: (node: Node) => boolean): (schema: KindSchema) => Reach {
  const known = new WeakMap<KindSchema, Reach>();
  return (schema) => {
    let reach = known.get(schema);
    if (reach === undefined) { known.set(schema, reach = remember(schema, has)); }
    return reach;
  };
}

function remember(schema: KindSchema, has: (node: Node) => boolean): Reach {
  const answers: boolean[] = [];
  const reaches = (index: number): boolean =>
    answers[index] ??= has(schema.nodes[index]) || partsOf(schema.nodes[index]).some(reaches);
  return reaches;
}

/** The nodes that describe the fields, map values and list entries of a node. */
function partsOf({ properties, additionalProperties, items }: Node): number[] {
  return [
    ...Object.values(properties ?? {}),
    ...typeof additionalProperties === 'number' ? [additionalProperties] : [],
    ...items === undefined ? [] : [items],
  ];
}
