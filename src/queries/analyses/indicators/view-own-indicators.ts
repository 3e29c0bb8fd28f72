import { useTranslate } from '../../../i18n/translate.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { resultsOf } from '../view-results.ts';
import { type OwnTableView, viewOwnTable } from '../view-own-table.ts';
import { sayWords } from '../../../figures/say-words.ts';

/** The form for indicators of one's own: it begins with those of the portal that have a course. */
export function viewOwnIndicators(portal: Portal, id: string, locale: Locale): OwnTableView {
  const t = useTranslate(locale);
  const table = resultsOf(portal, id).find(({ name }) => name === 'course')?.table;
  const years = table?.columns.filter((column) => column.id.startsWith('in-')) ?? [];
  // Where nobody has reported any, their names are there to begin with.
  const unreported = portal.indicators
    .toSorted((a, b) => a.number - b.number)
    .map(({ id: row, label }) => ({ row, cells: [label[locale]] }));
  const followed = (table?.rows ?? []).flatMap(({ id: row, label, cells }) => {
    const told = years.flatMap(({ id: column }, at) => {
      const cell = cells[at];
      return typeof cell === 'number'
        ? [[Number.parseInt(column.slice(3), 10), cell] as const]
        : [];
    });
    const [first, last] = [told[0], told.at(-1)];
    return first && last && first !== last
      ? [{ row, cells: [sayWords(label, locale), ...first, ...last, undefined] }]
      : [];
  });
  const rows: { row: string; cells: (string | number | undefined)[] }[] = table
    ? followed
    : unreported;
  return viewOwnTable(locale, {
    name: 'own',
    caption: t('analysis.own'),
    columns: [
      { label: t('figure.word.indicator'), kind: 'text' },
      { label: t('own.fromYear'), kind: 'number', whole: true },
      { label: t('figure.word.first'), kind: 'number' },
      { label: t('own.toYear'), kind: 'number', whole: true },
      { label: t('figure.word.last'), kind: 'number' },
      { label: t('figure.word.target'), kind: 'number' },
    ],
    rows: rows.map(({ cells }) => cells),
    names: Object.fromEntries(rows.map(({ row, cells }) => [row, String(cells[0])])),
  });
}
