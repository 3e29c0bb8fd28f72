import type { AuthorKey } from '../../i18n/phrase.ts';
import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import type { ReadSheet } from './read-sheet.ts';
import type { ValueReading } from './read-value.ts';
import type { TableKind } from './table-kinds.ts';
import { cellOf, type FileNumber } from './table-number.ts';

/** A number with its parsed value. */
interface Valued {
  readonly one: FileNumber;
  readonly reading: ValueReading;
}

/** Remark at the first of some numbers. */
function tell(
  [first]: readonly Valued[],
  code: AuthorKey,
  values: CellRemark['values'],
): CellRemark[] {
  return first
    ? [remarkAt(first.one, cellOf(first.one), { code, values, severity: 'warning' })]
    : [];
}

/** Codes of remarks on number format, the same throughout a table. */
const howRead = new Set(['value.number.readAs', 'value.number.byColumn']);

const codeRemark = { code: 'table.codes', severity: 'warning' } as const;

/**
 * Merge remarks on many cells of a file into one with a count.
 * @param explained explanations of marks in the notes of the file
 */
export function tellCells(
  all: readonly Valued[],
  sheets: readonly ReadSheet[],
  kind: TableKind,
  explained: ReadonlyMap<string, string>,
  say: (n: number, id: string) => string,
): CellRemark[] {
  const said = all.flatMap(({ one, reading }) =>
    reading.remarks.map((remark) => remarkAt(one, cellOf(one), remark)),
  );
  const isHow = ({ code }: CellRemark) => howRead.has(code);
  const [firstHow] = said.filter(isHow);
  const n = said.filter(isHow).length;
  const own = [
    ...said.filter((remark) => !isHow(remark)),
    ...(firstHow
      ? [{ ...firstHow, code: 'table.readAs' as const, values: { ...firstHow.values, n } }]
      : []),
  ];
  if (!kind.counts) return own;
  const byMark = Map.groupBy(
    all.filter(({ reading }) => reading.doubtful !== undefined),
    ({ reading }) => reading.doubtful ?? '',
  );
  const untold = Map.groupBy(
    all.filter(({ reading }) => reading.value.kind === 'untold' && reading.doubtful === undefined),
    ({ one, reading }) =>
      `${reading.value.kind === 'untold' ? reading.value.why : ''} ${one.raw.cell?.text.trim()}`,
  );
  const scaled = Map.groupBy(
    all.filter(({ one }) => (one.raw.zeros ?? 0) > 0),
    ({ one }) => one.raw.zeros ?? 0,
  );
  const noted = all.filter(({ reading }) => reading.notes.length > 0);
  const notes = [...new Set(noted.flatMap(({ reading }) => reading.notes))].slice(0, 8).join(' ');
  const spread = sheets.flatMap(({ file, sheet, filledDown, merged, passed }) => [
    ...passed.slice(0, 1).map((cell) =>
      remarkAt({ file, sheet: sheet.name }, cell, {
        code: 'table.passed',
        values: { names: [...new Set(passed.map(({ text }) => text.trim()))].join('; ') },
        severity: 'warning',
      }),
    ),
    ...filledDown.map((cell) =>
      remarkAt({ file, sheet: sheet.name }, cell, {
        code: 'table.filledDown',
        values: { found: cell.text.trim() },
        severity: 'warning',
      }),
    ),
    ...merged.slice(0, 1).map((cell) =>
      remarkAt({ file, sheet: sheet.name }, cell, {
        code: 'table.merged',
        values: { found: cell.text.trim(), n: merged.length },
        severity: 'warning',
      }),
    ),
  ]);
  const coded = new Map(
    all.flatMap(({ one }) =>
      one.names.flatMap((name, n) => {
        if (name?.is.kind !== 'entry' || !name.is.byCode) return [];
        const told = `${name.text.trim()} = ${say(n, name.is.id)}`;
        return [[told, remarkAt(one, name.cell, { ...codeRemark, values: {} })] as const];
      }),
    ),
  );
  const [firstCoded] = coded.values();
  return [
    ...spread,
    ...(firstCoded ? [{ ...firstCoded, values: { names: [...coded.keys()].join('; ') } }] : []),
    ...[...scaled].flatMap(([zeros, some]) =>
      tell(some, 'table.scaled', { times: 10 ** zeros, n: some.length }),
    ),
    ...[...untold.values()].flatMap((some) => {
      const value = some[0]?.reading.value;
      const code = value?.kind === 'untold' && value.why === 'secret' ? 'secret' : 'unreported';
      const found = some[0]?.one.raw.cell?.text.trim() ?? '';
      return tell(some, `table.mark.${code}`, { found, n: some.length });
    }),
    ...[...byMark].flatMap(([found, some]) => {
      const said = explained.get(found);
      const code = said === undefined ? 'table.mark.doubtful' : 'table.mark.explained';
      const values = { found, said: said ?? '', field: 'missing:', n: some.length };
      return tell(some, code, values).map((remark): CellRemark => ({
        ...remark,
        asks: { key: undefined, word: found, ofNumber: true },
      }));
    }),
    ...(notes === '' ? [] : tell(noted, 'table.noted', { notes, n: noted.length })),
    ...own,
  ];
}
