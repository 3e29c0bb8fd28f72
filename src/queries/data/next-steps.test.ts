import { expect, test } from 'vitest';
import { type Locale, locales } from '../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../workshop/testing/joined-portals.ts';
import { viewDesk } from '../desk/view-desk.ts';

test('five things are next, each in its place with all that it lacks, and no kind of work crowds out another', () => {
  for (const locale of locales) {
    const { steps, tasks } = viewDesk(joinShipped(), locale);
    expect(steps).toHaveLength(5);
    // The most costly kinds of each place, in that order, each once before any a second time.
    const leads = steps.map(({ todo }) => todo[0]?.kind);
    const kinds = tasks.map(({ id }) => id).filter((id) => leads.includes(id));
    expect(leads).toEqual([...kinds, ...kinds].slice(0, 5));
    // Each place occurs once: a cluster that lacks facts and sentences is one task.
    const labels = steps.flatMap(({ places }) => places.map(({ label }) => label));
    expect(new Set(labels).size).toBe(labels.length);
    expect(steps.find(({ todo }) => todo[0]?.kind === 'ask')?.todo).toHaveLength(2);
    for (const { places, todo } of steps) {
      for (const { href } of places) expect(href).toMatch(/^(\/|#)[a-z]/);
      for (const { words, why } of todo) expect(words + why).not.toContain('{');
    }
  }
});

test('what the authors of the same sources are asked is one thing to do', () => {
  const { steps } = viewDesk(joinShipped(), 'en');
  const asked = steps.filter(({ todo }) => todo[0]?.kind === 'doubts');
  expect(asked.map(({ places }) => places.length)).toEqual([3]);
});

test('a step says where, what is to be done there and what readers lose until then', () => {
  const { steps } = viewDesk(joinSample(), 'en');
  const todo = steps.flatMap(({ places, todo }) => todo.map((each) => ({ ...each, places })));
  expect(todo.find(({ kind }) => kind === 'readings')).toEqual({
    kind: 'readings',
    places: [{ label: 'Cloud Bottling Cluster', href: '/en/clusters/xx-clouds/' }],
    words: 'Find a source for the sector of the cluster',
    why: 'The numbers by sector may change.',
  });
});

test('each language is first asked for its own texts', () => {
  const missingIn = (locale: Locale) =>
    viewDesk(joinSample(), locale).steps.find(({ todo }) => todo[0]?.kind === 'missing');
  expect(missingIn('en')?.places).toEqual([{ label: 'English', href: '/en/status/#translations' }]);
  expect(missingIn('en')?.todo[0]?.words).toBe('Translate 1 missing text');
  expect(missingIn('az')?.places).toEqual([
    { label: 'Azərbaycanca', href: '/az/status/#translations' },
  ]);
  expect(missingIn('az')?.todo[0]?.words).toContain('5');
});
