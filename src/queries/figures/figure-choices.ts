import { yearsPart } from '../../schemas/fixed-pages.ts';
import { sortByText } from '../../i18n/collate.ts';
import { lowerFirst } from '../../i18n/first-letter.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { figurePath } from './figure-pages.ts';
import { figureTurns, partedBy, type TurnAxis, turnAxes } from './figure-turns.ts';
import { figureParts } from './figure-views.ts';

/** A year of a figure's or map's numbers, or all of them, with its page. */
export interface YearChoice {
  readonly label: string;
  readonly href: string;
  /** True for the year shown by the page. */
  readonly chosen: boolean;
}

/**
 * Years to choose from on a figure's page, the latest first, then all of them. The current edition is at the
 * address without a year, which always shows the latest.
 * @param part the part of the page: see `figureParts`
 */
export function yearChoices(
  portal: Portal,
  id: string,
  part: string,
  locale: Locale,
): readonly YearChoice[] {
  const t = useTranslate(locale);
  const parts = figureParts(portal, id);
  const editions = parts.filter((one) => one !== yearsPart).toReversed();
  // A figure counted for no other edition still has a page apart from that of all years.
  const shown = parts.length > 0 && editions.length === 0 ? [portal.editionId] : editions;
  return [...shown, ...parts.filter((one) => one === yearsPart)].map((one) => ({
    label: one === yearsPart ? t('figure.years.all') : one,
    href: href(locale, figurePath(id, one === portal.editionId ? '' : one)),
    chosen: one === (part || portal.editionId),
  }));
}

/** What a figure can be counted by, and what is chosen. */
export interface TurnChoice {
  readonly label: string;
  /** Name of the chosen option. */
  readonly chosen: string;
  /** Another choice that would be given up; undefined if there is none. */
  readonly replaces?: string | undefined;
  readonly options: readonly YearChoice[];
}

/** A figure parted by a group of regions has a page of its own. */
function areaChoice(portal: Portal, id: string, locale: Locale): readonly TurnChoice[] {
  const figures = [...partedBy(portal, id)];
  if (figures.length < 2) return [];
  const t = useTranslate(locale);
  const options = figures.map(([group, other]) => ({
    label:
      group === ''
        ? t('figure.turn.whole')
        : t('figure.turn.parted', {
            area: lowerFirst(portal.regionGroupById.get(group)?.label[locale] ?? group, locale),
          }),
    href: href(locale, figurePath(other)),
    chosen: other === id,
  }));
  const chosen = options.find((option) => option.chosen)?.label ?? '';
  return [{ label: t('figure.turn.area'), chosen, options }];
}

/**
 * What the numbers of a figure can be counted for besides its editions: each choice has a page of its own, so
 * title, table, downloads and address follow.
 */
export function turnChoices(
  portal: Portal,
  id: string,
  part: string,
  locale: Locale,
): readonly TurnChoice[] {
  const t = useTranslate(locale);
  const turns = figureTurns(portal, id);
  const query = portal.figureById.get(id)?.data.query;
  const labels: Readonly<Record<TurnAxis, string>> = {
    stage: t('figure.filter.stage'),
    sector: t('figure.word.sectorGroup'),
    country: t('figure.word.country'),
    level: t('figure.turn.level'),
  };
  const whole = (axis: TurnAxis) => {
    if (axis === 'country' && query && 'country' in query && query.country)
      return portal.countryById.get(query.country)?.name[locale];
    return axis === 'level' && query && 'level' in query ? t(`levels.${query.level}`) : undefined;
  };
  const axes = turnAxes.flatMap((axis) => {
    const own = turns.filter((turn) => turn.axis === axis);
    if (own.length === 0) return [];
    const isChosen = own.some((turn) => turn.part === part);
    const all = {
      label: whole(axis) ?? t('figure.filter.all'),
      href: href(locale, figurePath(id)),
      chosen: !isChosen,
    };
    const named = own.map((turn) => ({
      label: turn.name(locale),
      href: href(locale, figurePath(id, turn.part)),
      chosen: turn.part === part,
    }));
    // Stages have an order of their own.
    const options = [
      all,
      ...(axis === 'stage' ? named : sortByText(locale, named, ({ label }) => label)),
    ];
    const chosen = options.find((option) => option.chosen)?.label ?? '';
    return [{ label: labels[axis], chosen, options }];
  });
  // Each choice has a page of its own, so that a second one replaces the first.
  const turned = axes.find(({ options }) => options[0]?.chosen === false);
  return [...axes, ...areaChoice(portal, id, locale)].map((axis) => ({
    ...axis,
    replaces: axis === turned ? undefined : turned?.chosen,
  }));
}
