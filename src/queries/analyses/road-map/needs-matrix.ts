import type { ClusterNeeds } from '../../../domain/analyses/road-map/find-gaps.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { FigureData } from '../../../schemas/figure-data.ts';

/** Data of a figure with inline data: a matrix of functions × resources. */
export function matrixData(portal: Portal, figure: string): FigureData | undefined {
  const entry = portal.figureById.get(figure);
  return entry && 'data' in entry.data ? entry.data.data : undefined;
}

/** Scores of a figure's needs matrix; cells without a number are left out. */
export function matrixScores(portal: Portal, figure: string): ClusterNeeds['needs'] {
  const data = matrixData(portal, figure);
  return (data?.rows ?? []).flatMap((row) =>
    row.values.flatMap((score, index) => {
      const resource = data?.columns[index]?.id;
      return typeof score === 'number' && resource !== undefined
        ? [{ function: row.id, resource, score }]
        : [];
    }),
  );
}
