/** The strongly connected component of each node that can be reached (Tarjan), without recursion: chains may be long. */
export function componentsOf<Node>(starts: readonly Node[], next: (node: Node) => readonly Node[]): ReadonlyMap<Node, number> {
  const component = new Map<Node, number>();
  const order = new Map<Node, number>();
  const low = new Map<Node, number>();
  const open: Node[] = [];
  for (const start of starts) {
    if (order.has(start)) { continue; }
    const work: { readonly node: Node; readonly children: readonly Node[]; at: number }[] = [];
    const enter = (node: Node): void => {
      order.set(node, order.size);
      low.set(node, order.size - 1);
      open.push(node);
      work.push({ node, children: next(node), at: 0 });
    };
    enter(start);
    while (work.length > 0) {
      const frame = work[work.length - 1];
      const child = frame.children[frame.at++];
      if (child !== undefined) {
        if (!order.has(child)) { enter(child); } else if (!component.has(child)) { lower(low, frame.node, order.get(child)); }
        continue;
      }
      work.pop();
      if (work.length > 0) { lower(low, work[work.length - 1].node, low.get(frame.node)); }
      if (low.get(frame.node) === order.get(frame.node)) { close(open, component, frame.node, order.get(frame.node)); }
    }
  }
  return component;
}

function lower<Node>(low: Map<Node, number>, node: Node, value = 0): void {
  low.set(node, Math.min(low.get(node) ?? value, value));
}

function close<Node>(open: Node[], component: Map<Node, number>, root: Node, id = 0): void {
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    component.set(node, id);
    if (node === root) { return; }
  }
}
