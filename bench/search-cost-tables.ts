import { median } from 'd3-array';
import { indexParts, type Spending, spendingOf } from './index-parts.ts';
import { markdownTable } from './markdown-table.ts';
import type { MeasuredSurface } from './search-browser.ts';
import type { SearchCost, SearchSession } from './search-session.ts';
import { indexFolders } from './serve-indexed.ts';

/** Goals: bytes of a first search, milliseconds of a later one. */
const goals = { bytes: 160_000, milliseconds: 150 };

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const whole = (value: number) => value.toFixed(0);

/** Median and max of a cost, without searches that had no result. */
function spread(
  costs: readonly SearchCost[],
  figure: keyof typeof goals,
  format: (value: number) => string,
): string[] {
  const values = costs.map((cost) => cost[figure]).filter((value) => !Number.isNaN(value));
  return values.length === 0 ? ['', ''] : [median(values) ?? 0, Math.max(...values)].map(format);
}

const within = (costs: readonly SearchCost[], figure: keyof typeof goals) =>
  `${costs.filter((cost) => cost[figure] <= goals[figure]).length} of ${costs.length}`;

function costRow(name: string, sessions: readonly SearchSession[]): string[] {
  const first = sessions.map((session) => session.first);
  const later = sessions.map((session) => session.later);
  return [
    name,
    ...spread(first, 'bytes', kilobytes),
    within(first, 'bytes'),
    ...spread(first, 'milliseconds', whole),
    ...spread(later, 'bytes', kilobytes),
    ...spread(later, 'milliseconds', whole),
    within(later, 'milliseconds'),
  ];
}

const costHead = [
  ...['first search', 'KB, median', 'most', '≤ 160', 'ms, median', 'most'],
  ...['later: KB, median', 'most', 'ms, median', 'most', '≤ 150'],
];

/** Bytes and milliseconds of a first and a later search, for each language and for all. */
export function tabulateCosts(measured: readonly MeasuredSurface[]): string {
  const rows = measured.flatMap(({ name, sessions }) => [
    ...[...Map.groupBy(sessions, ({ locale }) => locale)].map(([locale, own]) =>
      costRow(`${name}, ${locale}`, own),
    ),
    costRow(`${name}, all`, sessions),
  ]);
  return markdownTable(costHead, rows);
}

const spendings: readonly Spending[] = [
  'client',
  ...indexParts.filter((part) => part !== 'widgets'),
];

function spendingRow({ name, sessions }: MeasuredSurface): string[] {
  const all = sessions.flatMap(({ first }) => first.transfers);
  const folders = Object.values(indexFolders);
  const mean = (transfers: typeof all) =>
    kilobytes(transfers.reduce((sum, { bytes }) => sum + bytes, 0) / sessions.length);
  const own = (spending: Spending) =>
    all.filter(({ url }) => spendingOf(url, folders) === spending);
  return [name, ...spendings.map((spending) => mean(own(spending))), mean(all)];
}

/** Bytes of a first search by purpose: kilobytes, mean over all languages. */
export function tabulateSpending(measured: readonly MeasuredSurface[]): string {
  return markdownTable(['first search: KB, mean', ...spendings, 'all'], measured.map(spendingRow));
}

/** Ratio of the medians of a later search in two places. */
export function compareLater(one: MeasuredSurface, other: MeasuredSurface): number {
  const [a, b] = [one, other].map(
    ({ sessions }) => median(sessions.map(({ later }) => later.milliseconds)) ?? 0,
  ) as [number, number];
  return a / b;
}
