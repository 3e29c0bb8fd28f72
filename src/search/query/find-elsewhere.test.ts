import { expect, test } from 'vitest';
import {
  readFindings,
  readWord,
  searchAs,
} from '../../../workshop/testing/search/read-findings.ts';
import { makeSite } from '../../../workshop/testing/search/site-in-memory.ts';
import { findElsewhere } from './find-elsewhere.ts';

const site = () =>
  makeSite({
    az: { wine: 'Şərab', glass: 'Şüşə' },
    tr: { museum: 'Qvevri müzesi', wine: 'Qvevri' },
    en: { wine: 'Wine from a qvevri', glass: 'Glass' },
  });

test('a page found in another language is the reader’s own, if it has a text in both', async () => {
  const found = await findElsewhere(readWord('qvevri', 'az'), searchAs('az', site()));
  // The third page of the table has no text for this reader.
  expect(readFindings(found)).toEqual(['0.7: az/wine ~2', '0.7: az/wine']);
  expect(found.flatMap(({ words }) => words.flat().map(({ locale }) => locale))).toEqual([
    'tr',
    'tr',
    'en',
  ]);
});

test('the reader’s own language is not asked again', async () => {
  const asked = site();
  expect(await findElsewhere(readWord('şüşə', 'az'), searchAs('az', asked))).toEqual([]);
  expect(asked.asked).toEqual([]);
});

test('a form counts in another language less than in the own, as in it less than the word', async () => {
  const found = await findElsewhere(readWord('glasses', 'tr'), searchAs('tr', site()));
  expect(readFindings(found)).toEqual(['0.66: ~1']);
});

test('a page that the table does not know is none', async () => {
  const { languages } = site();
  const [turkish, english] = [languages.get('tr'), languages.get('en')];
  if (!turkish || !english) throw new Error('no such language');
  const odd = new Map([
    ['tr', turkish] as const,
    ['en', { ...english, rows: async () => [] }] as const,
  ]);
  const context = { locale: 'tr', own: turkish, site: { languages: odd } } as const;
  expect(readFindings(await findElsewhere(readWord('glass', 'tr'), context))).toEqual(['0.7: ']);
});
