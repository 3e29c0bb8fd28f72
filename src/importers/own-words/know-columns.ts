import type { UnknownColumn } from '../form/filled-form.ts';
import type { HeaderKey } from '../form/label-index.ts';
import { guessRow } from '../mapping/guess-header.ts';
import { listOptions } from '../values/option-list.ts';
import {
  guessByCells,
  judgeChoices,
  shareOfOptions,
  type ShareOfCells,
  sure,
} from '../words/guess-by-cells.ts';
import type { Cell } from '../workbook/model.ts';
import { findTables } from './find-tables.ts';
import type { SheetPlace } from './table-forms.ts';
import { isText, type WordTools } from './tools.ts';

/** Min known names below a header of names. */
const leastNames = 2;
/** Rows above the first known name searched for the header. */
const deepest = 4;

/** Whether most texts of a column are known cluster names. */
const holdsNames = (cells: readonly Cell[], isKnownName: (text: string) => boolean): boolean => {
  const known = cells.filter(({ text }) => isKnownName(text)).length;
  return known >= leastNames && known * 2 >= cells.length;
};

/** Columns of a sheet by header cell, with the cells from a row on. */
function columnsFrom(
  { file, sheet }: SheetPlace,
  heads: readonly Cell[],
  from: number,
): UnknownColumn[] {
  return heads.flatMap((cell) => {
    const cells = sheet.rows.flatMap((row) =>
      row.row >= from ? row.cells.filter(({ column }) => column === cell.column) : [],
    );
    const place = { file, sheet: sheet.name };
    return cells.length > 0 ? [{ place, texts: [cell.text.trim()], cell, cells }] : [];
  });
}

/** Columns of a table with known clusters: headers are the nearest texts above the first one. */
function columnsOfKnown(place: SheetPlace): UnknownColumn[] {
  const { rows } = place.sheet;
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  for (const column of columns) {
    const own = rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell.column === column && isText(cell)),
    );
    const first = own.findIndex(({ text }) => place.isKnownName(text));
    const [head, from] = [own[first - 1], own[first]];
    if (!head || !from || !holdsNames(own.slice(first), place.isKnownName)) continue;
    const above = rows.filter(({ row }) => row < from.row && row >= from.row - deepest);
    const heads = [...columns].flatMap((one) => {
      const over = above.flatMap(({ cells }) => cells.filter((cell) => cell.column === one));
      return over.filter(isText).at(-1) ?? [];
    });
    return columnsFrom(place, heads.includes(head) ? heads : [head, ...heads], from.row);
  }
  return [];
}

/** Columns of tables with known headers. */
const columnsOfTables = (place: SheetPlace, tools: WordTools): UnknownColumn[] =>
  findTables(place.sheet, tools).flatMap(({ columns, from, to }) => {
    const rows = place.sheet.rows.slice(from, to);
    return columns.flatMap(({ column, cell, texts }) => {
      const cells = rows.flatMap((row) => row.cells.filter((one) => one.column === column));
      const at = { file: place.file, sheet: place.sheet.name };
      return cells.length > 0 ? [{ place: at, texts, cell, cells }] : [];
    });
  });

/** Columns of a table with a header recognised by layout alone. */
function columnsOfLayout(place: SheetPlace): UnknownColumn[] {
  const { rows } = place.sheet;
  const at = guessRow(place.sheet);
  const [head, next] = at === undefined ? [] : rows.slice(at);
  return head && next ? columnsFrom(place, head.cells, next.row) : [];
}

/** Judges of cells on their own; options of other questions recur and are only suggested. */
function judgesOf(
  { isKnownName }: SheetPlace,
  { form, nameKey, regions, targetByKey }: WordTools,
): ReadonlyMap<HeaderKey, ShareOfCells> {
  const choices = form.fields.flatMap(({ key, holds, value }) =>
    value.kind === 'code' ? [{ key, holds, options: listOptions(value.options) }] : [],
  );
  const isStage = ({ holds }: (typeof choices)[number]) => holds === 'stage';
  const others = judgeChoices(choices.filter((one) => !isStage(one)));
  return new Map<HeaderKey, ShareOfCells>([
    ['cluster', (cells) => targetByKey.get('cluster')?.judge(cells) ?? 0],
    [nameKey, (cells) => (holdsNames(cells, isKnownName) ? 1 : 0)],
    ...(regions ? [['region', shareOfOptions(regions, Number.POSITIVE_INFINITY)] as const] : []),
    ...choices.filter(isStage).map(({ key, options }) => [key, shareOfOptions(options)] as const),
    ...others.map(
      ([key, share]) => [key, (cells: readonly Cell[]) => share(cells) * sure * 0.99] as const,
    ),
  ]);
}

/** Tools that recognise columns by their cells if no header word is known, in any language. */
export function knowColumns(place: SheetPlace, tools: WordTools): WordTools {
  const textOf = ({ texts }: UnknownColumn) => texts.at(-1)?.trim() ?? '';
  const known = columnsOfKnown(place);
  const worded = known.length > 0 ? known : columnsOfTables(place, tools);
  const columns = worded.length > 0 ? worded : columnsOfLayout(place);
  const heads = columns.map(textOf);
  const taken = new Set(heads.flatMap((head) => tools.likely(head)?.key ?? []));
  const unknown = columns.filter((column) => {
    const head = textOf(column);
    const isOnly = heads.filter((one) => one === head).length === 1;
    return isOnly && !tools.likely(head) && tools.meant(head).length === 0;
  });
  const isHeadish = (text: string) => heads.includes(text) || tools.isHeadish(text);
  // Known names below prove a table, whatever the other columns are called.
  const asFound = known.length > 0 ? { ...tools, isHeadish } : tools;
  if (unknown.length === 0) return asFound;
  const guesses = guessByCells(unknown, taken, judgesOf(place, tools));
  const settled = [...guesses.values()].filter(({ isSure }) => isSure);
  // Without a known name or word, only sure columns prove that the sheet is a table.
  if (guesses.size === 0 || (worded.length === 0 && settled.length === 0)) return asFound;
  const guessed = (isSure: boolean) =>
    new Map(
      [...guesses].flatMap(([column, guess]) =>
        guess.isSure === isSure ? [[textOf(column), guess.key] as const] : [],
      ),
    );
  const [byCells, near] = [guessed(true), guessed(false)];
  return {
    ...tools,
    byCells,
    near,
    isHeadish,
    likely: (text) => {
      const key = byCells.get(text);
      if (key === undefined) return tools.likely(text);
      return { key, group: tools.targetByKey.get(key)?.group ?? '', score: 1 };
    },
  };
}
