import { authorTranslate } from '../i18n/author-messages.ts';
import { foldWords } from '../i18n/fold.ts';
import { locales } from '../i18n/locales.ts';
import { readTick } from '../importers/values/read-tick.ts';
import { typedText } from '../importers/values/typed.ts';
import { isCellError } from './cell-error.ts';
import type { ReturnedRound, ReturnedText, ReviewItem, SheetWords, UnitChange } from './model.ts';

/** Begins the first cell of the row in which a role or an office signs. */
export const roundKey = 'review:';

/** Cells of a row: key and version, page, original, text, sign-off, note. */
export type GridRow = readonly [string, string, string, string, string, string];

/** Rows of a round: who signs, then the texts. */
export interface Grid {
  readonly signer: GridRow;
  readonly head: GridRow;
  readonly rows: readonly GridRow[];
  /** What changed in the original of each row. */
  readonly changes: readonly (UnitChange | undefined)[];
}

/** Lay out a round as a table, the same in every format that is not XLIFF. */
export function layOutRound(
  items: readonly ReviewItem[],
  language: string,
  address: string,
  words: SheetWords,
): Grid {
  return {
    signer: [`${roundKey}${language}`, words.by, '', '', '', ''],
    head: ['', words.page, words.original, words.text, words.sign, words.note],
    rows: items.flatMap(({ units, page }) =>
      units.map(({ key, version, original, text, terms }): GridRow => [
        `${key} ${version}`,
        `${address}/${language}${page}`,
        terms.length > 0 ? `${original}\n\n${words.terms}: ${terms.join('; ')}` : original,
        text,
        '',
        '',
      ]),
    ),
    changes: items.flatMap(({ units }) => units.map(({ change }) => change)),
  };
}

/** The heading of the column answers it as well. */
const agreed: ReadonlySet<string> = new Set(
  locales.map((locale) => foldWords(authorTranslate(locale)('review.sheet.sign'))),
);

/** Whether an answer signs, and the answer itself if it is neither yes nor no. */
function readSign(sign: string): Pick<ReturnedText, 'signed' | 'answer'> {
  const answer = sign.trim();
  if (answer === '') return { signed: false };
  if (agreed.has(foldWords(answer))) return { signed: true };
  const read = readTick(typedText(answer));
  return read.kind === 'value' ? { signed: read.value } : { signed: false, answer };
}

/** Read the rows of a returned table, at any place in it. */
export function readGrid(rows: readonly (readonly string[])[]): ReturnedRound {
  const texts: ReturnedText[] = [];
  let language: string | undefined;
  let by: string | undefined;
  for (const [code = '', , original = '', text = '', sign = '', note = ''] of rows) {
    const place = code.trim();
    if (place.startsWith(roundKey)) {
      language = place.slice(roundKey.length);
      // Some write beside the question rather than into the yellow cell.
      by = [text, original, sign, note]
        .map((cell) => cell.trim())
        .find((cell) => cell !== '' && !isCellError(cell));
      continue;
    }
    const found = /^(\S+#\S+) (\S+)$/.exec(place);
    const [, key, version] = found ?? [];
    if (key === undefined || version === undefined) continue;
    texts.push({ key, version, beside: original, text, ...readSign(sign), note: note.trim() });
  }
  return { language, by, texts };
}
