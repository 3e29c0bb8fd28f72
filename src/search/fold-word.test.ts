import { expect, test } from 'vitest';
import { latinFor } from '../i18n/lookalikes.ts';
import { foldWord } from './fold-word.ts';

const georgian = 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ';

test('Georgian letters are compared as ASCII, one to one', () => {
  expect(foldWord(georgian)).toBe('abgdevztiklmnopzrstupkgkscczccxjh');
  expect(foldWord('ᲥᲐᲠᲗᲣᲚᲘ')).toBe(foldWord('ქართული'));
});

test('a letter that is put together is the same as one of two signs', () => {
  expect(foldWord('s\u0327arap')).toBe('sarap');
  expect(foldWord('I\u0307zmir')).toBe('izmir');
});

test.each([
  ['İĞDIR', 'igdir'],
  ['ığdır', 'igdir'],
  ['IĞDIR', 'igdir'],
  ['Gəncə', 'gence'],
  ['ƏMƏKDAŞLIQ', 'emekdasliq'],
  ['Çukurova', 'cukurova'],
  ['კახეთი', 'kaxeti'],
  ['ᲙᲐᲮᲔᲗᲘ', 'kaxeti'],
  ['ღვინო', 'gvino'],
  ['café', 'cafe'],
])('%s is compared as %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test.each(['Gǝncǝ', 'Gәncә', 'GӘNCӘ', 'GƎNCƎ'])(
  '%s, typed with letters of other scripts, is Gəncə',
  (word) => {
    expect(foldWord(word)).toBe('gence');
  },
);

test('each letter that the importer takes for a Latin one is that one within a Latin word', () => {
  expect(latinFor.size).toBeGreaterThan(45);
  for (const [twin, latin] of latinFor)
    expect([twin, foldWord(`kl${twin}ster`)]).toEqual([twin, foldWord(`kl${latin}ster`)]);
});

test('a word that is all of another script stays one', () => {
  expect(foldWord('сахар')).toBe('сахар');
  expect(foldWord('οίνος')).toBe('οινος');
});
