import type { Field } from '../manifests/field';
import type { ManifestSet } from '../manifests/manifest-set';
import type { AttachedPolicy, PolicyError } from '../translation/policies/attached-policy';
import { mergedParts } from '../translation/policies/merged-parts';
import { mergeOrigins } from '../translation/policies/merging';

/** A part of TrafficPolicies that holds at one level. Lists of addresses may come from several policies. */
export interface PolicyPart {
  /** One for each policy that the part comes from, the one that prevails first. */
  readonly fields: readonly Field[];
}

type Level = ReadonlyMap<string, PolicyPart>;

/**
 * The TrafficPolicies of a route. On one level they are merged; of several
 * levels the nearest one counts, part by part: route, listener, Gateway.
 *
 * Source: runRoutePlugins and runVhostPlugins in pkg/kgateway/translator/irtranslator/route.go
 */
export class PoliciesInForce {
  /** Whether there are none. */
  public readonly isEmpty: boolean;
  private readonly levels: readonly Level[];

  /** @param levels the policies of each level, the nearest one first */
  public constructor(set: ManifestSet, levels: readonly (readonly AttachedPolicy[])[]) {
    this.levels = levels.map((policies) => merge(set, policies));
    this.isEmpty = this.levels.every(({ size }) => size === 0);
  }

  /** A part at the nearest level that has it. */
  public nearest(name: string): PolicyPart | undefined {
    if (this.isEmpty) { return undefined; }
    return this.levels.find((level) => level.has(name))?.get(name);
  }

  /** A part at each level that has it, the nearest one first. */
  public all(name: string): readonly PolicyPart[] {
    return this.isEmpty ? NO_PARTS : this.levels.flatMap((level) => level.get(name) ?? []);
  }

  /** A part at the level of the route alone. */
  public ofRoute(name: string): PolicyPart | undefined {
    return this.levels[0].get(name);
  }

  /** A part at the levels of the listener and of the route. */
  public belowGateway(name: string): readonly PolicyPart[] {
    return this.levels.slice(0, 2).flatMap((level) => level.get(name) ?? []);
  }
}

const EMPTY: Level = new Map();
const NO_PARTS: readonly PolicyPart[] = [];

/** What is taken for granted is not refused. */
export function areForgiven(errors: readonly PolicyError[]): boolean {
  return errors.every(({ absent }) => absent !== undefined);
}

function merge(set: ManifestSet, policies: readonly AttachedPolicy[]): Level {
  const valid = policies.filter(({ policy, errors }) => policy.kind === 'TrafficPolicy' && areForgiven(errors));
  if (valid.length === 0) { return EMPTY; }
  return new Map([...mergeOrigins(set, valid)].map(([name, from]) =>
    [name, { fields: from.flatMap(({ policy }) => mergedParts(policy).get(name)?.at ?? []) }]));
}
