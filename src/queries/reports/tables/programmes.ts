import { sortByText } from '../../../i18n/collate.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Programme } from '../../../schemas/programme.ts';
import { amountText } from '../../knowledge/programmes/programme-texts.ts';
import { printedCell, refCell, reportedCell, textColumns, titleOf, viewSources } from './cells.ts';
import type { TableCellView, TableContent } from './table.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { TableOf } from '../../../schemas/report-table.ts';

/** Amount with its meaning: not every amount is the budget of its programme. */
function amountCell({ amount }: Programme, locale: Locale): TableCellView {
  if (!amount) return printedCell(undefined, locale);
  const { value, currency, note } = amount;
  return {
    text: [amountText(value, currency, locale), ...(note ? [note[locale]] : [])].join('. '),
  };
}

function useCell({ useFor }: Programme, locale: Locale): TableCellView {
  const t = useTranslate(locale);
  const uses = useFor.map((use) => t(`programme.use.${use}`));
  return reportedCell(uses.join('; ') || undefined, locale);
}

/** All support programmes and projects, with the amounts printed in the sources. */
export function programmesTable(
  portal: Portal,
  declared: TableOf<'programmes'>,
  locale: Locale,
): TableContent {
  const t = useTranslate(locale);
  const cited = portal.programmes.flatMap(({ data }) => data.sources);
  return {
    title: titleOf(
      declared,
      t('report.table.programmes', { n: portal.programmes.length }),
      { n: portal.programmes.length },
      locale,
    ),
    columns: textColumns(
      t('programme'),
      t('programme.provider'),
      t('programme.forWhat'),
      t('practices.period'),
      t('programme.amount'),
    ),
    groups: [
      {
        rows: sortByText(locale, portal.programmes, ({ data }) => data.title[locale]).map(
          ({ id, data }) => [
            refCell(portal, `programmes/${id}`, locale),
            printedCell(data.provider?.[locale], locale),
            useCell(data, locale),
            printedCell(data.period?.[locale], locale),
            amountCell(data, locale),
          ],
        ),
      },
    ],
    ...(portal.programmes.every(({ data }) => data.current) ? {} : { note: t('programme.past') }),
    sources: viewSources(portal, cited, locale),
  };
}
