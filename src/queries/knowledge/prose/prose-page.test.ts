import { expect, test } from 'vitest';
import type { Portal, Text } from '../../../portal/portal.ts';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { proseNotices } from '../page/notices.ts';
import { entryCredits } from './credits.ts';
import { type ProsePage, prosePage } from './prose-page.ts';

const sample = joinSample();
const pageOf = (id: string, locale: 'az' | 'tr' | 'ka' | 'en', portal = sample): ProsePage => {
  const page = prosePage(portal, id, locale);
  if (!page) throw new Error(`expected the text ${id}`);
  return page;
};
const withText = (change: (text: Text) => Text, id: string): Portal => {
  const text = sample.texts.pages.get(id);
  if (!text) throw new Error(`expected the text ${id}`);
  const pages = new Map([...sample.texts.pages, [id, change(text)]]);
  return { ...sample, texts: { ...sample.texts, pages } };
};

test('the nearest other language stands in for a text that is missing', () => {
  const page = pageOf('event-tea-at-four', 'en');
  expect([page.lang, page.fallback]).toEqual(['ka', true]);
  expect(page.drafts).toEqual(['az', 'tr', 'en']);
  expect(pageOf('event-tea-at-four', 'ka').fallback).toBe(false);
  expect(prosePage(sample, 'event-of-nothing', 'en')).toBeUndefined();
});

test('a reader is told of another language, in the words of his own', () => {
  const told = (locale: 'en' | 'tr') => proseNotices(pageOf('event-tea-at-four', locale), locale);
  expect(told('en')).toEqual([
    {
      text: 'This text is not available in English yet. It is shown in another language: Georgian.',
      state: 'fallback',
    },
  ]);
  expect(told('tr')[0]?.text).toBe(
    'Bu metnin henüz Türkçesi yok. Başka bir dilde gösteriliyor: Gürcüce.',
  );
});

test('a stale translation is told before the text, a draft below it', () => {
  const page = { ...pageOf('practice-borrowed-umbrellas', 'tr'), stale: true };
  expect(proseNotices(page, 'tr').map(({ state }) => state)).toEqual(['stale']);
  expect(proseNotices({ ...page, stale: false, drafts: [] }, 'tr')).toEqual([]);
});

test('sections, minutes and notes are those of the text, notes in the reader’s language', () => {
  const page = pageOf('event-tea-at-four', 'en');
  expect(page.sections).toEqual([{ id: 'programme', title: 'პროგრამა', level: 2 }]);
  expect(page.minutes).toBe(1);
  expect(page.notes.map(({ text }) => text)).toEqual([
    'invented report, line 104',
    'invented report, line 105',
  ]);
  expect(page.citations.map(({ lines }) => lines)).toEqual(['104', '105']);
});

test('a text says who wrote it; a translation also from which language and whether reviewed', () => {
  expect(pageOf('event-tea-at-four', 'ka').credits).toHaveLength(1);
  expect(pageOf('concept-lid-quotient', 'en').credits).toEqual([
    'Text: the editors of the sample.',
    'Translation from Georgian: the editors of the sample.',
    'The translation has been reviewed.',
  ]);
  expect(pageOf('practice-borrowed-umbrellas', 'tr').credits.at(-1)).toBe(
    'Taslak çeviri, henüz gözden geçirilmedi.',
  );
});

test('a reviewer that is a body is named, and one without an entry by its id', () => {
  const credited = (reviewer: string) =>
    pageOf(
      'concept-lid-quotient',
      'en',
      withText(
        (text) => ({
          ...text,
          data: { ...text.data, credits: { ...text.data.credits, reviewer } },
        }),
        'concept-lid-quotient/en',
      ),
    ).credits.at(-1);
  expect(credited('teapot-guild')).toBe('Review: Guild of Teapot Makers.');
  expect(credited('nobody-known')).toBe('Review: nobody-known.');
  expect(credited('editors')).toBe('Review: the editors of the sample.');
});

test('of an entry without a text it is said where its translation is not reviewed', () => {
  expect(entryCredits(['tr'], 'en')).toEqual([]);
  expect(entryCredits(['tr'], 'tr')).toHaveLength(1);
});

test('chapters of a report are read from their own texts', () => {
  const shipped = joinShipped();
  const id = [...shipped.texts.reports.keys()][0]?.split('/').slice(0, 2).join('/') ?? '';
  expect(prosePage(shipped, id, 'en', 'reports')?.collection).toBe('reports');
  expect(prosePage(shipped, id, 'en')).toBeUndefined();
});
