import { countsEditions } from '../../domain/figures/counted-years.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Figure } from '../../schemas/figure.ts';

/**
 * Where the numbers of a figure in an edition come from. Its file names the documents of the year for
 * which it was written; what is counted for another year rests on those of that edition, and stands
 * for nothing that a document of the first one printed.
 */
export function sourcedInEdition(portal: Portal, figure: Figure, edition: string): Figure {
  const documents = (id: string) =>
    portal.editionById.get(id)?.data.sources.map(({ source }) => source) ?? [];
  const own = documents(edition);
  const isOwn = figure.sources.some(({ source }) => own.includes(source));
  if (!countsEditions(figure.query) || own.length === 0 || isOwn) return figure;
  const ofEditions = new Set(portal.editions.flatMap(({ id }) => documents(id)));
  const timeless = figure.sources.filter(({ source }) => !ofEditions.has(source));
  // Sources of another kind alone: the file says where its numbers come from, whatever the year.
  if (timeless.length === figure.sources.length) return figure;
  const { printed: _, ...rest } = figure;
  return {
    ...rest,
    sources: [...(portal.editionById.get(edition)?.data.sources ?? []), ...timeless],
  };
}
