import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { listFigure } from './view-figure-index.ts';

/** An entry of a list, with the figures that show it. */
interface FiguredEntry {
  readonly id: string;
  readonly data: { readonly figures: readonly string[] };
}

/**
 * Small drawings for a list of entries, by their id: the first figure of each that is drawn and not yet in the
 * list, so that none is repeated.
 */
export function listThumbnails(
  portal: Portal,
  entries: readonly FiguredEntry[],
  locale: Locale,
): ReadonlyMap<string, string> {
  const shown = new Set<string>();
  return new Map(
    entries.flatMap(({ id, data }) => {
      const drawings = data.figures.flatMap(
        (name) => listFigure(portal, name, locale).thumbnail ?? [],
      );
      const first = drawings.find((drawing) => !shown.has(drawing));
      if (first === undefined) return [];
      shown.add(first);
      return [[id, first] as const];
    }),
  );
}
