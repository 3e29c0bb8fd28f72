import type { FigureTable } from '../../../domain/figures/table.ts';
import type { InventoryRow } from '../../../domain/inventory/join-inventory.ts';
import { useFormat } from '../../../i18n/format.ts';
import { inEachLocale, type Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { viewBarTable } from '../../figures/bar-table.ts';
import { rowsOfEdition } from '../../editions/edition-rows.ts';
import { countryName } from '../../knowledge/country-name.ts';
import { answeredReturns, clusterOf } from '../answered-returns.ts';
import type { ResultFigure } from './result-figures.ts';
import { onlyColumns } from './result-tables.ts';

/** Collector of a cluster's answers: the agency of its region, otherwise its country. */
function collectorName(portal: Portal, { agency, country }: InventoryRow, locale: Locale): string {
  const name = agency && portal.organisationById.get(agency)?.name[locale];
  return name || countryName(portal, country, locale);
}

/** Number of an edition's clusters that answered, and the total. */
export function countAnswered(portal: Portal, edition: string) {
  const answered = new Set(answeredReturns(portal, edition).map(clusterOf));
  const rows = rowsOfEdition(portal, edition);
  return { all: rows.length, answered: rows.filter(({ id }) => answered.has(id)).length };
}

/** Clusters of an edition by collector, with the number that answered. */
export function viewSurveyCoverage(portal: Portal, edition: string, locale: Locale): ResultFigure {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const given = new Set(answeredReturns(portal, edition).map(clusterOf));
  const all = rowsOfEdition(portal, edition);
  const byAgency = all.some(({ agency }) => agency !== undefined);
  const groups = [...Map.groupBy(all, ({ agency, country }) => agency ?? country)].sort(
    ([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
  );
  const table: FigureTable = {
    head: {
      text: inEachLocale((lang) => useTranslate(lang)(byAgency ? 'results.collector' : 'country')),
    },
    columns: (['answered', 'open', 'total'] as const).map((id) => ({
      id,
      label: { text: inEachLocale((lang) => useTranslate(lang)(`results.coverage.${id}`)) },
      type: 'number',
    })),
    rows: groups.flatMap(([id, rows]) => {
      const [first] = rows;
      if (!first) return [];
      const answered = rows.filter((row) => given.has(row.id)).length;
      return [
        {
          id,
          label: { text: inEachLocale((lang) => collectorName(portal, first, lang)) },
          cells: [answered, rows.length - answered, rows.length],
        },
      ];
    }),
  };
  const { answered } = countAnswered(portal, edition);
  return {
    id: 'coverage',
    title: t('results.coverage', {
      n: answered,
      answered: format.number(answered),
      all: format.number(all.length),
    }),
    subtitle: t(byAgency ? 'results.coverageSub' : 'results.coverageCountries'),
    bars: viewBarTable(table, locale, {
      series: ['answered', 'open'],
      colours: ['quantity', 'unreported'],
    }),
    hides: false,
    drawn: { table: onlyColumns(table, (id) => id !== 'total'), mode: 'stacked' },
  };
}
