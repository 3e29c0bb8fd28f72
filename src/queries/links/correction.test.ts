import { expect, test } from 'vitest';
import { joinSample } from '../../testing/joined-portals.ts';
import { correctionHref } from './correction.ts';

const sample = joinSample();
const parts = (link: string) => {
  const [address, query] = link.split('?');
  const values = new URLSearchParams((query ?? '').replaceAll('+', '%2B'));
  return [address, Object.fromEntries(values)];
};

test('a mistake is told in a message that names the page', () => {
  expect(parts(correctionHref(sample, 'tr', '/sectors/kites/', 'Uçurtmalar & Co'))).toEqual([
    'mailto:sample@example.org',
    {
      subject: 'Düzeltme: Uçurtmalar & Co',
      body: 'https://example.org/tr/sectors/kites/\n\nNe değişmeli ve bu hangi kaynağa dayanıyor?\n',
    },
  ]);
});

test('where the portal has a place for issues, it is told there', () => {
  const site = { ...sample.site, issues: 'https://example.org/issues/new' };
  const link = correctionHref({ ...sample, site }, 'tr', '/sectors/kites/', 'Uçurtmalar');
  expect(parts(link)).toEqual([
    'https://example.org/issues/new',
    {
      title: 'Düzeltme: Uçurtmalar',
      body: 'https://example.org/tr/sectors/kites/\n\nNe değişmeli ve bu hangi kaynağa dayanıyor?\n',
    },
  ]);
});
