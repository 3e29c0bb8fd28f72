import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../testing/joined-portals.ts';
import { plainList } from '../../testing/plain-content.ts';
import { varySample } from '../../testing/vary-sample.ts';
import { nextTasks } from './next-tasks.ts';

const shipped = joinShipped();
const find = (id: string) => nextTasks(shipped, 'en').find((task) => task.id === id);

test('the tasks of the shipped portal begin with the language of which most is a draft', () => {
  const tasks = nextTasks(shipped, 'en');
  expect(tasks[0]?.id).toBe('draft-ka');
  expect(tasks[0]?.words).toMatch(/^Georgian: have 1,\d{3} drafts read/);
  const losses = tasks.map(({ loss }) => loss);
  expect(losses).toEqual(losses.toSorted((a, b) => b - a));
  expect(tasks.length).toBeGreaterThan(10);
});

test('clusters beyond the first stage, and those of which no stage is told, are asked: 35 and 10', () => {
  expect(find('ask-website')?.words).toBe('Ask 45 clusters for: website');
  // The strongest first: an editor begins with those who can answer.
  const begin = find('ask-website')?.begin.map(({ href }) => href.split('/')[3] ?? '') ?? [];
  const stages = begin.map((id) => shipped.rowById.get(id)?.stage);
  expect(stages).toEqual(['mature', 'mature', 'mature']);
});

test('terms without a source are counted by language', () => {
  const terms = plainList(resolve(import.meta.dirname, '../../content'), 'glossary');
  const open = terms.filter(({ status }) => status.ka !== 'attested').length;
  expect(find('attested-ka')?.words).toBe(`Georgian: find a source for ${open} terms`);
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
      data: { ...data, doubtful: undefined, sectorReading: undefined },
    })),
  }));
  const ids = nextTasks(done, 'en').map(({ id }) => id);
  for (const id of ['results', 'names', 'readings']) expect(ids).not.toContain(id);
  expect(nextTasks(joinSample(), 'az').length).toBeGreaterThan(3);
});
