import { parseApiVersion } from '../schema/load';

/** A manifest, and the part of the program that makes it. */
export interface OfPart {
  readonly part: string;
  readonly manifest: unknown;
}

/**
 * What is for one cluster, as far as can be seen. A program may describe several clusters, one in each of its parts:
 * then parts make objects of the same name.
 */
export function byCluster<One extends OfPart>(all: readonly One[]): readonly (readonly One[])[] {
  const partOf = new Map<string, string>();
  for (const { part, manifest } of all) {
    const name = nameOf(manifest);
    if (name === undefined) { continue; }
    const other = partOf.get(name);
    if (other !== undefined && other !== part) { return byPart(all); }
    partOf.set(name, part);
  }
  return [all];
}

function byPart<One extends OfPart>(all: readonly One[]): readonly (readonly One[])[] {
  const parts = new Map<string, One[]>();
  for (const one of all) {
    const found = parts.get(one.part);
    if (found === undefined) { parts.set(one.part, [one]); } else { found.push(one); }
  }
  return [...parts.values()];
}

function nameOf(manifest: unknown): string | undefined {
  const { apiVersion, kind, metadata } = manifest as { apiVersion?: unknown; kind?: unknown; metadata?: { namespace?: unknown; name?: unknown } };
  if (typeof apiVersion !== 'string' || typeof metadata?.name !== 'string') { return undefined; }
  return [parseApiVersion(apiVersion).group, kind, metadata.namespace, metadata.name].join('/');
}
