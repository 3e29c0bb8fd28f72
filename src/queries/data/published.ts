import { isPrinted } from '../../domain/figures/printed-figures.ts';
import { recountIn } from '../../domain/figures/recount.ts';
import { isMissing } from '../../domain/missing.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { PublishedFigure } from '../../schemas/edition.ts';
import type { Portal } from '../../portal/portal.ts';
import { editionInputs } from '../editions/edition-inputs.ts';
import { countedEditions } from '../editions/counted-editions.ts';

/** A published figure next to the site's count. */
export interface ComparedFigure {
  readonly figure: PublishedFigure;
  /** Formatted for the reader; undefined if only the site counts it. */
  readonly published: string | undefined;
  readonly recounted: string | undefined;
  /** Recount minus print, formatted with its sign; undefined if nothing can be counted. */
  readonly difference: string | undefined;
  /** Answers only: number of clusters in the base. */
  readonly among: number | undefined;
}

/** Whether any published edition has figures. */
export function hasPublished(portal: Portal): boolean {
  return countedEditions(portal).some(
    (edition) => (portal.editionById.get(edition)?.data.figures.length ?? 0) > 0,
  );
}

/** Published figures of an edition, in order; for a frozen one, as in its archive. */
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
  const t = useTranslate(locale);
  const say = (value: number | string, { unit, printed }: PublishedFigure) => {
    if (typeof value === 'number') return write(value, unit);
    return unit === 'date' ? format.date(value) : (printed ?? value);
  };
  const kept = new Map(
    edition === portal.editionId
      ? []
      : portal.frozen.get(edition)?.data.published.map(({ id, value }) => [id, value]),
  );
  const { figures } = portal.editionById.get(edition)?.data ?? portal.edition;
  return figures.flatMap((figure): ComparedFigure[] => {
    const { unit, recount } = figure;
    const value = kept.get(figure.id) ?? figure.value;
    const again = recount && recountIn(editionInputs(portal, edition), recount);
    const isHidden = isMissing(again?.value) && again.value.missing === 'suppressed';
    // Figures still without a value are not published yet.
    if (value === undefined && !isHidden) return [];
    const isCompared = isPrinted(figure);
    const counted = typeof again?.value === 'number' ? again.value : undefined;
    return [
      {
        figure,
        published: isCompared && value !== undefined ? say(value, figure) : undefined,
        recounted: isHidden
          ? t('missing.suppressed')
          : counted === undefined
            ? undefined
            : write(counted, unit),
        difference:
          counted === undefined || typeof value !== 'number' || !isCompared
            ? undefined
            : format.signed(counted - value, unit === 'percent' ? 1 : 0),
        among: again?.among,
      },
    ];
  });
}
