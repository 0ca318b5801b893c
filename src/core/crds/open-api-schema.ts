import type { KindSchema, Node, RuleText } from '../../generated/schema';

/** The schema of a CRD's version, as the API server reads it: the pool's nodes, each written where it is used. */
export function openApiSchema(schema: KindSchema, index: number): object {
  const at = (child: number): object => openApiSchema(schema, child);
  const { properties, items, additionalProperties, pattern, anyOf, oneOf, allOf, not, rules, intOrString, ...node } = schema.nodes[index];
  return defined({
    ...withKubernetesNames(node),
    properties: properties && Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, at(child)])),
    items: items === undefined ? undefined : at(items),
    additionalProperties: typeof additionalProperties === 'number' ? at(additionalProperties) : additionalProperties,
    pattern: pattern === undefined ? undefined : schema.patterns[pattern].text,
    anyOf: intOrString === true ? [{ type: 'integer' }, { type: 'string' }] : anyOf?.map(at),
    oneOf: oneOf?.map(at),
    allOf: allOf?.map(at),
    not: not === undefined ? undefined : at(not),
    'x-kubernetes-int-or-string': intOrString,
    'x-kubernetes-validations': rules?.map((rule) => validation(schema.rules[rule])),
  });
}

/** A rule with our own words for objects that break it, the same as at synth time. */
function validation({ text, wrong, fix, ...details }: RuleText): object {
  return { rule: text, message: `${wrong}; ${fix}`, ...details };
}

type Plain = Pick<Node, 'listType' | 'listMapKeys' | 'mapType' | 'preserveUnknown' | 'embeddedResource'>;

function withKubernetesNames({ listType, listMapKeys, mapType, preserveUnknown, embeddedResource, ...plain }: Plain): object {
  return {
    ...plain,
    'x-kubernetes-list-type': listType,
    'x-kubernetes-list-map-keys': listMapKeys,
    'x-kubernetes-map-type': mapType,
    'x-kubernetes-preserve-unknown-fields': preserveUnknown,
    'x-kubernetes-embedded-resource': embeddedResource,
  };
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
