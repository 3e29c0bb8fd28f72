import { readTick } from '../importers/values/read-tick.ts';
import { typedText } from '../importers/values/typed.ts';
import type { ReturnedRound, ReturnedText, ReviewItem, SheetWords } from './model.ts';

/** Begins the first cell of the row in which a role or an office signs. */
const roundKey = 'review:';

/** Cells of a row: key and version, page, original, text, sign-off, note. */
export type GridRow = readonly [string, string, string, string, string, string];

/** Rows of a round: who signs, then the texts. */
export interface Grid {
  readonly signer: GridRow;
  readonly head: GridRow;
  readonly rows: readonly GridRow[];
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
  };
}

const isTicked = (text: string): boolean => {
  const read = readTick(typedText(text));
  return read.kind === 'value' && read.value;
};

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
      by = [text, original, sign, note].map((cell) => cell.trim()).find(Boolean);
      continue;
    }
    const found = /^(\S+#\S+) (\S+)$/.exec(place);
    const [, key, version] = found ?? [];
    if (key === undefined || version === undefined) continue;
    texts.push({ key, version, text, signed: isTicked(sign), note: note.trim() });
  }
  return { language, by, texts };
}
