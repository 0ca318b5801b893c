// On its own, because pages load it: what reads manifests needs more than a browser has.

/** Adds to one of the lists of a map. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) { lists.set(key, [value]); } else { list.push(value); }
}
