import { type ImportMapping, stillOpen } from '../../schemas/import-mapping.ts';
import type { UnknownColumn } from '../form/filled-form.ts';
import type { LabelIndex } from '../form/label-index.ts';
import { guessHeader, nameColumns, unknownColumns } from '../mapping/guess-header.ts';
import type { MappingEdit } from '../mapping/mapping-edits.ts';
import type { OpenQuestion } from '../mapping/open-question.ts';
import type { Workbook } from '../workbook/model.ts';
import { guessColumns, type GuessTools } from './guess-columns.ts';

export interface NamedWorkbook {
  readonly file: string;
  readonly workbook: Workbook;
}

/** Question about a column without a sure guess. */
function askColumn(
  file: string,
  header: string,
  { cell, cells }: UnknownColumn,
  guess: string | undefined,
  taken: readonly string[],
): OpenQuestion {
  const samples = [...new Set(cells.map(({ text }) => text.trim()))];
  const near = guess === undefined ? [] : [guess];
  return { kind: 'column', header, samples, near, taken, file, cells: [cell.address] };
}

/** Column guesses of a file: accepted ones, and those to confirm. */
export interface FileGuesses {
  readonly edits: readonly MappingEdit[];
  readonly questions: readonly OpenQuestion[];
}

/** Guess the columns with unknown headers by words and cells. */
export function guessFile(
  { file, workbook }: NamedWorkbook,
  index: LabelIndex,
  { columns: mapped }: ImportMapping,
  tools: Omit<GuessTools, 'fields'>,
): FileGuesses {
  const fields = [...tools.lists.fields.values()].map(({ field }) => field);
  const edits: MappingEdit[] = [];
  const questions: OpenQuestion[] = [];
  for (const sheet of workbook.sheets.filter(({ hidden }) => !hidden)) {
    const header = guessHeader(sheet, index);
    if (!header) continue;
    const named = nameColumns(header.columns);
    const names = new Map(named.map((name, n) => [header.columns[n]?.cell, name]));
    const nameOf = ({ cell }: UnknownColumn) => names.get(cell) ?? '';
    const unknown = unknownColumns(file, sheet, header);
    const taken = new Set(header.columns.flatMap(({ keys }) => keys));
    const guesses = guessColumns(unknown, taken, { ...tools, fields });
    for (const [column, { key, isSure }] of guesses) {
      // A column left open on purpose is never assigned without asking.
      if (!isSure || mapped[nameOf(column)] === stillOpen) continue;
      edits.push({ path: ['columns', nameOf(column)], value: key });
      taken.add(key);
    }
    const sure = new Set(edits.map(({ path }) => path[1]));
    const open = unknown.filter((column) => !sure.has(nameOf(column)));
    questions.push(
      ...open.map((column) =>
        askColumn(file, nameOf(column), column, guesses.get(column)?.key, [...taken]),
      ),
    );
  }
  return { edits, questions };
}
