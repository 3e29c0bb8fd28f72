import type { CardMap, CardSheet } from '../../cards/card-view.ts';
import { writeSheet } from '../../cards/sheet-text.ts';
import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { cardMaps } from '../regions/maps.ts';
import { cardFile, cardVersion } from './card-file.ts';
import { cardFrame } from './card-frame.ts';
import { listCards, viewCard } from './list-cards.ts';

const maps = remember('maps', (portal): CardSheet['maps'] =>
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

/** Sheet of a card: one for most collections; figures have one each, since they take long to draw. */
function sheetOf(path: string): string {
  if (path === '/') return 'home';
  const [folder = '', ...rest] = path.slice(1, -1).split('/');
  return folder === 'figures' ? [folder, ...rest].join('-') : folder;
}

/** Page paths by card sheet, the same in all languages. */
const pathsBySheet = remember('pathsBySheet', (portal): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(listCards(portal), sheetOf),
);

/** Names of all sheets of a language. */
export const listSheets = (portal: Portal): readonly string[] => [...pathsBySheet(portal).keys()];

/** Cards of a sheet in a language, for the program that draws them. */
export function viewCardSheet(portal: Portal, locale: Locale, sheet: string): CardSheet {
  const cards = (pathsBySheet(portal).get(sheet) ?? []).flatMap((path) => {
    const view = viewCard(portal, path, locale);
    const version = cardVersion(portal, path, locale);
    return view && version ? [{ file: cardFile(path, locale), version, view }] : [];
  });
  const shown = new Set(cards.map(({ view }) => view.map?.of));
  // Sheets without a map must not depend on any.
  const known = cards.some(({ view }) => view.map) ? Object.entries(maps(portal)) : [];
  return {
    frame: cardFrame(portal, locale),
    maps: Object.fromEntries(known.filter(([country]) => shown.has(country))),
    cards,
  };
}

/** The same as text: see `writeSheet`. */
export const writeCards = (portal: Portal, locale: Locale, sheet: string): string =>
  writeSheet(viewCardSheet(portal, locale, sheet));
