import { expect, test } from 'vitest';
import { addedFolder } from '../support/folders.ts';
import { readPage, siteFiles } from '../support/pages.ts';
import { textRuns } from '../support/text-runs.ts';

/** Numbers in English format: `1,234` and `0.5`; three digits after a point are a group in German. */
const english = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+\.(?:\d{1,2}|\d{4,}))(?![\d.,]*\d)/g;

/** Licences, versions, parts of strategies, days, and places in degrees, which are the same in all languages. */
const otherwise =
  /CC(?: BY(?:-\w+)*|0) \d\.\d|(?:[Vv]ersion|[Вв]ерсия) \d\.\d|\b[A-Z] \d+\.\d+|\d{1,2}\.\d{1,2}\.\d{4}|-?\d+\.\d+, -?\d+\.\d{3,}/g;

test.each(['de', 'ru'])('no page in %s has a number in English format', (language) => {
  const pages = siteFiles(addedFolder).filter(
    (file) => file.startsWith(`${language}/`) && file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(100);
  const found = pages.flatMap((file) =>
    [...textRuns(readPage(file, addedFolder).document)].flatMap(({ text, lang, code, where }) => {
      const numbers =
        lang === language && !code ? text.replace(otherwise, '').match(english) : null;
      return (numbers ?? []).map((number) => `${file}: ${number} in ${where} "${text}"`);
    }),
  );
  expect(found).toEqual([]);
});
