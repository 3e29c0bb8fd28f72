import type { FigureTable, Words } from '../../domain/figures/table.ts';
import { potentialWord } from '../clusters/potential.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { symbolOf, type StageKey } from '../../domain/stages/stage-order.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import { inEachLocale, type Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import { countedEditions, spansYears } from '../editions/counted-editions.ts';
import { rowsOfEdition } from '../editions/edition-rows.ts';
import { citationText } from '../links/citations.ts';
import { correctionHref } from '../links/correction.ts';
import { viewBarTable } from './bar-table.ts';
import type { CountFigureView } from './count-figures.ts';
import { takeOfDrawing } from '../share/view-take.ts';

export interface CountedOver {
  readonly of: 'region' | 'sector' | 'country';
  readonly id: string;
  /** Path of the page within the language. */
  readonly path: string;
}

const keysOf: Readonly<Record<CountedOver['of'], (row: InventoryRow) => Iterable<string>>> = {
  region: (row) => row.regions,
  sector: (row) => row.sectors,
  country: (row) => [row.country],
};

/** Rows of an edition by region, sector or country. */
const groupedRows = remember('groupedRows', (portal, edition: string, of: CountedOver['of']) => {
  const groups = new Map<string, InventoryRow[]>();
  for (const row of rowsOfEdition(portal, edition)) {
    for (const key of keysOf[of](row)) {
      const list = groups.get(key);
      if (list) list.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
});

const inAll = (say: (locale: Locale) => string): Words => ({ text: inEachLocale(say) });

/** Colour names of bars; "not reported" has a separate one. */
const colourOf = (portal: Portal, stage: StageKey) =>
  stage === 'not-reported' ? 'unreported' : symbolOf(stage, portal.stageOrder);

function tabulate(
  portal: Portal,
  { of, id }: CountedOver,
  stages: readonly StageKey[],
): FigureTable {
  return {
    head: inAll((locale) => useTranslate(locale)('edition')),
    columns: [
      {
        id: 'total',
        label: inAll((locale) => useTranslate(locale)('report.table.total')),
        type: 'number',
      },
      ...stages.map((stage) => ({
        id: stage,
        label: inAll((locale) => stageHeading(portal, stage, locale)),
        type: 'number' as const,
        stage,
      })),
    ],
    rows: countedEditions(portal).map((edition) => {
      const rows = groupedRows(portal, edition, of).get(id) ?? [];
      const count = (stage: StageKey) => rows.filter((row) => stageKeyOf(row) === stage).length;
      return {
        id: edition,
        label: inAll(() => edition),
        cells: [rows.length, ...stages.map(count)],
      };
    }),
  };
}

/** Rows of a place or sector in each edition, by stage; undefined if nothing can be compared. */
export function viewYearsFigure(
  portal: Portal,
  counted: CountedOver,
  locale: Locale,
): CountFigureView | undefined {
  if (!spansYears(portal)) return undefined;
  const editions = countedEditions(portal);
  const rows = editions.map(
    (edition) => groupedRows(portal, edition, counted.of).get(counted.id) ?? [],
  );
  // Clusters known only from an undated list were in no edition: zero would claim that they were absent.
  if (rows.flat().every(({ returned }) => !returned)) return undefined;
  const sizes = rows.map(({ length }) => length);
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const stages = portal.stageOrder.keys.filter((stage) =>
    editions.some((edition) =>
      groupedRows(portal, edition, counted.of)
        .get(counted.id)
        ?.some((row) => stageKeyOf(row) === stage),
    ),
  );
  const table = tabulate(portal, counted, stages);
  const sources = editions.flatMap((id) => portal.editionById.get(id)?.data.sources ?? []);
  const [from = '', to = ''] = [editions[0], editions.at(-1)];
  const source = citationText(portal, sources, locale);
  const title = t('years.figure', {
    from: editionLabel(locale, from),
    to: editionLabel(locale, to),
    first: format.number(sizes[0] ?? 0),
    last: format.number(sizes.at(-1) ?? 0),
  });
  return {
    id: 'years',
    heading: t('cluster.years'),
    title,
    take: takeOfDrawing(portal, { id: 'years', title, source, path: counted.path }, locale),
    subtitle: t('years.figureSub', { potential: potentialWord(portal) }),
    note: undefined,
    asOf: format.list([...editions]),
    source,
    sourceHref: href(locale, `/bibliography/#${sources[0]?.source ?? ''}`),
    correctHref: correctionHref(locale, `${counted.path}#years`),
    bars: viewBarTable(table, locale, {
      series: stages,
      colours: stages.map((stage) => colourOf(portal, stage)),
    }),
  };
}
