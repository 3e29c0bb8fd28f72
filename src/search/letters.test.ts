import { expect, test } from 'vitest';
import { foldWord } from './letters.ts';

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
