import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { ownLocales } from '../../src/i18n/locales.ts';
import { keepLanguages } from '../../workshop/testing/keep-languages.ts';
import type { Originals } from '../../workshop/testing/overlay-files.ts';
import { renameLanguage } from '../../workshop/testing/rename-language.ts';
import { readCutSample } from '../../workshop/testing/sample-portal.ts';

const examples = resolve(import.meta.dirname, '../../examples/languages');
const messagesOf = (code: string) => readFileSync(resolve(examples, `${code}.yaml`));

/** Languages of a portal: some of the engine's, and one that it adds. */
export interface LanguageChoice {
  readonly kept: readonly Locale[];
  readonly added: 'de' | 'ru' | undefined;
  /** True if nothing of the portal is in the added one yet; else it has the texts in English. */
  readonly isBare: boolean;
}

/** Any languages of the engine, with or without an added one. */
export const languageChoices: fc.Arbitrary<LanguageChoice> = fc.record({
  kept: fc.subarray([...ownLocales], { minLength: 1 }),
  added: fc.constantFrom('de', 'ru', undefined),
  isBare: fc.boolean(),
});

/** The small part of the fictional portal in some languages. */
export function portalIn({ kept, added, isBare }: LanguageChoice): Originals {
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
