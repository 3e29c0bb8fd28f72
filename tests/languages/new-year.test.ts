import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownLocales } from '../../src/i18n/locales.ts';
import { problemsOf, addYear } from '../support/add-year.ts';
import { languageChoices, portalIn } from '../support/any-languages.ts';

test('a new year passes the check in a portal of any languages, with a chapter that has a title', () => {
  let [sound, chapters] = [0, 0];
  fc.assert(
    fc.property(languageChoices, (choice) => {
      const base = portalIn(choice);
      if (problemsOf(base).length > 0) return;
      sound += 1;
      const made = addYear(addYear(base, '2025'), '2026');
      expect(problemsOf(made)).toEqual([]);
      const texts = [...made].filter(([file]) => file.startsWith('reports/2025/answers/'));
      expect(texts.length).toBeGreaterThan(0);
      for (const [file, bytes] of texts) {
        chapters += 1;
        expect(Buffer.from(bytes).toString()).toMatch(/^---\ntitle: "?\p{L}/u);
        // English words are no text in another language.
        const isOwn = ownLocales.some((locale) => file.endsWith(`/${locale}.mdx`));
        if (!isOwn) expect(texts).toHaveLength(1);
      }
    }),
    { numRuns: 20, seed: 54 },
  );
  expect(sound).toBeGreaterThan(12);
  expect(chapters).toBeGreaterThan(sound);
});
