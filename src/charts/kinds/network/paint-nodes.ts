import { groupId } from '../../tools/series/group-id.ts';
import { kindStyle } from '../../tools/series/kind-style.ts';
import type { CircleMark, LegendItem, Paint, Texture } from '../../tools/model/scene.ts';
import type { NetworkNode } from './read-network.ts';
import { rowPaint } from '../../tools/paint/paint-row.ts';

/** Min radius for a texture: on a smaller disc it would only look paler. */
const minTextured = 5;

interface Shade {
  readonly fill: Paint;
  readonly texture?: Texture;
}

function shadeGroup(index: number): Shade {
  const { paint, texture } = kindStyle(index);
  return { fill: paint, texture };
}

/** Groups in order of appearance. */
const listGroups = (nodes: readonly NetworkNode[]): string[] => [
  ...new Set(nodes.flatMap(({ row }) => (row.group === undefined ? [] : [row.group]))),
];

export function nameGroups(nodes: readonly NetworkNode[]): LegendItem[] {
  return listGroups(nodes).map((group, index) => {
    const { fill, texture } = shadeGroup(index);
    return { label: group, paint: fill, texture, shape: 'disc', series: groupId(index) };
  });
}

/** Hollow if the number is unknown. */
export function paintNodes(
  nodes: readonly NetworkNode[],
  column: number | undefined,
): (node: NetworkNode, x: number, y: number) => CircleMark {
  const groups = listGroups(nodes);
  return (node, x, y) => {
    const { row, cell, r } = node;
    const series = row.group === undefined ? undefined : groupId(groups.indexOf(row.group));
    const base = { type: 'circle', x, y, r, row: row.id, column, series } as const;
    if (column !== undefined && cell?.value === undefined) {
      return { ...base, fill: 'paper', stroke: 'line', strokeWidth: 1.2, texture: 'missing' };
    }
    const rim = { stroke: 'paper', strokeWidth: 1.5 } as const;
    if (row.accent || row.stage) return { ...base, ...rim, fill: rowPaint(row, 'q4') };
    if (row.group !== undefined) {
      const { fill, texture } = shadeGroup(groups.indexOf(row.group));
      return { ...base, ...rim, fill, texture: r < minTextured ? undefined : texture };
    }
    return { ...base, ...rim, fill: groups.length > 0 ? 'ink-3' : 'q4' };
  };
}
