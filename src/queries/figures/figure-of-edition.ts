import type { Citation } from '../../schemas/common.ts';
import type { Figure } from '../../schemas/figure.ts';
import { countsEditions } from '../../domain/figures/counted-years.ts';
import type { Portal } from '../../portal/portal.ts';

const sourcesOf = (portal: Portal, edition: string): readonly Citation[] =>
  portal.editionById.get(edition)?.data.sources ?? [];

/**
 * A figure as it cites the edition that it counts: what its file says of the sources of another
 * edition is no origin of these numbers, and what one of those printed is nothing that these stand for.
 */
export function figureOfEdition(portal: Portal, figure: Figure, edition: string): Figure {
  if (!countsEditions(figure.query)) return figure;
  const own = sourcesOf(portal, edition);
  const isOwn = ({ source }: Citation) => own.some((other) => other.source === source);
  const others = new Set(
    portal.editions
      .flatMap(({ id }) => sourcesOf(portal, id))
      .filter((cited) => !isOwn(cited))
      .map(({ source }) => source),
  );
  const kept = figure.sources.filter(({ source }) => !others.has(source));
  if (own.length === 0 || kept.length === figure.sources.length) return figure;
  const added = own.filter(({ source }) => !kept.some((cited) => cited.source === source));
  return { ...figure, sources: [...added, ...kept], printed: undefined };
}
