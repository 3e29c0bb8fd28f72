import type { CardMap, CardSheet } from '../../cards/card-view.ts';
import { writeSheet } from '../../cards/sheet-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { cardMaps } from '../regions/maps.ts';
import { cardFile } from './card-file.ts';
import { cardFrame } from './card-frame.ts';
import { cardVersion } from './card-version.ts';
import { listCards, viewCard } from './list-cards.ts';

const maps = remember((portal): CardSheet['maps'] =>
  Object.fromEntries(
    [...cardMaps(portal)].map(([country, { width, height, outlines, shapes }]) => {
      const regions = [...shapes.values()].map(({ id, path }) => [id, path] as const);
      const land = [...outlines.values()].join('');
      return [
        country,
        { width, height, land, regions: Object.fromEntries(regions) } satisfies CardMap,
      ];
    }),
  ),
);

/** All cards of a language, for the program that draws them. */
export function viewCardSheet(portal: Portal, locale: Locale): CardSheet {
  return {
    frame: cardFrame(portal, locale),
    maps: maps(portal),
    cards: [...listCards(portal).keys()].flatMap((path) => {
      const view = viewCard(portal, path, locale);
      const version = cardVersion(portal, path, locale);
      return view && version ? [{ file: cardFile(path, locale), version, view }] : [];
    }),
  };
}

/** The same as text: see `writeSheet`. */
export const writeCards = (portal: Portal, locale: Locale): string =>
  writeSheet(viewCardSheet(portal, locale));
