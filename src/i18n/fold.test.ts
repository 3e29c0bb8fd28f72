import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, toSlug } from './fold.ts';

test.each([
  ['Süs Bitkileri Kümesi', 'sus-bitkileri-kumesi'],
  ['İTKİB- Moda ve Tekstil İş Kümesi', 'itkib-moda-ve-tekstil-is-kumesi'],
  ['IĞDIR', 'igdir'],
  ['Şanlıurfa Isot', 'sanliurfa-isot'],
  ['Hakkâri', 'hakkari'],
  ['Qəbələ Əncir Bağları', 'qebele-encir-baglari'],
  ['Naxçıvan', 'naxcivan'],
  ['სამცხე-ჯავახეთი', 'samtskhe-javakheti'],
  ['ქვემო ქართლი: ღვინო', 'kvemo-kartli-ghvino'],
  ['ჭიათურა, წყალტუბო, ჟინვალი', 'chiatura-tsqaltubo-zhinvali'],
])('%s becomes an id that everyone can type', (name, slug) => {
  expect(toSlug(name)).toBe(slug);
});

test('Mtavruli capitals fold like the ordinary Georgian letters', () => {
  expect(toSlug('ᲙᲐᲮᲔᲗᲘ')).toBe(toSlug('კახეთი'));
});

test('letters that were typed as a base and a combining mark fold like the single letter', () => {
  for (const word of ['İğdır', 'Çorum', 'Gümüşhane']) {
    expect(foldText(word.normalize('NFD'))).toBe(foldText(word.normalize('NFC')));
  }
});

test('capitals and small letters fold alike in every script of the site', () => {
  const pairs = [
    ['ISPARTA', 'ısparta'],
    ['İZMİR', 'izmir'],
    ['ƏSGƏRAN', 'əsgəran'],
  ] as const;
  for (const [upper, lower] of pairs) expect(foldText(upper)).toBe(foldText(lower));
});

test('whatever it is made from, an id has only a–z, 0–9 and single hyphens, and stays itself', () => {
  const letters = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(letters, (text) => {
      const slug = toSlug(text);
      return /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(slug) && toSlug(slug) === slug;
    }),
  );
});
