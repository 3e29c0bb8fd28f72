import { inEachLocale } from '../../../i18n/locales.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { TableCell, TableColumn, TableRow, Words } from '../../figures/table.ts';
import { notReported } from '../../missing.ts';
import type { ResultTable } from '../result-table.ts';
import { computeValue, type ValueItem, type ValueSums } from './compute-value.ts';

const round = (value: number): number => Math.round(value * 100) / 100;
const plain = (text: string): Words => ({ text: inEachLocale(() => text) });

/** Items of the example as inputs; missing amounts are unknown. */
export function exampleItems({ items, example }: AnalysisOf<'value'>): ValueItem[] {
  if (!example) return [];
  return items.map(({ id, side, unit, per }) => {
    const told = example.amounts.find(({ item }) => item === id);
    return {
      id,
      side,
      unit,
      times: per === 'member' ? example.members : undefined,
      amounts: example.years.map((_, year) => told?.values[year] ?? undefined),
      unsurePercent: told?.unsurePercent,
    };
  });
}

const sumColumns: readonly TableColumn[] = [
  { id: 'benefit', label: { word: 'benefit' }, type: 'number' },
  { id: 'cost', label: { word: 'cost' }, type: 'number' },
  { id: 'value', label: { word: 'value' }, type: 'number' },
  { id: 'per-member', label: { word: 'perMember' }, type: 'number' },
  { id: 'break-even', label: { word: 'breakEven' }, type: 'number' },
];

/** Column of the items missing from the sums. */
const unknownColumn: TableColumn = {
  id: 'without-amount',
  label: { word: 'withoutAmount' },
  type: 'text',
};

const amountCell = (amount: number | undefined): TableCell =>
  amount === undefined ? notReported : round(amount);

const sumCells = ({ benefit, cost, balance, breakEven }: ValueSums): TableCell[] =>
  [
    ...[benefit?.value, cost?.value, balance?.value.value],
    ...[balance?.perMember.value, breakEven],
  ].map(amountCell);

const rangeColumns: readonly TableColumn[] = [
  { id: 'least', label: { word: 'atWorst' }, type: 'number' },
  { id: 'most', label: { word: 'atBest' }, type: 'number' },
];

const rangeCells = ({ balance }: ValueSums): TableCell[] =>
  [balance?.value.least, balance?.value.most].map(amountCell);

/** Value of a cluster by year, and its items as stated; empty without an example. */
export function tabulateValue(analysis: AnalysisOf<'value'>): ResultTable[] {
  const { example, items } = analysis;
  if (!example) return [];
  const told = exampleItems(analysis);
  const { years, total } = computeValue(told, example);
  const labelOf = (id: string): Words => {
    const item = items.find((one) => one.id === id);
    const unit = item?.unit === 'hours' ? 'hours' : example.currency;
    if (!item) return plain(id);
    return item.unit === 'hours'
      ? { text: item.label }
      : { text: inEachLocale((locale) => `${item.label[locale]} (${unit})`) };
  };
  const itemRow = ({ id, amounts, unsurePercent, side, unit }: ValueItem): TableRow => ({
    id,
    label: labelOf(id),
    group: { word: side === 'benefit' ? 'benefit' : unit === 'hours' ? 'costHours' : 'cost' },
    cells: [
      ...amounts.map((amount): TableCell => amount ?? notReported),
      unsurePercent ?? { missing: 'not-applicable' },
    ],
  });
  const unknownCell = ({ unknown }: ValueSums): TableCell => ({
    text: inEachLocale((locale) => {
      const names = items.flatMap(({ id, label }) => (unknown.includes(id) ? label[locale] : []));
      return names.join('; ') || '–';
    }),
  });
  const yearRow = (index: number, cells: readonly TableCell[]): TableRow => {
    const year = String(example.years[index]);
    return { id: `in-${year}`, label: plain(year), cells };
  };
  return [
    {
      name: 'years',
      caption: { word: 'valueYears' },
      table: {
        head: { word: 'year' },
        columns: [...sumColumns, unknownColumn],
        rows: [
          ...years.map((sums, index) => yearRow(index, [...sumCells(sums), unknownCell(sums)])),
          {
            id: 'total',
            label: { word: 'allYears' },
            cells: [...sumCells(total), unknownCell(total)],
            accent: true,
          },
        ],
      },
    },
    {
      name: 'range',
      caption: { word: 'valueRange' },
      table: {
        head: { word: 'year' },
        columns: [...rangeColumns, unknownColumn],
        rows: years.map((sums, index) => yearRow(index, [...rangeCells(sums), unknownCell(sums)])),
      },
    },
    {
      name: 'items',
      caption: { word: 'valueItems' },
      table: {
        head: { word: 'item' },
        columns: [
          ...example.years.map((year): TableColumn => ({
            id: `in-${year}`,
            label: plain(String(year)),
            type: 'number',
          })),
          { id: 'unsure', label: { word: 'unsure' }, type: 'number', unit: 'percent' },
        ],
        rows: told.map(itemRow),
      },
    },
  ];
}
