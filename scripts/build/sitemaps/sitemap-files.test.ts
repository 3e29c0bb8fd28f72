import { expect, test } from 'vitest';
import { readPageFacts } from './read-page-facts.ts';
import { sitemapFiles } from './sitemap-files.ts';

const page = (name: string) => ({
  canonical: `https://a.example/en/${name}/`,
  changed: undefined,
});

const many = (count: number) => Array.from({ length: count }, (_, at) => page(`kettle-${at}`));

const countUrls = (text = '') => text.match(/<url>/g)?.length ?? 0;

test('a language with more addresses than a sitemap may hold has several, all in the index', () => {
  const files = sitemapFiles(new Map([['en', many(100_001)]]), 'https://a.example/');
  expect(files.map(({ name }) => name)).toEqual([
    ...['sitemap.xml', 'sitemap-en.xml', 'sitemap-en-2.xml', 'sitemap-en-3.xml'],
  ]);
  expect(files.slice(1).map(({ text }) => countUrls(text))).toEqual([50_000, 50_000, 1]);
  for (const { name } of files.slice(1))
    expect(files[0]?.text).toContain(`<loc>https://a.example/${name}</loc>`);
});

test('no sitemap is larger than it may be', () => {
  const files = sitemapFiles(new Map([['en', many(40)]]), 'https://a.example/', {
    addresses: 1000,
    bytes: 1000,
  });
  expect(files.length).toBeGreaterThan(3);
  expect(files.slice(1).filter(({ text }) => Buffer.byteLength(text) > 1000)).toEqual([]);
  expect(files.slice(1).reduce((sum, { text }) => sum + countUrls(text), 0)).toBe(40);
});

test('ten thousand clusters in four languages fit, page by page', () => {
  const languages = ['az', 'tr', 'ka', 'en'].map((language) => [language, many(11_000)] as const);
  const files = sitemapFiles(new Map(languages), 'https://a.example/');
  expect(files.length).toBe(5);
  expect(files.every(({ text }) => Buffer.byteLength(text) < 50 * 1024 * 1024)).toBe(true);
});

test('the head of a page tells its address and its day', () => {
  const head = (more: string) =>
    `<html><head><link rel="canonical" href="https://a.example/en/?a=1&#38;b=2"><link rel="alternate" hreflang="x-default" href="https://a.example/"><link rel="alternate" type="application/atom+xml" href="/feed.xml">${more}</head><body>"datePublished":"1999-01-01"</body></html>`;
  expect(readPageFacts(head('"datePublished":"2024-03-01"'))).toEqual({
    canonical: 'https://a.example/en/?a=1&#38;b=2',
    changed: '2024-03-01',
  });
  expect(readPageFacts(head(''))?.changed).toBeUndefined();
  expect(readPageFacts(head('<meta name="robots" content="noindex">'))).toBeUndefined();
  expect(readPageFacts(head('<meta http-equiv="refresh" content="0; url=/">'))).toBeUndefined();
  expect(readPageFacts('<head></head>')).toBeUndefined();
});
