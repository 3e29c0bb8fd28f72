import { basename, extname } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { OwnLocale } from '../../src/i18n/locales.ts';
import { yesNoOptions } from '../../src/i18n/yes-no.ts';
import { layOutRound } from '../../src/review/grid.ts';
import type { ReviewItem, SheetWords } from '../../src/review/model.ts';
import { writeReviewSheet } from '../../src/review/write-sheet.ts';
import { writeXliff } from '../../src/review/write-xliff.ts';
import type { Pictures } from './page-pictures.ts';
import { writePage } from './write-page.ts';

/** Formats of a round. */
export const roundEndings: readonly string[] = ['.xlsx', '.docx', '.html', '.xlf'];

function sheetWords(locale: OwnLocale, yes: string, isPage: boolean): SheetWords {
  const t = authorTranslate(locale);
  return {
    title: t('review.sheet.title'),
    explain: [
      isPage ? t('review.page.how') : t('review.sheet.how', { yes }),
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

/** The language from which most items are translated: XLIFF holds no other. */
function mainOriginal(items: readonly ReviewItem[]): string {
  const groups = [...Map.groupBy(items, ({ from }) => from)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'en';
}

/** A round in the format of its file, with the items that it holds. */
export async function writeRound(
  items: readonly ReviewItem[],
  to: { file: string; language: string; words: OwnLocale; address: string },
  pictures: Pictures = new Map(),
): Promise<{ bytes: Uint8Array; items: readonly ReviewItem[]; from: string }> {
  const { file, language, words: locale, address } = to;
  const ending = extname(file).toLowerCase();
  const from = mainOriginal(items);
  const yes = yesNoOptions()[0]?.label[locale] ?? '';
  const words = sheetWords(locale, yes, ending === '.html');
  if (ending === '.xlf') {
    const held = items.filter((item) => item.from === from);
    const text = writeXliff(held, [from, language], address, words);
    return { bytes: Buffer.from(text), items: held, from };
  }
  const grid = layOutRound(items, language, address, words);
  const bytes =
    ending === '.docx'
      ? await (await import('./write-document.ts')).writeDocument(grid, words, pictures)
      : ending === '.html'
        ? writePage(grid, { file: basename(file), language, words }, pictures)
        : writeReviewSheet(grid, { language, words, yes });
  return { bytes, items, from };
}
