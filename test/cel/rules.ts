import { readImports, type SchemaNode } from '../../tools/imports/format';

/** A rule on a node it is on. Equal rules on equal nodes count once. */
export interface PlacedRule {
  readonly rule: string;
  readonly node: SchemaNode;
  /** One of the places, for messages. */
  readonly where: string;
}

/** Every rule of imports/. */
export function placedRules(): PlacedRule[] {
  const placed = new Map<string, PlacedRule>();
  for (const { release, crd } of readImports()) {
    for (const version of crd.versions) {
      walk(version.schema, `${crd.kind} ${version.name} of ${release}`);
    }
  }
  return [...placed.values()];

  function walk(node: SchemaNode, where: string): void {
    for (const { rule } of node['x-kubernetes-validations'] ?? []) {
      const key = `${rule}\n${JSON.stringify(node)}`;
      if (!placed.has(key)) { placed.set(key, { rule, node, where }); }
    }
    for (const [name, child] of children(node)) {
      walk(child, `${where}${name}`);
    }
  }
}

function children(node: SchemaNode): [string, SchemaNode][] {
  const { items, additionalProperties: values, properties = {} } = node;
  return [
    ...Object.entries(properties).map(([name, child]): [string, SchemaNode] => [`.${name}`, child]),
    ...items === undefined ? [] : [['[]', items] as [string, SchemaNode]],
    ...typeof values === 'object' ? [['{}', values] as [string, SchemaNode]] : [],
  ];
}
