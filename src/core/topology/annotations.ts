import type { TopologyGraph } from './graph';
import type { TopologyCondition, TopologyFinding, TopologyNode } from './node';
import { formatPath } from '../schema/path';
import type { Step } from '../schema/path';
import { isHealthy } from '../translation/reports/condition';

/** What is said of a place in a manifest: which one, and where in there. */
interface Placed {
  readonly index: number;
  readonly path: readonly Step[];
}

/** What checks and predictions have to say. Whoever asks for a topology brings it along: they do not know each other. */
export interface Remarks {
  readonly findings: readonly (Placed & Omit<TopologyFinding, 'path'> & { readonly accepted?: string })[];
  readonly statuses: readonly (Placed & { readonly conditions: readonly TopologyCondition[] })[];
}

/** Puts what is said onto the nodes that it is about: the closest one in which its place is. */
export function annotate({ nodes, edges }: TopologyGraph, { findings, statuses }: Remarks): TopologyGraph {
  const byPlace = new Map(nodes.filter(({ index }) => index >= 0).map((node) => [placeKey(node.index, node.path), node.id]));
  const found = new Map<string, TopologyFinding[]>();
  for (const { index, path, id, severity, message, fix, accepted } of findings) {
    if (accepted !== undefined) { continue; }
    const node = closest(byPlace, index, path);
    if (node !== undefined) { listOf(found, node).push({ id, severity, path: formatPath(path), message, fix }); }
  }
  const predicted = new Map<string, TopologyCondition[]>();
  for (const { index, path, conditions } of statuses) {
    const node = closest(byPlace, index, path);
    if (node === undefined) { continue; }
    const list = listOf(predicted, node);
    for (const { type, status, reason, certain } of conditions) {
      const isNew = list.every((one) => one.type !== type || one.status !== status || one.reason !== reason);
      if (isNew && !isHealthy(type, status)) { list.push({ type, status, reason, certain }); }
    }
  }
  const remarked = nodes.map((node): TopologyNode => ({
    ...node, findings: found.get(node.id) ?? node.findings, conditions: predicted.get(node.id) ?? node.conditions,
  }));
  return { nodes: remarked, edges };
}

function closest(byPlace: ReadonlyMap<string, string>, index: number, path: readonly Step[]): string | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = byPlace.get(placeKey(index, formatPath(path.slice(0, length))));
    if (node !== undefined) { return node; }
  }
  return undefined;
}

function placeKey(index: number, path: string): string {
  return `${index} ${path}`;
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  let list = lists.get(key);
  if (list === undefined) { lists.set(key, list = []); }
  return list;
}
