import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { formatProblem } from '../../src/loaders/say-problem.ts';
import { keepLanguages } from '../../workshop/testing/keep-languages.ts';
import { type Change, overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { renameLanguage } from '../../workshop/testing/rename-language.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { checkContent } from '../../src/validators/check-directory.ts';

const examples = resolve(import.meta.dirname, '../../examples/languages');
const textOf = (code: string) => readFileSync(resolve(examples, `${code}.yaml`), 'utf8');

/** A portal whose English texts stand for those of another language. */
function portalOf(kept: readonly Locale[], code: string, text: string) {
  const files = renameLanguage(keepLanguages(readCutSample(), kept), 'en', code);
  const added = new Map<string, Change>([[`languages/${code}.yaml`, Buffer.from(text)]]);
  return checkContent(overlayFiles(files, added));
}

/** What the check says of it. */
const linesOf = (kept: readonly Locale[], code: string, text = textOf(code)): string[] =>
  portalOf(kept, code, text).problems.map((one) => formatProblem(one, 'en'));

/** What it warns of in the language that is added. */
const warningsOf = (kept: readonly Locale[], code: string, text = textOf(code)): string[] =>
  listWarnings(portalOf(kept, code, text).portal)
    .filter((one) => one.code === 'untranslated')
    .map((one) => formatProblem(one, 'en'));

test.each([
  { kept: ['az', 'en'], code: 'ru' },
  { kept: ['en'], code: 'de' },
] satisfies { kept: Locale[]; code: string }[])(
  'the messages of $code are whole, and a portal with them is sound',
  ({ kept, code }) => {
    expect(linesOf(kept, code)).toEqual([]);
    expect(warningsOf(kept, code)).toEqual([]);
  },
);

describe('what is wrong with messages is told with its place', () => {
  const change = (from: RegExp, to: string) =>
    linesOf(['az', 'en'], 'ru', textOf('ru').replace(from, to));

  test.each([
    ['is missing', /^ {2}nav\.map: .*\n/m, ''],
    ['has no text', /^ {2}nav\.map: .*\n/m, '  nav.map:\n'],
  ])('one that %s is English, and a warning says how many there are', (_, from, to) => {
    expect(change(from, to)).toEqual([]);
    const text = textOf('ru').replace(from, to);
    expect(warningsOf(['az', 'en'], 'ru', text)).toEqual([
      expect.stringMatching(
        /^languages\/ru\.yaml:6:1 warning: messages: expected a text for each of the \d+ messages, found none for 1, which pages show in English; write each translation after its key, first that of nav\.map: "Map"$/,
      ),
    ]);
  });

  test('one that nothing asks for', () => {
    const [line, other] = change(/^ {2}nav\.map:/m, '  nav.mapp:');
    expect(other).toBeUndefined();
    expect(line).toMatch(
      /^languages\/ru\.yaml:\d+:\d+ messages\.nav\.mapp: expected only messages that the site shows, found "nav\.mapp"; did you mean "nav\.map"/,
    );
  });

  test('a plural without a form of the language', () => {
    const [line, ...more] = change(/many \{# ответов\} /, '');
    expect(line).toContain(
      'messages.agency.answers: expected the plural forms of Русский for {n} (one, few, many, other), found one, few, other; write one text for each of one, few, many, other',
    );
    expect(more).toEqual([]);
  });

  test('another placeholder, and one that is left out', () => {
    expect(change(/\{year\} года/, '{jahr} года')[0]).toContain('"{jahr}"');
    expect(change(/ \{year\} года/, ' года')[0]).toContain(
      'expected the placeholder {year} of the English message, found none',
    );
  });
});

test('a language that the engine has is not added, and an unknown code is none', () => {
  expect(linesOf(['az', 'en'], 'tr', textOf('ru')).join('\n')).toContain(
    'languages/tr.yaml:1:1 expected a language beyond az, tr, ka, en, which every portal has, found "tr"',
  );
  expect(linesOf(['az', 'en'], 'zzz', textOf('ru')).join('\n')).toContain(
    'languages/zzz.yaml:1:1 expected the code of a language',
  );
});
