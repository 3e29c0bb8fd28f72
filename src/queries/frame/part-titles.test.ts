import { expect, test } from 'vitest';
import { partTitles } from './part-titles.ts';

const page = (lang: string, body: string) => `<html lang="${lang}"><body>${body}</body></html>`;
const parted = (html: string) => html.replaceAll('<span class="may-end"></span>', '·');

test('long words of titles may end a line between two syllables, short ones and those of the text not', () => {
  const html = page(
    'tr',
    '<h1>Telekomünikasyon sektörü</h1><p title="Telekomünikasyon">Telekomünikasyon</p>',
  );
  expect(parted(partTitles(html))).toBe(
    html.replace('<h1>Telekomünikasyon', '<h1>Telekomü·nikasyon'),
  );
});

test('words of another language follow its rules', () => {
  const title = (lang: string) =>
    `<h1>Entrepreneurship <i lang="${lang}">Telekomünikasyon</i></h1>`;
  expect(partTitles(page('en', title('en')))).toBe(page('en', title('en')));
  expect(parted(partTitles(page('en', title('tr'))))).toContain('>Telekomü·nikasyon<');
  const name = '<h1 lang="ka">კონკურენტუნარიანობის</h1>';
  expect(parted(partTitles(page('az', name)))).toContain('კონკურენტუ·ნარიანობის');
});
