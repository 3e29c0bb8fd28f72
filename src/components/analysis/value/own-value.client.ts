import { computeValue, type ValueSums } from '../../../domain/analyses/value/compute-value.ts';
import type { OwnValueView } from '../../../queries/analyses/value/view-own-value.ts';
import { type OwnRow, type OwnTableState, startOwnTables } from '../lab/own-table.client.ts';
import { showRows } from '../lab/show-rows.client.ts';
import { readValueRows } from './read-value-rows.ts';

const place = document.querySelector<HTMLElement>('[data-value]');
const { years, words } = JSON.parse(place?.dataset.value ?? '{}') as Pick<
  OwnValueView,
  'years' | 'words'
>;
const body = place?.querySelector<HTMLElement>('[data-computed] tbody');
const said = place?.querySelector<HTMLElement>('[data-said]');
const tables = new Map<string, readonly OwnRow[]>();

const cellsOf = ({ benefit, cost, value, perMember, breakEven }: ValueSums) => [
  ...[benefit.value, cost.value, value.value, value.least, value.most],
  ...[perMember.value, breakEven],
];

/** Computes of all tables together: a change in one of them changes every sum. */
function compute(write: OwnTableState['write']): void {
  const [terms] = tables.get('terms') ?? [];
  const [members, rate, currency] = terms ?? [];
  const items = ['gain', 'pay', 'time'].flatMap((table) =>
    readValueRows(table, tables.get(table) ?? [], years.length),
  );
  const isShared = typeof members === 'number' && Number.isInteger(members) && members > 0;
  if (!body || !said) return;
  if (!isShared || items.length === 0) {
    body.replaceChildren();
    said.textContent = isShared ? '' : words.members;
    return;
  }
  const hourRate = typeof rate === 'number' && rate >= 0 ? rate : 0;
  const { years: sums, total, paidBackIn } = computeValue(items, { members, hourRate });
  const line = (label: string, year: ValueSums) => ({
    label,
    cells: cellsOf(year).map((value) => write(value, 2)),
  });
  showRows(body, [
    ...sums.map((year, index) => line(years[index] ?? '', year)),
    line(currency ? `${words.total} (${currency})` : words.total, total),
  ]);
  said.textContent = [
    paidBackIn === undefined
      ? words.notPaidBack
      : words.paidBack.replace('{year}', years[paidBackIn] ?? ''),
    ...(total.unknown.length > 0
      ? [words.unknown.replace('{items}', total.unknown.join(' · '))]
      : []),
  ].join(' ');
}

startOwnTables(({ rows, root, write }) => {
  tables.set(root.id, rows);
  compute(write);
});
