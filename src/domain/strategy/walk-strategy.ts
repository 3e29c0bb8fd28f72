import type { StrategyNode } from '../../schemas/strategy.ts';

export interface StrategyStep {
  readonly node: StrategyNode;
  /** Path of the part within its entry: `["nodes", 0, "children", 2]`. */
  readonly path: readonly (string | number)[];
  /** Its ancestors, outermost first. */
  readonly above: readonly StrategyNode[];
}

/** All parts of a strategy in pre-order. */
export function* walkStrategy(
  nodes: readonly StrategyNode[],
  path: readonly (string | number)[] = ['nodes'],
  above: readonly StrategyNode[] = [],
): Generator<StrategyStep> {
  for (const [index, node] of nodes.entries()) {
    const own = [...path, index];
    yield { node, path: own, above };
    yield* walkStrategy(node.children, [...own, 'children'], [...above, node]);
  }
}

/** Number of parts by kind, in order of first appearance. */
export function countKinds(nodes: readonly StrategyNode[]): Map<StrategyNode['kind'], number> {
  const counts = new Map<StrategyNode['kind'], number>();
  for (const { node } of walkStrategy(nodes)) {
    counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  }
  return counts;
}
