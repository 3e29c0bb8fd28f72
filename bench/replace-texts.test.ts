import { expect, test } from 'vitest';
import { replaceTexts } from './replace-texts.ts';

test('replaces words alone, the longer first, and never what it has put in', () => {
  const changes = new Map([
    ['İzmir', 'Ankara'],
    ['İzmir Organik', 'İzmir Organik 2'],
    ['tr-izmir', 'tr-izmir-2'],
    ['Ankara', 'Bursa'],
  ]);
  const html =
    '<a href="/tr/tr-izmir/" id="tr-izmir-gida">İzmir Organik, İzmir’de, İzmirli, Ankara</a>';
  expect(replaceTexts(html, changes)).toBe(
    '<a href="/tr/tr-izmir-2/" id="tr-izmir-gida">İzmir Organik 2, Ankara’de, İzmirli, Bursa</a>',
  );
});

test('finds texts as a page writes them, and signs of patterns are only signs', () => {
  const changes = new Map([['R&D (a.b)', 'R&D <2>']]);
  expect(replaceTexts('<p>R&amp;D (a.b) R&amp;D (aXb)</p>', changes)).toBe(
    '<p>R&amp;D &lt;2&gt; R&amp;D (aXb)</p>',
  );
});
