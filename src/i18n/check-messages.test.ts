import { expect, test } from 'vitest';
import { isForTests, listSources } from '../../workshop/testing/list-sources.ts';
import { authorMessages } from './author-messages.ts';
import { locales } from './locales.ts';
import { phrase } from './phrase.ts';
import { sayPhrase } from './say-phrase.ts';

const known = Object.keys(authorMessages.en).filter((key) => /^(check|command)\./.test(key));
const code = ['src', 'scripts', 'bin']
  .flatMap((folder) => listSources(folder))
  .filter(({ path }) => !isForTests(path))
  .map(({ text }) => text)
  .join('\n');

test('every message of the check and of commands is told by some code, and none that does not exist', () => {
  const exact = [...code.matchAll(/'((?:check|command)(?:\.[A-Za-z0-9]+)+)'/g)].map(
    ([, key = '']) => key,
  );
  // Prefixes of messages whose keys are built or passed on by code.
  const begun = [...code.matchAll(/`((?:check|command)(?:\.[A-Za-z0-9]+)+\.)\$\{/g)].map(
    ([, start = '']) => start,
  );
  const handedOn = exact.filter((key) => !known.includes(key)).map((key) => `${key}.`);
  const families = [...begun, ...handedOn];
  const isTold = (key: string) =>
    exact.includes(key) || families.some((start) => key.startsWith(start));
  expect(known.filter((key) => !isTold(key))).toEqual([]);
  expect(families.filter((start) => !known.some((key) => key.startsWith(start)))).toEqual([]);
});

test('words within words are said in the same language', () => {
  const nested = phrase('check.expectedFound', {
    expected: phrase('check.word.text'),
    found: phrase('check.word.nothing'),
  });
  expect(locales.map((locale) => sayPhrase(nested, locale))).toEqual([
    'gözlənilən: mətn, tapılan: heç nə',
    'beklenen: metin, bulunan: hiçbir şey',
    'მოსალოდნელია: ტექსტი, ნაპოვნია: არაფერი',
    'expected text, found nothing',
  ]);
});

test('of several forms one is said to be meant', () => {
  const forms = [phrase('check.word.number'), phrase('check.word.text')];
  const either = phrase('check.word.either', { forms });
  expect(locales.map((locale) => sayPhrase(either, locale))).toEqual([
    'ədəd yaxud mətn',
    'bir sayı veya metin',
    'რიცხვი ან ტექსტი',
    'a number or text',
  ]);
});
