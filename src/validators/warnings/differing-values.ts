import type { Locale } from '../../i18n/locales.ts';
import { phrase } from '../../i18n/phrase.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';
import { type Problem, quote } from '../../loaders/problem.ts';
import { findLocalized, type LocalizedValue } from '../../loaders/texts/find-localized.ts';
import { findInFiles } from '../find-in-files.ts';
import { passOverSettled } from '../frozen-texts.ts';
import { differingParts } from '../translations.ts';
import { problemAt, type Validator } from '../validator.ts';
import { findStatedNumbers, textEntries } from './texts.ts';

const rule = { rule: 'numbers of values', on: '' };

/** Numbers of a text by value, as written; excluding those in placeholder names. */
function numbersOf(text: string, locale: Locale): Map<number, string> {
  const found = findStatedNumbers(text.replaceAll(/\{[^}]*\}/g, ' '), locale);
  return new Map(found.map(({ value, text: written }) => [value, written]));
}

const lacking = (of: ReadonlyMap<number, string>, those: ReadonlyMap<number, string>) =>
  [...of].filter(([value]) => !those.has(value)).map(([, written]) => quote(written));

/** Languages of a text, the original first. */
function orderOf({ texts }: LocalizedValue, drafts: readonly string[]): Locale[] {
  const languages = Object.keys(texts) as Locale[];
  return languages.sort((a, b) => Number(drafts.includes(a)) - Number(drafts.includes(b)));
}

function draftsOf(data: unknown): readonly string[] {
  const told = typeof data === 'object' && data !== null && 'drafts' in data ? data.drafts : [];
  return Array.isArray(told) ? told.map(String) : [];
}

function inEntry(entry: Entry<unknown>, portal: Portal): Problem[] {
  return findLocalized(entry.data).flatMap((value) => {
    const { path, texts } = value;
    const [original, ...others] = orderOf(value, draftsOf(entry.data));
    if (!original) return [];
    const wanted = numbersOf(texts[original] ?? '', original);
    return others.flatMap((locale) => {
      const own = numbersOf(texts[locale] ?? '', locale);
      const [missing, added] = [lacking(wanted, own), lacking(own, wanted)];
      if (missing.length === 0 && added.length === 0) return [];
      const message = differingParts('check.warn.numbers', missing, added, {
        file: [...path, original].join('.'),
      });
      const hint = phrase('check.mend.sameNumbers');
      return [problemAt(portal, entry, [...path, locale], 'differing-number', message, hint)];
    });
  });
}

/** Warn if a localized text has other numbers than its original. */
export const warnOfDifferingValues: Validator = (portal) => {
  return passOverSettled(
    portal,
    findInFiles(portal, textEntries(portal), rule, (own) =>
      own.flatMap((entry) => inEntry(entry, portal)),
    ),
  );
};
