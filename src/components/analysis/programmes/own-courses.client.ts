import {
  compareCourses,
  type GroupCourse,
} from '../../../domain/analyses/programmes/compare-courses.ts';
import { showLeftOut } from '../lab/show-left-out.client.ts';
import { startOwnTables } from '../lab/own-table.client.ts';
import { showRows } from '../lab/show-rows.client.ts';
import { sortOwnCourses } from './sort-own-courses.ts';

startOwnTables(({ rows, root, write }) => {
  const table = root.querySelector<HTMLElement>('[data-computed]');
  const body = table?.querySelector<HTMLElement>('tbody');
  if (!table || !body) return;
  const { least, supported = '', others = '', effect = '' } = table.dataset;
  const sorted = sortOwnCourses(rows);
  showLeftOut(root, sorted.leftOut);
  const result = compareCourses(sorted.supported, sorted.others, Number(least));
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
