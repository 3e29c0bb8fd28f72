import type { FigureInputs } from '../../domain/figures/inputs.ts';
import { sortByText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';

/** Input for the lists of a page: ties are sorted by name in its language. */
export const namedInputs = remember(
  'namedInputs',
  (portal: Portal, locale: Locale): FigureInputs => {
    const named = [
      ...portal.regions.map(({ id, name }) => ({ id, name })),
      ...portal.sectors.map(({ id, label }) => ({ id, name: label })),
      ...portal.sectorGroups.map(({ id, label }) => ({ id: `group-${id}`, name: label })),
    ];
    const sorted = sortByText(locale, named, ({ name }) => name[locale]);
    return {
      ...portal.figureInputs,
      places: new Map(sorted.map(({ id }, place) => [id, place])),
    };
  },
);
