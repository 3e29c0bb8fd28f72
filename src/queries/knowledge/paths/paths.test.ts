import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewPathIndex } from './view-path-index.ts';
import { viewPath } from './view-path.ts';

const sample = joinSample();
const shipped = joinShipped();

test('three paths of the shipped portal in their order, with their length', () => {
  const lengths = (locale: 'en' | 'tr') =>
    viewPathIndex(shipped, locale).paths.map(({ label, length }) => [label, length]);
  expect(lengths('en')).toEqual([
    ['Start a cluster', '12 steps · 24-minute read'],
    ['Run a cluster', '12 steps · 24-minute read'],
    ['Make cluster policy', '12 steps · 30-minute read'],
  ]);
  expect(lengths('tr').map(([, length]) => length?.match(/^\d+/)?.[0])).toEqual(['12', '12', '12']);
  expect(viewPathIndex(shipped, 'en').heading.lead).toMatch(/^Short guided routes/);
});

test('each step leads to a page and says what is read there, and how long', () => {
  const { steps, length } = viewPath(sample, 'from-drip-to-saucer', 'en');
  expect(steps.map(({ link, why, note }) => [link.href, why, note])).toEqual([
    ['/en/concepts/spout-theory/', 'First read why it drips.', 'Concept · 1-minute read'],
    [
      '/en/practices/borrowed-umbrellas/',
      'Then see what others did.',
      'Good practice · 1-minute read',
    ],
    // A programme has no text to be read: it counts as one minute.
    ['/en/programmes/steam-grant/', 'Last, learn who pays.', 'Support programme'],
  ]);
  expect(length).toBe('3 steps · 3-minute read');
});

test('the minutes of a path are those of its steps, one for a page without a text', () => {
  const { steps, length } = viewPath(shipped, 'start-a-cluster', 'en');
  const minutes = steps.map(({ note }) => Number(note.match(/(\d+)-minute/)?.[1] ?? 1));
  expect(steps).toHaveLength(12);
  expect(length).toContain(`${minutes.reduce((sum, each) => sum + each, 0)}-minute read`);
});

test('paths follow one another in their order', () => {
  const neighbours = (id: string) => viewPath(shipped, id, 'en').neighbours;
  expect(neighbours('start-a-cluster')).toEqual({
    previous: undefined,
    next: { label: 'Run a cluster', href: '/en/paths/run-a-cluster/' },
  });
  expect(neighbours('make-policy')?.previous?.label).toBe('Run a cluster');
  expect(neighbours('make-policy')?.next).toBeUndefined();
});

test('what names the path, and the way to it', () => {
  const { mentioned, page, heading } = viewPath(sample, 'from-drip-to-saucer', 'tr');
  expect(mentioned?.map(({ label, links }) => [label, links[0]?.label])).toEqual([
    ['Etkinlikler', 'Saat dörtte çay'],
  ]);
  expect(page.crumbs.map(({ href }) => href)).toEqual(['/tr/', '/tr/paths/', undefined]);
  expect(heading.title).toBe('Damladan tabağa');
});
