import { expect, test } from 'vitest';
import { locales } from '../../../i18n/locales.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewFigurePage } from '../../figures/view-figure-page.ts';
import { viewStories } from './view-stories.ts';

const shipped = joinShipped();

test('the story of the inventory is linked in every language, by its title', () => {
  const titles = locales.map((locale) => viewStories(shipped, locale));
  expect(titles.map(([story]) => story?.href)).toEqual(
    locales.map((locale) => `/${locale}/beyond-idea/`),
  );
  expect(viewStories(shipped, 'en')).toEqual([
    { label: 'Of 356 clusters, 35 have gone beyond an idea', href: '/en/beyond-idea/' },
  ]);
});

test('a figure names the story that shows it, and no other figure does', () => {
  const linksOf = (id: string) =>
    viewFigurePage(shipped, id, 'en').mentioned.flatMap(({ links }) => links);
  const story = expect.objectContaining({ href: '/en/beyond-idea/' });
  for (const id of ['stages', 'map-all', 'map-35', 'regions-top'])
    expect(linksOf(id)).toContainEqual(story);
  expect(linksOf('sectors-brop')).not.toContainEqual(story);
});

test('a portal without stories links none', () => {
  expect(viewStories(joinSample(), 'en')).toEqual([]);
});
