import { expect, test } from 'vitest';
import { loadPortal } from '../load-portal.ts';
import { samplePortal } from '../../../workshop/testing/sample-portal.ts';
import { gatherTexts } from './gather-texts.ts';

test('the texts of a portal come with file, place and language', () => {
  const { portal } = loadPortal(samplePortal);
  const texts = gatherTexts(portal, samplePortal);
  const kinds = new Set(texts.map(({ part, locale }) => `${part} ${locale}`));
  for (const locale of ['az', 'tr', 'ka', 'en']) expect(kinds).toContain(`value ${locale}`);
  expect(kinds).toContain('head en');
  expect(kinds).toContain('prose en');
  const [page] = portal.pages;
  const lead = texts.find(({ file, at }) => file === page?.file && at === 'lead');
  expect(lead?.text).toBe(page?.data.lead);
  const translations = texts.filter(({ key }) => key === lead?.key);
  const folder = page?.id.replace(/\w+$/, '') ?? '';
  const siblings = portal.pages.filter(({ id }) => id.startsWith(folder));
  expect(translations.map(({ file }) => file)).toEqual(siblings.map(({ file }) => file));
});
