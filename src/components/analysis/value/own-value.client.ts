import {
  type ClusterValue,
  computeValue,
  type ValueItem,
  type ValueSums,
} from '../../../domain/analyses/value/compute-value.ts';
import type { OwnValueView } from '../../../queries/analyses/value/view-own-value.ts';
import { type OwnRow, type OwnTableState, startOwnTables } from '../lab/own-table.client.ts';
import { showRows } from '../lab/show-rows.client.ts';
import { readValueRows } from './read-value-rows.ts';

const place = document.querySelector<HTMLElement>('[data-value]');
const { years, words, perMember } = JSON.parse(place?.dataset.value ?? '{}') as Pick<
  OwnValueView,
  'years' | 'words' | 'perMember'
>;
const body = place?.querySelector<HTMLElement>('[data-computed] tbody');
const said = place?.querySelector<HTMLElement>('[data-said]');
const tables = new Map<string, readonly OwnRow[]>();

const cellsOf = ({ benefit, cost, balance, breakEven }: ValueSums) => [
  ...[benefit?.value, cost?.value, balance?.value.value],
  ...[balance?.value.least, balance?.value.most, balance?.perMember.value, breakEven],
];

/** Explains the sums and the missing amounts. With amounts missing, no payback period is given. */
function tell({ years: sums, total, paidBackIn }: ClusterValue, hasRate: boolean): string {
  const told = sums.filter(({ benefit, cost }) => benefit ?? cost);
  const lacking = [...new Set(told.flatMap(({ unknown }) => unknown))];
  const paidBack =
    lacking.length > 0
      ? words.paidBackOpen
      : paidBackIn === undefined
        ? words.notPaidBack
        : words.paidBack.replace('{year}', years[paidBackIn] ?? '');
  return [
    total.balance ? paidBack : words.oneSide,
    ...(hasRate ? [] : [words.noRate]),
    ...(lacking.length > 0 ? [words.unknown.replace('{items}', lacking.join(' · '))] : []),
  ].join(' ');
}

/** Compute all tables together: a change in one of them changes every sum. */
function compute(write: OwnTableState['write']): void {
  const [terms] = tables.get('terms') ?? [];
  const [members, rate, currency] = terms ?? [];
  if (!body || !said) return;
  const isShared = typeof members === 'number' && Number.isInteger(members) && members > 0;
  const items = isShared
    ? ['gain', 'pay', 'time'].flatMap((table) =>
        readValueRows(table, tables.get(table) ?? [], years.length, { names: perMember, members }),
      )
    : [];
  const isTold = ({ amounts }: ValueItem) => amounts.some((amount) => amount !== undefined);
  if (!isShared || !items.some(isTold)) {
    body.replaceChildren();
    said.textContent = words.members;
    return;
  }
  const hourRate = typeof rate === 'number' && rate >= 0 ? rate : undefined;
  const value = computeValue(items, { members, hourRate });
  const line = (label: string, year: ValueSums) => ({
    label,
    cells: cellsOf(year).map((amount) => (amount === undefined ? '–' : write(amount, 2))),
  });
  showRows(body, [
    ...value.years.map((year, index) => line(years[index] ?? '', year)),
    line(currency ? `${words.total} (${currency})` : words.total, value.total),
  ]);
  const needsRate = items.some((item) => item.unit === 'hours' && isTold(item));
  said.textContent = tell(value, !needsRate || hourRate !== undefined);
}

startOwnTables(({ rows, root, write }) => {
  tables.set(root.id, rows);
  compute(write);
});
