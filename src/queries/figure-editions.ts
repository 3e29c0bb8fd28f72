import { getCollection } from 'astro:content';
import { href, rootHref } from '../i18n/href.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import { findComponents } from '../markdown/find-components.ts';
import { archivedPath, frozenOn } from './archive.ts';
import { packageLinks } from './data-package.ts';
import { editionId, editions } from './portal.ts';

/** Where a figure stands in the report of an edition, and what it was there. */
export interface FigureEdition {
  /** "Edition 2012: Figure 7". */
  readonly label: string;
  readonly current: boolean;
  /** Its place in the report as it is built now; none in an earlier edition. */
  readonly live: string | undefined;
  /** Its place in the report as it was frozen, and on which day. */
  readonly archive: { readonly href: string; readonly date: string } | undefined;
  /** File with its numbers in that edition. */
  readonly numbers: string | undefined;
}

/** The chapter in which each figure stands: `2012/stages` leads to `summary`. */
const chapterOf = new Map(
  (await getCollection('reports')).flatMap(({ id, body = '' }) => {
    const [edition = '', chapter = ''] = id.split('/');
    return findComponents(body, 'Figure').map(
      ({ id: figure }) => [`${edition}/${figure}`, chapter] as const,
    );
  }),
);

/** The editions that number a figure, the latest first. */
export function figureEditions(id: string, locale: Locale): FigureEdition[] {
  const t = useTranslate(locale);
  return editions
    .filter(({ data }) => data.numbered.includes(id))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map(({ id: edition, data }) => {
      const number = t('figure.number', { number: data.numbered.indexOf(id) + 1 });
      const chapter = chapterOf.get(`${edition}/${id}`);
      const archived = chapter && archivedPath(edition, locale, chapter);
      const date = frozenOn(edition, locale);
      return {
        label: t('figure.edition', { edition: data.title[locale], number }),
        current: edition === editionId,
        live:
          chapter && edition === editionId
            ? href(locale, `/reports/${edition}/${chapter}/#figure-${id}`)
            : undefined,
        archive:
          archived && date ? { href: `${rootHref(archived)}#figure-${id}`, date } : undefined,
        numbers: packageLinks(edition).find(({ name }) => name === 'figure-data.csv')?.href,
      };
    });
}
