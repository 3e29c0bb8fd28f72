import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { ownLocales } from '../../src/i18n/locales.ts';
import { keepLanguages } from '../../src/testing/keep-languages.ts';
import type { Originals } from '../../src/testing/overlay-files.ts';
import { renameLanguage } from '../../src/testing/rename-language.ts';
import { readCutSample } from '../../src/testing/sample-portal.ts';
import { addYear, problemsOf } from '../support/add-year.ts';

const examples = resolve(import.meta.dirname, '../../examples/languages');
const messagesOf = (code: string) => readFileSync(resolve(examples, `${code}.yaml`));

/** Languages of a portal: some of the engine's, and one that it adds. */
interface Choice {
  readonly kept: readonly Locale[];
  readonly added: 'de' | 'ru' | undefined;
  /** True if nothing of the portal is in the added one yet; else it has the texts in English. */
  readonly isBare: boolean;
}

const choices: fc.Arbitrary<Choice> = fc.record({
  kept: fc.subarray([...ownLocales], { minLength: 1 }),
  added: fc.constantFrom('de', 'ru', undefined),
  isBare: fc.boolean(),
});

/** The small part of the fictional portal in some languages. */
function portalIn({ kept, added, isBare }: Choice): Originals {
  const own = keepLanguages(readCutSample(), kept);
  if (added === undefined) return own;
  const files = isBare ? new Map(own) : new Map(renameLanguage(own, 'en', added));
  if (isBare) {
    const site = Buffer.from(files.get('site.yaml') ?? []).toString();
    const listed = site.replace(/^languages:\n(?: +- \w+\n)+/m, `$&  - ${added}\n`);
    expect(listed).toContain(`- ${added}\n`);
    files.set('site.yaml', Buffer.from(listed));
  }
  return files.set(`languages/${added}.yaml`, messagesOf(added));
}

test('a new year passes the check in a portal of any languages, with a chapter that has a title', () => {
  let [sound, chapters] = [0, 0];
  fc.assert(
    fc.property(choices, (choice) => {
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
