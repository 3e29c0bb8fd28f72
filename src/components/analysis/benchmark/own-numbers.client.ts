import { rankInGroup } from '../../../domain/analyses/benchmark/rank-in-group.ts';
import { changesOf } from '../../../domain/analyses/benchmark/changes-of.ts';
import { startOwnTables } from '../lab/own-table.client.ts';
import { showRows } from '../lab/show-rows.client.ts';

/** The first row compared to the following ones, and so its change: the greatest number has rank 1. */
startOwnTables(({ rows, root, write }) => {
  const table = root.querySelector<HTMLElement>('[data-computed]');
  const body = table?.querySelector<HTMLElement>('tbody');
  if (!table || !body) return;
  const { least, placeOf = '', change = '' } = table.dataset;
  const rank = (label: string, [mine, ...numbers]: readonly (number | undefined)[]) => {
    const others = numbers.filter((number) => number !== undefined);
    const { compared, place, quartiles } = rankInGroup(others, mine, 'more', Number(least));
    const where = place
      ? placeOf.replace('{place}', write(place.place)).replace('{of}', write(place.of))
      : '–';
    const { lower, median, upper } = quartiles ?? {};
    const told = [lower, median, upper].map((one) => (one === undefined ? '–' : write(one, 2)));
    return { label, cells: [where, write(compared), ...told] };
  };
  const numbers = rows.map((row) =>
    row.slice(1).map((cell) => (typeof cell === 'number' ? cell : undefined)),
  );
  const name = String(rows[0]?.[0] ?? '–');
  const changes = changesOf(numbers);
  const [own] = changes;
  showRows(body, [
    rank(
      name,
      numbers.map(([now]) => now),
    ),
    ...(own === undefined
      ? []
      : [rank(change.replace('{name}', name).replace('{change}', write(own, 2)), changes)]),
  ]);
});
