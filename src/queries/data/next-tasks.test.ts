import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { plainList } from '../../../workshop/testing/plain-content.ts';
import { varySample } from '../../../workshop/testing/vary-sample.ts';
import { nextTasks } from './next-tasks.ts';

const shipped = joinShipped();
const find = (id: string) => nextTasks(shipped, 'en').find((task) => task.id === id);

test('the tasks of the shipped portal begin with the drafts of all languages, then with what clusters can answer', () => {
  const tasks = nextTasks(shipped, 'en');
  expect(tasks.slice(0, 2).map(({ id }) => id)).toEqual(['draft', 'ask']);
  // One task with its languages: that of the page, then those with most drafts.
  expect(tasks[0]?.words).toMatch(
    /^Have \d,\d{3} drafts reviewed by someone fluent in each language: English \(\d+\), Georgian \(1,\d{3}\), .* and Turkish \(\d+\)$/,
  );
  // It leads to them, as a list.
  expect(tasks[0]?.href).toBe('/en/desk/all/');
  const losses = tasks.map(({ loss }) => loss);
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  expect(tasks.length).toBeGreaterThan(5);
});

test('clusters beyond the first stage, and those of which no stage is told, are asked: 35 and 10', () => {
  // One letter asks for all of it: a task for each question would be the same letter eleven times.
  expect(find('ask')?.words).toBe(
    'Ask 45 clusters for missing details: website, contact details, members, staff, founders and 6 other details',
  );
  expect(nextTasks(shipped, 'en').filter(({ id }) => id.startsWith('ask'))).toHaveLength(1);
  // The strongest first: editors begin with those that can answer.
  const begin = find('ask')?.begin.map(({ href }) => href.split('/')[3] ?? '') ?? [];
  const stages = begin.map((id) => shipped.rowById.get(id)?.stage);
  expect(stages).toEqual(['mature', 'mature', 'mature']);
});

test('terms without a source are counted by language', () => {
  const terms = plainList(resolve(import.meta.dirname, '../../content'), 'glossary');
  const open = terms.filter(({ status }) => status.ka !== 'attested').length;
  expect(find('attested')?.words).toContain(`Georgian (${open})`);
});

test('practices whose results are no numbers are named', () => {
  const open = shipped.practices.filter(({ data }) =>
    data.results.every(({ value }) => value === undefined),
  );
  expect(find('results')?.begin.map(({ href }) => href) ?? []).toEqual(
    open.slice(0, 3).map(({ id }) => `/en/practices/${id}/`),
  );
});

test('what is done is no task', () => {
  const done = varySample(({ practices, clusters }) => ({
    practices: practices.map(({ id, data }) => ({
      id,
      data: { ...data, results: data.results.filter(({ value }) => value !== undefined) },
    })),
    clusters: clusters.map(({ id, data }) => ({
      id,
      data: { ...data, doubtful: [], sectorReading: undefined },
    })),
  }));
  const ids = nextTasks(done, 'en').map(({ id }) => id);
  for (const id of ['results', 'names', 'readings']) expect(ids).not.toContain(id);
  expect(nextTasks(joinSample(), 'az').length).toBeGreaterThan(3);
});

test('whoever asks clusters for what is missing is led to the offices that serve them', () => {
  const asks = nextTasks(shipped, 'en').filter(({ help }) => help.length > 0);
  expect(asks.map(({ id }) => id)).toEqual(['ask']);
  expect(asks[0]?.help.map(({ label, href }) => [label.split(':')[0], href])).toEqual([
    ['Çorum', '/en/organisations/corum-chamber/'],
    ['Gaziantep', '/en/organisations/southeast-anatolia-exporters/'],
    ['Kahramanmaraş', '/en/organisations/kahramanmaras-chamber/'],
    ['Samsun', '/en/organisations/samsun-chamber/'],
    ['Trabzon', '/en/organisations/trabzon-chamber/'],
  ]);
});
