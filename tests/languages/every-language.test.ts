import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languageFile } from '../../scripts/languages/language-file.ts';
import { describeLanguage, directionOf, isLanguageCode } from '../../src/i18n/describe-language.ts';
import { isOwnLocale } from '../../src/i18n/locales.ts';
import { parseMessage, placeholdersOf, widenPlurals } from '../../src/i18n/message-syntax.ts';
import { messages } from '../../src/i18n/translate.ts';
import { languageSchema } from '../../src/schemas/language.ts';
import { startJourney } from '../support/journey.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const pairs = letters.flatMap((one) => letters.map((other) => one + other));
const known = [...pairs, ...pairs.flatMap((two) => letters.map((one) => two + one))].filter(
  isLanguageCode,
);
const added = known.filter((code) => !isOwnLocale(code));

test('every language of which Node knows the plurals is one that can be added', () => {
  const own = known.filter((code) => Intl.PluralRules.supportedLocalesOf(code).length > 0);
  expect(own).toEqual(known);
  expect(added.length).toBeGreaterThan(200);
  expect(known).toEqual(
    expect.arrayContaining(['ar', 'es', 'fa', 'fr', 'he', 'hi', 'ja', 'pl', 'ru', 'uk', 'zh']),
  );
  expect(['zzz', 'eng', 'EN', '', 'x'].filter(isLanguageCode)).toEqual([]);
});

test('each has a name, letters for narrow screens and the direction of its script', () => {
  const wrong = added.flatMap((code) => {
    const { name, short, script, draft } = describeLanguage(code);
    const head = languageSchema.safeParse({ name, short, script, draft, messages: {} });
    const { direction } = new Intl.Locale(code).getTextInfo();
    return head.success && directionOf(code) === direction ? [] : [`${code}: ${name} ${direction}`];
  });
  expect(wrong).toEqual([]);
});

describe('its file', () => {
  test('has every message to be translated, and its schema takes it', () => {
    const { file } = languageFile('cy');
    const language = languageSchema.parse(parse(file?.text ?? ''));
    expect(language).toMatchObject({ name: 'Cymraeg', script: 'latin', draft: true });
    expect(Object.keys(language.messages)).toEqual(Object.keys(messages.en));
    expect(new Set(Object.values(language.messages))).toEqual(new Set([null]));
    expect(file?.text).toContain(
      '# {n, plural, zero {# completed forms} one {# completed form} two {# completed forms} few {# completed forms} many {# completed forms} other {# completed forms}} in the {year} survey\n  agency.answers:\n',
    );
  });

  test.each(added)('for %s shows plurals with its own forms, and with no others', (code) => {
    const counted = Object.values(messages.en).filter((text) =>
      /, (?:plural|selectordinal),/.test(text),
    );
    const wrong = counted.filter((text) =>
      [...placeholdersOf(parseMessage(widenPlurals(text, code)))].some((part) => {
        if (part.kind !== 'plural' && part.kind !== 'ordinal') return false;
        const type = part.kind === 'plural' ? 'cardinal' : 'ordinal';
        const { pluralCategories } = new Intl.PluralRules(code, { type }).resolvedOptions();
        const forms = Object.keys(part.options).filter((form) => !form.startsWith('='));
        return forms.toSorted().join() !== pluralCategories.toSorted().join();
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test('a portal in languages of many scripts is sound at once', async () => {
  const journey = startJourney();
  try {
    journey.write(
      'answers.yaml',
      `
name: Parks
publisher: Ministry
languages: [es, pl, uk, ar, he, hi, ja, zh, el, hy, th, am, cy, iu]
country: { id: AR, name: Argentina }
year: '2024'
sectors: nace
stages: four
address: https://parks.example.org
email: parks@example.org
`,
    );
    await journey.run('npm run portal -- new parks --config answers.yaml');
    const { all } = await journey.run('npm run check -- --portal parks');
    expect(all).toContain('no problems');
    expect(all).toContain('expected every text of the portal in Español, found ');
  } finally {
    journey.remove();
  }
}, 240_000);
