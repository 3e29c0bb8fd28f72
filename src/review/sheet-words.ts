import { authorTranslate } from '../i18n/author-messages.ts';
import { foldWords } from '../i18n/fold.ts';
import { type OwnLocale, ownLocales } from '../i18n/locales.ts';
import { yesNoOptions } from '../i18n/yes-no.ts';
import type { SheetWords } from './model.ts';

/** Word that signs, in the language of the reviewer. */
export const yesWord = (locale: OwnLocale): string => yesNoOptions()[0]?.label[locale] ?? '';

/** What a round says beside its texts. */
export function sheetWords(locale: OwnLocale, isPage: boolean): SheetWords {
  const t = authorTranslate(locale);
  return {
    title: t('review.sheet.title'),
    explain: [
      isPage ? t('review.page.how') : t('review.sheet.how', { yes: yesWord(locale) }),
      t('review.sheet.marks', { mark: '⟦1⟧' }),
    ],
    by: t('review.sheet.by'),
    page: t('review.sheet.page'),
    original: t('review.sheet.original'),
    text: t('review.sheet.text'),
    sign: t('review.sheet.sign'),
    note: t('review.sheet.note'),
    terms: t('review.sheet.terms'),
    save: t('review.page.save'),
    change: {
      changed: t('review.change.changed'),
      same: t('review.change.same'),
      unknown: t('review.change.unknown'),
    },
  };
}

/** Columns of a round that are read, besides its keys. */
export type RoundColumn = 'page' | 'original' | 'text' | 'sign' | 'note';

const sheets = ownLocales.map((locale) => sheetWords(locale, false));

/** Whether a cell is the head of a column, in any language. */
export const isHead = (cell: string, column: RoundColumn): boolean =>
  sheets.some((words) => foldWords(words[column]) === foldWords(cell));

/** Whether a line below an original lists terms of the glossary. */
export const isTerms = (line: string): boolean =>
  sheets.some(({ terms }) => line.trim().startsWith(`${terms}:`));

/** Whether words below an original say what changed in it. */
export const isChange = (words: string): boolean =>
  sheets.some(({ change }) =>
    Object.values(change).some((heading) => foldWords(words).startsWith(foldWords(heading))),
  );

const sent: ReadonlySet<string> = new Set(
  sheets.flatMap(({ title, explain, by, page, original, text, sign, note }) =>
    [title, ...explain, by, page, original, text, sign, note].map(foldWords),
  ),
);

/** Whether words outside the texts went out with the round. */
export const isSent = (words: string): boolean => sent.has(foldWords(words));
