import {
  compareCourses,
  type GroupCourse,
} from '../../../domain/analyses/programmes/compare-courses.ts';
import { type OwnRow, startOwnTables } from '../lab/own-table.client.ts';
import { showRows } from '../lab/show-rows.client.ts';

/** Numbers before and after of the rows of one group: 1 is supported, anything else is not. */
function pairsOf(rows: readonly OwnRow[], isSupported: boolean) {
  return rows.flatMap(([, group, before, after]) =>
    (group === 1) === isSupported && typeof before === 'number' && typeof after === 'number'
      ? [{ before, after }]
      : [],
  );
}

startOwnTables(({ rows, root, write }) => {
  const table = root.querySelector<HTMLElement>('[data-computed]');
  const body = table?.querySelector<HTMLElement>('tbody');
  if (!table || !body) return;
  const { least, supported = '', others = '', effect = '' } = table.dataset;
  const result = compareCourses(pairsOf(rows, true), pairsOf(rows, false), Number(least));
  const cells = ({ count, means }: GroupCourse) => [
    write(count),
    ...(means ? [means.before, means.after, means.after - means.before] : []).map((number) =>
      write(number, 2),
    ),
    ...(means ? [] : ['–', '–', '–']),
  ];
  const { difference } = result;
  showRows(body, [
    { label: supported, cells: cells(result.supported) },
    { label: others, cells: cells(result.others) },
    { label: effect, cells: ['', '', '', difference === undefined ? '–' : write(difference, 2)] },
  ]);
});
