import { expect, test } from 'vitest';
import { joinWholeSample } from '../../../../workshop/testing/joined-portals.ts';
import { viewCluster } from '../../clusters/view-cluster.ts';
import { viewResults } from '../../analyses/view-results.ts';
import { viewProgramme } from './view-programme.ts';

test('a project is told with its money, what was planned and done, found and reached', () => {
  const { projects } = viewProgramme(joinWholeSample(), 'lid-loan', 'en', '2026-06-01');
  const [kettles, buttons, crumbs] = projects?.projects ?? [];
  expect(kettles?.facts.map(({ text }) => text).slice(2)).toEqual([
    'February – December 2023',
    'finished',
    'used: 900 of 1,000 euros (90%)',
  ]);
  expect(kettles?.lists.flatMap(({ items }) => items)).toEqual([
    'Measure the lids: done, 20 April 2023',
    'Hand out the lids: done late, August 2023 (planned for June 2023)',
    'May 2023: The lids are too large. · used: 300 euros · The kettles were enlarged.',
    'Kettles with a lid: 42 (target: 40)',
  ]);
  expect(buttons?.lists[0]?.items[0]).toBe('Cover a button: dropped: a button needs no lid');
  // Its money is granted, its use not told.
  expect(crumbs?.facts.at(-1)?.text).toBe('granted: 400 euros');
});

test('what projects tell about their programme is summed by hand', () => {
  // Money of the two that tell both: 960 of 1,600. Of four activities two done, one of them late, one dropped.
  const { projects } = viewProgramme(joinWholeSample(), 'lid-loan', 'en', '2026-06-01');
  expect(projects?.summary.map(({ text }) => text)).toEqual([
    '1 of 3',
    '60%',
    '2 of 4',
    '1 of 4',
    '1 of 4',
    '1 of 2',
  ]);
  expect(projects?.lessons).toEqual(['Lids should be measured before they are lent.']);
  const monitoring = viewResults(joinWholeSample(), 'programmes', 'en').find(
    ({ name }) => name === 'projects-tell',
  );
  expect(monitoring?.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['3', '1', '1', '60%', '4', '2', '1', '1', '2', '1'],
  ]);
});

test('a cluster leads to its project, and a programme without any says nothing of them', () => {
  const { leads } = viewCluster(joinWholeSample(), 'xx-kettles', 'tr');
  expect(leads[0]).toMatchObject({
    label: 'Desteklenen projeler',
    links: [{ href: '/tr/programmes/lid-loan/#project-kettle-lids' }],
  });
  expect(
    viewProgramme(joinWholeSample(), 'steam-grant', 'en', '2026-06-01').projects,
  ).toBeUndefined();
});
