import { sortByText } from '../../../i18n/collate.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { countryName } from '../../knowledge/country-name.ts';
import { themeText } from '../../knowledge/practices/practice-words.ts';
import { refCell, textColumns, viewSources } from './cells.ts';
import type { TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';

/** The good practices: where they are from, their themes, and what they show. */
export function practicesTable(portal: Portal, locale: Locale): TableContent {
  const t = useTranslate(locale);
  const cited = portal.practices.flatMap(({ data }) => data.sources);
  return {
    title: t('report.table.practices', { n: portal.practices.length }),
    columns: textColumns(
      t('practice'),
      t('country'),
      t('practices.themes'),
      t('report.table.practices.shows'),
    ),
    groups: [
      {
        rows: sortByText(locale, portal.practices, ({ data }) => data.title[locale]).map(
          ({ id, data }) => [
            refCell(portal, `practices/${id}`, locale),
            { text: countryName(portal, data.country, locale) },
            { text: data.themes.map((theme) => themeText(theme, locale)).join('; ') },
            { text: data.summary[locale] },
          ],
        ),
      },
    ],
    sources: viewSources(portal, cited, locale),
  };
}
