import { rankInGroup } from '../../../domain/analyses/benchmark/rank-in-group.ts';
import { startOwnTables } from '../lab/own-table.client.ts';
import { showRows } from '../lab/show-rows.client.ts';

/** The first row compared to the following ones: the greatest number has rank 1. */
startOwnTables(({ rows, root, write }) => {
  const table = root.querySelector<HTMLElement>('[data-computed]');
  const body = table?.querySelector<HTMLElement>('tbody');
  if (!table || !body) return;
  const { least, placeOf = '' } = table.dataset;
  const [own, ...others] = rows;
  const numbers = others.flatMap(([, number]) => (typeof number === 'number' ? [number] : []));
  const mine = own?.[1];
  const { compared, place, quartiles } = rankInGroup(
    numbers,
    typeof mine === 'number' ? mine : undefined,
    'more',
    Number(least),
  );
  const where = place
    ? placeOf.replace('{place}', write(place.place)).replace('{of}', write(place.of))
    : '–';
  const told = quartiles ? [quartiles.lower, quartiles.median, quartiles.upper] : [];
  showRows(body, [
    {
      label: String(own?.[0] ?? '–'),
      cells: [
        where,
        write(compared),
        ...(quartiles ? told.map((number) => write(number, 2)) : ['–', '–', '–']),
      ],
    },
  ]);
});
