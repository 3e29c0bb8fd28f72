import { sortByText } from '../../../i18n/collate.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { countryName } from '../../knowledge/country-name.ts';
import { themeText } from '../../knowledge/practices/practice-words.ts';
import { refCell, textColumns, titleOf, viewSources } from './cells.ts';
import type { TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { TableOf } from '../../../schemas/report-table.ts';

/** Good practices: place, themes and lessons. */
export function practicesTable(
  portal: Portal,
  declared: TableOf<'practices'>,
  locale: Locale,
): TableContent {
  const t = useTranslate(locale);
  const cited = portal.practices.flatMap(({ data }) => data.sources);
  return {
    title: titleOf(
      declared,
      t('report.table.practices', { n: portal.practices.length }),
      { n: portal.practices.length },
      locale,
    ),
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
            { text: data.themes.map((theme) => themeText(portal, theme, locale)).join('; ') },
            { text: data.summary[locale] },
          ],
        ),
      },
    ],
    sources: viewSources(portal, cited, locale),
  };
}
