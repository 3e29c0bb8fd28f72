import { isPrinted, roundRecount } from '../../domain/inventory/count-figures.ts';
import { recountValue } from '../../domain/inventory/count-matching.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PublishedFigure } from '../../schemas/edition.ts';
import type { Portal } from '../../portal/portal.ts';
import { rowsOfEdition } from '../editions/edition-rows.ts';
import { countedEditions } from '../editions/counted-editions.ts';

/** A published figure beside what the site counts. */
export interface ComparedFigure {
  readonly figure: PublishedFigure;
  /** As formatted for the reader; undefined for what the site alone counts. */
  readonly published: string | undefined;
  readonly recounted: string | undefined;
  /** Recount minus print, formatted with its sign; undefined where nothing can be counted. */
  readonly difference: string | undefined;
}

/** Does any published edition have figures? */
export function hasPublished(portal: Portal): boolean {
  return countedEditions(portal).some(
    (edition) => (portal.editionById.get(edition)?.data.figures.length ?? 0) > 0,
  );
}

/** The published figures of an edition, in their order: of one that is frozen, as its archive has them. */
export function compareFigures(
  portal: Portal,
  locale: Locale,
  edition = portal.editionId,
): ComparedFigure[] {
  const format = useFormat(locale);
  const write = (value: number, unit: string) =>
    unit === 'percent'
      ? format.percent(value / 100, Number.isInteger(value) ? 0 : 1)
      : format.number(value);
  const kept = new Map(
    edition === portal.editionId
      ? []
      : portal.frozen.get(edition)?.data.published.map(({ id, value }) => [id, value]),
  );
  const { figures } = portal.editionById.get(edition)?.data ?? portal.edition;
  return figures.flatMap((figure): ComparedFigure[] => {
    const { unit, recount } = figure;
    const value = kept.get(figure.id) ?? figure.value;
    // What still waits for its value is not published yet.
    if (value === undefined) return [];
    const published =
      typeof value === 'number'
        ? write(value, unit)
        : unit === 'date'
          ? format.date(value)
          : (figure.printed ?? value);
    const isCompared = isPrinted(figure);
    const again = recount ? recountValue(rowsOfEdition(portal, edition), recount) : undefined;
    const rounded = again === undefined ? undefined : roundRecount(again);
    return [
      {
        figure,
        published: isCompared ? published : undefined,
        recounted: rounded === undefined ? undefined : write(rounded, unit),
        difference:
          rounded === undefined || typeof value !== 'number' || !isCompared
            ? undefined
            : format.signed(rounded - value, unit === 'percent' ? 1 : 0),
      },
    ];
  });
}
