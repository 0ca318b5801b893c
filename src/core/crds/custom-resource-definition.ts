import { openApiSchema } from './open-api-schema';
import type { VersionDefinition } from '../../generated/definition';
import { DEFINITIONS, VERSION_DEFINITIONS } from '../../generated/definitions';
import { KINDS } from '../../generated/kinds';
import type { Kind, KindVersion } from '../../generated/schema';
import { SCHEMAS } from '../../generated/schemas';
import type { BundleObject, PlainManifest } from '../bundle';
import { given } from '../manifest';

/** Every CRD of a release, such as `kgateway-2.4` or `gateway-api-1.6-standard`. */
export function customResourceDefinitions(release: string): BundleObject[] {
  return KINDS.filter(({ releases }) => releases[release] !== undefined)
    .map((kind) => ({ id: kind.plural, manifest: customResourceDefinition(kind, release) }));
}

/**
 * A CRD without prose: an eighth of the size of the official one at times, so
 * that it fits into the annotation that `kubectl apply` writes.
 */
function customResourceDefinition(kind: Kind, release: string): PlainManifest {
  const { group, plural, singular, listKind, shortNames, scope } = kind;
  const { categories, labels, annotations, conversion = { strategy: 'None' }, versions } = DEFINITIONS[`${group}/${kind.kind}`][release];
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: given({ name: `${plural}.${group}`, labels: unlessEmpty(labels), annotations: unlessEmpty(annotations) }),
    spec: {
      group,
      scope,
      names: given({ kind: kind.kind, listKind, plural, singular, shortNames: unlessEmpty(shortNames), categories: unlessEmpty(categories) }),
      conversion,
      versions: kind.releases[release].map((version) => versionOf(kind, release, version, VERSION_DEFINITIONS[versions[version.name]])),
    },
  };
}

function versionOf(kind: Kind, release: string, version: KindVersion, { subresources, columns, selectableFields }: VersionDefinition): object {
  const { schema } = SCHEMAS[`${kind.group}/${kind.kind}`]();
  return given({
    ...version,
    subresources: unlessEmpty(subresources),
    additionalPrinterColumns: unlessEmpty(columns),
    selectableFields,
    schema: { openAPIV3Schema: openApiSchema(schema, schema.roots[release][version.name]) },
  });
}

function unlessEmpty<T extends object>(fields: T): T | undefined {
  return Object.keys(fields).length === 0 ? undefined : fields;
}
