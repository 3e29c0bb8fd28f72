import { expect, test } from 'vitest';
import { shippedPortal } from '../../../workshop/testing/shipped-portal.ts';
import { countKinds, walkStrategy } from './walk-strategy.ts';

const portal = shippedPortal;
const strategy = (id: string) => {
  const entry = portal.strategies.find((item) => item.id === id);
  if (!entry) throw new Error(`No strategy "${id}"`);
  return entry.data;
};

test('the İzmir strategy has 3 priorities, 7 goals and 26 actions', () => {
  expect([...countKinds(strategy('izmir-2013-2018').nodes)]).toEqual([
    ['priority', 3],
    ['goal', 7],
    ['action', 26],
  ]);
});

test('the ORA plan has 4 areas, 18 sub-areas, 27 measures and 71 actions', () => {
  expect([...countKinds(strategy('ora-action-plan').nodes)]).toEqual([
    ['area', 4],
    ['sub-area', 18],
    ['measure', 27],
    ['action', 71],
  ]);
});

test('bodies are read from their row for 13 actions, by order for 7, and lost for 6', () => {
  const counts = new Map<string | undefined, number>();
  for (const { node } of walkStrategy(strategy('izmir-2013-2018').nodes)) {
    if (node.kind !== 'action') continue;
    counts.set(node.bodiesCertainty, (counts.get(node.bodiesCertainty) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual({ 'by-row': 13, 'by-order': 7, lost: 6 });
});

test('six action codes of the ORA plan differ from the print', () => {
  const misprinted = [...walkStrategy(strategy('ora-action-plan').nodes)].filter(
    ({ node }) => node.kind === 'action' && node.codePrinted !== undefined,
  );
  expect(misprinted).toHaveLength(6);
});

test('every part knows those above it, and where it stands in its file', () => {
  const nodes = strategy('izmir-2013-2018').nodes;
  for (const { node, path, above } of walkStrategy(nodes)) {
    let found: unknown = { nodes };
    for (const step of path) found = (found as Record<string | number, unknown>)[step];
    expect(found).toBe(node);
    expect(above).toHaveLength((path.length - 2) / 2);
  }
});
