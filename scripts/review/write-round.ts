import { basename, extname } from 'node:path';
import type { OwnLocale } from '../../src/i18n/locales.ts';
import { layOutRound } from '../../src/review/grid.ts';
import type { ReviewItem } from '../../src/review/model.ts';
import { sheetWords, yesWord } from '../../src/review/sheet-words.ts';
import { writeReviewSheet } from '../../src/review/write-sheet.ts';
import { writeXliff } from '../../src/review/write-xliff.ts';
import type { Pictures } from './page-pictures.ts';
import { writePage } from './write-page.ts';

/** Formats of a round. */
export const roundEndings: readonly string[] = ['.xlsx', '.docx', '.html', '.xlf'];

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
  const words = sheetWords(locale, ending === '.html');
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
        : writeReviewSheet(grid, { language, words, yes: yesWord(locale) });
  return { bytes, items, from };
}
