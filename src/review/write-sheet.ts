import { fitText, longestText } from '../exports/workbook/limits.ts';
import type { Row } from '../exports/workbook/model.ts';
import { writeWorkbook } from '../exports/workbook/write-workbook.ts';
import { changeLines } from './attach-changes.ts';
import type { Grid, GridRow } from './grid.ts';
import type { SheetWords, UnitChange } from './model.ts';

/** Rows above the texts: title, explanations, signer, empty line, heads. */
const editable = { style: 'input', format: 'text', wrap: true } as const;

const withChange = (original: string, change: UnitChange | undefined, words: SheetWords) =>
  change
    ? fitText(
        `${original}\n\n${[words.change[change.kind], ...changeLines(change)].join('\n')}`,
        longestText,
      )
    : original;

const writeRow = ([code, page, , text, sign, note]: GridRow, original: string): Row => [
  code,
  { value: page, style: 'muted', wrap: true },
  { value: original, style: 'explanation', wrap: true },
  { value: text, ...editable },
  { value: sign, ...editable },
  { value: note, ...editable },
];

/**
 * A round as a workbook: originals can be read only, and the yes that signs is chosen from a list.
 * @param yes word that signs
 */
export function writeReviewSheet(
  { signer, head, rows, changes }: Grid,
  { language, words, yes }: { language: string; words: SheetWords; yes: string },
): Uint8Array {
  const above: Row[] = [
    ['', { value: words.title, style: 'title' }],
    ...words.explain.map((line): Row => ['', { value: line, style: 'plain' }]),
    [
      signer[0],
      { value: signer[1], style: 'question' },
      '',
      { value: signer[3], style: 'input-required', format: 'text' },
    ],
    [],
    head.map((value, index) => ({ value, ...(index > 0 ? { style: 'heading' as const } : {}) })),
  ];
  const first = above.length;
  const texts = rows.map((row, index) => writeRow(row, withChange(row[2], changes[index], words)));
  return writeWorkbook({
    title: words.title,
    language,
    sheets: [
      {
        name: words.title,
        protected: true,
        frozen: { rows: first, columns: 2 },
        columns: [
          { hidden: true },
          { width: 18 },
          { width: 56 },
          { width: 56 },
          { width: 10 },
          { width: 30 },
        ],
        rows: [...above, ...texts],
        validations: [
          {
            ranges: [{ row: first, column: 4, toRow: first + Math.max(0, rows.length - 1) }],
            rule: { kind: 'list', values: [yes] },
            severity: 'warning',
          },
        ],
        print: { landscape: true, titleRows: first },
      },
    ],
  });
}
