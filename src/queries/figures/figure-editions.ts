import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { findComponents } from '../../markdown/find-components.ts';
import {
  type ArchiveLink,
  hasReportPages,
  viewArchiveLink,
} from '../reports/archive/archive-pages.ts';
import { packageLinks } from '../data/data-package.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { nameData } from '../editions/name-data.ts';

/** A figure in the report of an edition. */
export interface FigureEdition {
  /** "Edition 2012: Figure 7". */
  readonly label: string;
  readonly current: boolean;
  /** Its place in the report, as built now or as frozen. */
  readonly report: string | undefined;
  readonly archive: ArchiveLink | undefined;
  /** File with its numbers in that edition. */
  readonly numbers: string | undefined;
}

/** Chapter of each figure: `2012/stages` leads to `summary`. */
const chapterOf = remember(
  'chapterOf',
  (portal) =>
    new Map(
      [...portal.texts.reports.values()].flatMap(({ id, body }) => {
        const [edition = '', chapter = ''] = id.split('/');
        return findComponents(body, 'Figure').map(
          ({ id: figure }) => [`${edition}/${figure}`, chapter] as const,
        );
      }),
    ),
);

/** Editions that number a figure, the latest first. */
export function figureEditions(portal: Portal, id: string, locale: Locale): FigureEdition[] {
  const t = useTranslate(locale);
  const shown = new Set(countedEditions(portal));
  return portal.editions
    .filter(({ id: edition, data }) => shown.has(edition) && data.numbered.includes(id))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map(({ id: edition, data }) => {
      const number = t('figure.number', { number: data.numbered.indexOf(id) + 1 });
      const chapter = chapterOf(portal).get(`${edition}/${id}`);
      return {
        label: t('figure.edition', { edition: nameData(edition, locale), number }),
        current: edition === portal.editionId,
        report:
          chapter && hasReportPages(portal, edition)
            ? href(locale, `/reports/${edition}/${chapter}/#figure-${id}`)
            : undefined,
        archive: viewArchiveLink(portal, edition, locale),
        numbers: packageLinks(portal, edition).find(({ name }) => name === 'figure-data.csv')?.href,
      };
    });
}
