/**
 * The least weight of edges that splits one of the connected parts of a graph in two: for people as edges between their
 * team and their link, the fewest people whose figure follows from those of teams and links.
 *
 * @param weights - per pair of nodes, symmetrical; 0 is no edge
 * @returns `Infinity` when no part has two nodes
 * @see Stoer & Wagner 1997, A simple min-cut algorithm
 * @example
 * smallestCut([[0, 3], [3, 0]]); // 3
 */
export function smallestCut(weights: readonly (readonly number[])[]): number {
  return connectedParts(weights).reduce(
    (least, part) => Math.min(least, cutOf(part.map((a) => part.map((b) => weights[a]?.[b] ?? 0)))),
    Infinity,
  );
}

/** Nodes by the part that they are in. */
export function connectedParts(weights: readonly (readonly number[])[]): readonly number[][] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (const start of weights.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const node of part) {
      for (const [other, weight] of (weights[node] ?? []).entries()) {
        if (weight <= 0 || seen.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    parts.push(part);
  }
  return parts;
}

function cutOf(graph: number[][]): number {
  let least = Infinity;
  let nodes = [...graph.keys()];
  const weight = (a: number, b: number): number => graph[a]?.[b] ?? 0;
  while (nodes.length > 1) {
    // Add the node that is tied most strongly to those added: the last one's ties are a smallest cut from the one before.
    const order: number[] = [];
    const ties = new Map(nodes.map((node) => [node, 0]));
    let last = 0;
    while (ties.size > 0) {
      const [next, tie] = [...ties].reduce((most, one) => (one[1] > most[1] ? one : most));
      ties.delete(next);
      order.push(next);
      last = tie;
      for (const node of ties.keys()) ties.set(node, (ties.get(node) ?? 0) + weight(next, node));
    }
    least = Math.min(least, last);
    const [kept, merged] = order.slice(-2) as [number, number];
    for (const node of nodes) {
      const both = weight(kept, node) + weight(merged, node);
      (graph[kept] as number[])[node] = both;
      (graph[node] as number[])[kept] = both;
    }
    nodes = nodes.filter((node) => node !== merged);
  }
  return least;
}
