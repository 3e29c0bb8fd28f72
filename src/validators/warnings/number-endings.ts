import { type Locale, locales } from '../../i18n/locales.ts';
import { findWrongEndings, type WrongEnding } from '../../i18n/judge-endings.ts';
import { phrase } from '../../i18n/phrase.ts';
import {
  type Entry,
  type PageEntry,
  type Portal,
  splitTextId,
  textsOf,
} from '../../loaders/portal.ts';
import { type Problem, problemIn } from '../../loaders/problem.ts';
import { findLocalized } from '../../loaders/texts/find-localized.ts';
import { findInFiles } from '../find-in-files.ts';
import { passOverSettled } from '../frozen-texts.ts';
import { problemAt, type Validator } from '../validator.ts';
import { blankMarkup, placeInBody, textEntries } from './texts.ts';

const rule = { rule: 'endings of numbers', on: '' };

const told = ({ found, expected }: WrongEnding) =>
  [
    'number-ending',
    phrase('check.warn.ending', { found, expected: expected.join(', ') }),
    phrase('check.mend.ending'),
  ] as const;

function inEntries(entries: readonly Entry<unknown>[], portal: Portal): Problem[] {
  return entries.flatMap((entry) =>
    findLocalized(entry.data).flatMap(({ path, texts }) =>
      locales.flatMap((locale) =>
        findWrongEndings(texts[locale] ?? '', locale).map((wrong) =>
          problemAt(portal, entry, [...path, locale], ...told(wrong)),
        ),
      ),
    ),
  );
}

function inTexts(texts: readonly PageEntry[]): Problem[] {
  return texts.flatMap((text) => {
    const [, locale] = splitTextId(text.id);
    return findWrongEndings(blankMarkup(text.body), locale as Locale).map((wrong) =>
      problemIn(text.file, placeInBody(text, wrong.at), ...told(wrong)),
    );
  });
}

/**
 * Warn of numbers with the suffix of another number, anywhere in the portal's texts: suffixes are easily
 * mistyped, or forgotten when a number changes. Frozen reports are exempt.
 */
export const warnOfNumberEndings: Validator = (portal) => {
  return passOverSettled(portal, [
    ...findInFiles(portal, textEntries(portal), rule, (own) => inEntries(own, portal)),
    ...findInFiles(portal, textsOf(portal), rule, inTexts),
  ]);
};
