import { isGrowing } from '../../../domain/analyses/indicators/follow-indicator.ts';
import { sayWords } from '../../../figures/say-words.ts';
import { firstWord, wordsInAll } from '../../../i18n/listed-words.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { type Indicator, indicatorUnits } from '../../../schemas/indicator.ts';
import { type OwnTableView, viewOwnTable } from '../view-own-table.ts';
import { resultsOf } from '../view-results.ts';

/** Form for the reader's own indicators, and the texts and units its script needs. */
export interface OwnIndicatorsView {
  readonly table: OwnTableView;
  /** Words in the unit column that mark a number whose growth in per cent is meaningless. */
  readonly notGrowing: readonly string[];
  /** Unit of each published row by its name: links created before the unit column existed lack it. */
  readonly unitOf: Readonly<Record<string, string>>;
}

/** Row of the form; empty cells are undefined. */
interface OwnIndicator {
  readonly id: string;
  readonly label: string;
  readonly course: readonly (number | undefined)[];
}

const noCourse = [undefined, undefined, undefined, undefined];

/** Published rows with a time series, with its first and last year; all indicators if there is none. */
function listRows(portal: Portal, id: string, locale: Locale): OwnIndicator[] {
  const table = resultsOf(portal, id).find(({ name }) => name === 'course')?.table;
  if (!table)
    return portal.indicators
      .toSorted((a, b) => a.number - b.number)
      .map(({ id: indicator, label }) => ({
        id: indicator,
        label: label[locale],
        course: noCourse,
      }));
  const years = table.columns.filter((column) => column.id.startsWith('in-'));
  const changeAt = table.columns.findIndex((column) => column.id === 'change');
  return table.rows.flatMap(({ id: indicator, label, cells }) => {
    const numbers = years.flatMap(({ id: column }, at) => {
      const cell = cells[at];
      return typeof cell === 'number'
        ? [[Number.parseInt(column.slice(3), 10), cell] as const]
        : [];
    });
    const [first, last] = [numbers[0], numbers.at(-1)];
    // Skip amounts in different currencies: they are not comparable.
    if (!first || !last || typeof cells[changeAt] !== 'number') return [];
    return [{ id: indicator, label: sayWords(label, locale), course: [...first, ...last] }];
  });
}

/** Form prefilled with the published indicators that have a time series, and their targets. */
export function viewOwnIndicators(
  portal: Portal,
  id: string,
  { targets }: AnalysisOf<'indicators'>,
  locale: Locale,
): OwnIndicatorsView {
  const t = useTranslate(locale);
  const rows = listRows(portal, id, locale);
  const targetOf = new Map(targets.map(({ indicator, value }) => [indicator, value]));
  const unitOf = new Map(portal.indicators.map((one) => [one.id, one.unit]));
  const sayUnit = (unit: Indicator['unit'] | undefined): string =>
    unit === undefined ? '' : firstWord((t) => t(`own.unit.${unit}`), locale);
  return {
    table: viewOwnTable(locale, {
      name: 'own',
      caption: t('analysis.own'),
      note: t('own.unitNote'),
      columns: [
        { label: t('figure.word.indicator'), kind: 'text' },
        { label: t('own.fromYear'), kind: 'number', whole: true },
        { label: t('figure.word.first'), kind: 'number' },
        { label: t('own.toYear'), kind: 'number', whole: true },
        { label: t('figure.word.last'), kind: 'number' },
        { label: t('figure.word.target'), kind: 'number' },
        { label: t('value.unit'), kind: 'text', unit: true },
      ],
      rows: rows.map(({ id: row, label, course }) => [
        label,
        ...course,
        targetOf.get(row),
        sayUnit(unitOf.get(row)),
      ]),
      names: Object.fromEntries(rows.map(({ id: row, label }) => [row, label])),
    }),
    notGrowing: indicatorUnits
      .filter((unit) => !isGrowing(unit))
      .flatMap((unit) => wordsInAll((t) => t(`own.unit.${unit}`))),
    unitOf: Object.fromEntries(rows.map(({ id: row, label }) => [label, sayUnit(unitOf.get(row))])),
  };
}
