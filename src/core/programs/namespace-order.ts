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
    const [next] = [...left].sort((a, b) => open(a) - open(b) || Number(a !== undefined) - Number(b !== undefined));
    order.push(next);
    left.delete(next);
  }
  return order;
}
