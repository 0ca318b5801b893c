type Namespace = string | undefined;

/**
 * Namespaces in an order in which those that others refer to come first. Where two refer to each other, no order is right,
 * and the one that refers to fewest comes first.
 */
export function namespaceOrder(uses: ReadonlyMap<Namespace, ReadonlySet<Namespace>>): Namespace[] {
  const order: Namespace[] = [];
  const left = new Set(uses.keys());
  while (left.size > 0) {
    const open = (namespace: Namespace) => [...uses.get(namespace)!].filter((other) => other !== namespace && left.has(other)).length;
    // Objects of the whole cluster, such as namespaces, come before others.
    const next = [...left].reduce((first, other) =>
      open(other) < open(first) || (open(other) === open(first) && other === undefined) ? other : first);
    order.push(next);
    left.delete(next);
  }
  return order;
}
