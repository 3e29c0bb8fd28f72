import { describe, expect, test } from 'vitest';
import type { Locale } from '../i18n/locales.ts';
import { formatProblem } from '../loaders/say-problem.ts';
import { type Change, overlayFiles } from '../../workshop/testing/overlay-files.ts';
import { keepLanguages } from '../../workshop/testing/keep-languages.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';
import { checkContent } from './check-directory.ts';
import { listWarnings } from './list-warnings.ts';

const linesOf = (kept: readonly Locale[], changes: readonly (readonly [string, string])[] = []) => {
  const files = keepLanguages(readCutSample(), kept);
  const changed = changes.map(([file, text]): [string, Change] => [file, Buffer.from(text)]);
  return checkContent(overlayFiles(files, new Map(changed))).problems.map((problem) =>
    formatProblem(problem, 'en'),
  );
};

describe('only the languages of the portal are asked for', () => {
  test.each([
    { kept: ['az', 'en'] },
    { kept: ['ka', 'tr'] },
    { kept: ['az'] },
    { kept: ['ka'] },
    { kept: ['tr'] },
    { kept: ['en'] },
  ] satisfies { kept: Locale[] }[])('$kept', ({ kept }) => {
    expect(linesOf(kept)).toEqual([]);
  });

  test('a text that is missing in one of them is still missed', () => {
    const sectors = `- id: more-tea
  label:
    en: Tea of another kind
  group: household
`;
    const lines = linesOf(['az', 'en'], [['sectors/added.yaml', sectors]]);
    expect(lines.filter((line) => line.includes('label'))).toEqual([
      'sectors/added.yaml:2:3 [0].label.az: expected text, found nothing; add the field',
    ]);
  });

  test('while site.yaml does not say which there are, only that is told', () => {
    const files = keepLanguages(readCutSample(), ['az']);
    const site = Buffer.from(files.get('site.yaml') ?? '').toString();
    const without = site.replace(/^languages:\n(?: .*\n)+/m, '');
    const lines = linesOf(['az'], [['site.yaml', without]]);
    expect(lines).toEqual([
      'site.yaml:4:1 languages: expected a list, found nothing; add the field',
    ]);
  });

  test('the form is in one of them', () => {
    const files = keepLanguages(readCutSample(), ['az', 'en']);
    const site = Buffer.from(files.get('site.yaml') ?? '').toString();
    const [line, ...more] = linesOf(['az', 'en'], [['site.yaml', `${site}formLanguage: tr\n`]]);
    expect(more).toEqual([]);
    expect(line).toMatch(
      /formLanguage: expected a language of the portal, found "tr"; name one of az, en$/,
    );
  });
});

test.each([['az', 'en'], ['ka'], ['tr', 'en']] satisfies Locale[][])(
  'a mistake in a text is reported in a language that its file has: %s, %s',
  (...kept) => {
    const files = keepLanguages(readCutSample(), kept);
    const names = kept.map((locale) => `    ${locale}: Guild of τέχνη`).join('\n');
    const role = kept.map((locale) => `    ${locale}: An invented guild.`).join('\n');
    const text = `- id: art-guild
  kind: association
  name:
${names}
  country: XX
  role:
${role}
  sources:
    - source: sample-report
      lines: "13"
`;
    const changed = new Map([['organisations/added.yaml', Buffer.from(text)]]);
    const { portal, problems } = checkContent(overlayFiles(files, changed));
    expect(problems).toEqual([]);
    const lines = listWarnings(portal)
      .map((problem) => formatProblem(problem, 'en'))
      .filter((line) => line.includes('τ'));
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^organisations/added.yaml:4:9 .*name.${kept[0]}: `)),
    ]);
  },
);
