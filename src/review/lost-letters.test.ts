import { expect, test } from 'vitest';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { gatherItems } from './gather-items.ts';
import { findBare, lostLetters } from './lost-letters.ts';

test.each([
  ['klasterləşmə', 'klasterl?şm?'],
  ['bölgə', 'bölg?'],
  ['ქართული კლასტერი', '??????? ????????'],
  ['Şəhər', 'S?h?r'],
  ['Əsas', '?sas'],
  ['Bu ölkə', 'Bu ölk?'],
  ['bölgə böyükdür', 'bölg? çox böyükdür'],
  ['Kümə', 'Küm\ufffd'],
  ['klasterləşmə', 'klasterlÉ™ÅŸmÉ™'],
  ['şirkət', 'ЕџirkЙ™t'],
  ['kümelenme', 'kГјmelenme'],
  ['İzmir', 'Д°zmir'],
  ['kümelenme', 'kÃ¼melenme'],
  ['კლასტერი', 'áƒ™áƒšáƒáƒ¡áƒ¢áƒ”áƒ áƒ˜'],
  ['“Bəli”', 'â€œBÉ™liâ€\u009d'],
])('%s came back without letters of its own: %s', (sent, returned) => {
  expect(lostLetters(sent, returned)).toBe(true);
});

test.each([
  ['Küme nedir', 'Küme nedir?'],
  ['Bu nədir.', 'Bu nədir?'],
  ['Klaster nədir!', 'Klaster nədir?'],
  ['Ne? Nasıl', 'Ne? Nasıl? Neden'],
  ['What is a cluster?', 'What is a business cluster?'],
  ['Ärzte', 'Ärzte und Åland'],
  ['Kafe', '«CAFÉ»'],
  ['İZKA', 'ИЗКА (İZKA)'],
  ['https://example.org/a?b', 'https://example.org/a?b and more'],
])('%s may become %s', (sent, returned) => {
  expect(lostLetters(sent, returned)).toBe(false);
});

const sent = ['Bölgə', 'Şirkət', 'Üzvlər', 'İxrac', 'klaster'];
const keysOf = (returned: readonly string[]) =>
  [
    ...findBare(
      sent.map((text, at) => ({ key: String(at), sent: text, returned: returned[at] ?? text })),
    ),
  ].join();

test.each([
  [['Bolge', 'Sirket', 'Uzvler', 'Ixrac', 'klaster'], '0,1,2,3'],
  [['bolge', 'Sirket', 'Uzvler', 'İdxal', 'klasterlər'], '0,1,2'],
  // A few are corrections, as are those among many others.
  [['Bolge', 'Sirket'], ''],
  [['Bolge', 'Sirket', 'Uzvler', 'İdxal', 'klasterlər', 'x'], '0,1,2'],
  [['Region', 'Firma', 'Uzvler', 'Ixrac', 'Klasterlər'], ''],
])('texts without letters of their language: %j', (returned, keys) => {
  expect(keysOf(returned)).toBe(keys);
});

test.each([
  [
    ['kâr', 'mekân', 'hâl'],
    ['kar', 'mekan', 'hal'],
  ],
  [
    ['Küme İşbirliği', 'Yol İçin', 'Klaster İnkişafı'],
    ['Küme işbirliği', 'Yol için', 'Klaster inkişafı'],
  ],
  [
    ['sanayı', 'firmanın', 'bölgesı'],
    ['sanayi', 'firmanin', 'bölgesi'],
  ],
])('a circumflex, a capital and an ı may go: %j', (sent, returned) => {
  const texts = sent.map((text, at) => ({ key: text, sent: text, returned: returned[at] ?? '' }));
  expect(findBare(texts).size).toBe(0);
});

test('Georgian in Latin letters has lost its own', () => {
  const texts = ['რეგიონი', 'სექტორი', 'წევრი'].map((text, at) => ({
    key: text,
    sent: text,
    returned: ['regioni', 'sektori', 'tsevri'][at] ?? '',
  }));
  expect(findBare(texts).size).toBe(3);
});

test.each(['az', 'tr', 'ka'] as const)(
  'texts in %s, read in another encoding, are known',
  (language) => {
    // Marks are judged by their own rule.
    const texts = gatherItems(shippedPortal, language)
      .flatMap(({ units }) => units.map(({ text }) => text.replaceAll(/[⟦⟧]/g, '')))
      .filter((text) => /[^\p{ASCII}]/u.test(text));
    expect(texts.length).toBeGreaterThan(4_000);
    for (const encoding of ['windows-1252', 'windows-1254', 'windows-1251', 'macintosh']) {
      const decoder = new TextDecoder(encoding);
      const missed = texts.filter((text) => !lostLetters(text, decoder.decode(Buffer.from(text))));
      expect([encoding, missed.length / texts.length < 0.01]).toEqual([encoding, true]);
    }
    expect(texts.filter((text) => lostLetters('', text))).toEqual([]);
  },
);
