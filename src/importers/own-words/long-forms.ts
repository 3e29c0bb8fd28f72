import type { Cell, SheetRow } from '../workbook/model.ts';
import { foldWords } from '../../i18n/fold.ts';
import { readPhrase } from '../words/read-phrase.ts';
import type { CardLine } from './find-lines.ts';
import { readLines } from './line-forms.ts';
import type { SheetPlace, WordReading } from './table-forms.ts';
import { isText, type WordTools } from './tools.ts';

const says = (cell: Cell, concept: string): boolean => {
  const { words } = readPhrase(cell.text);
  return words.length > 0 && words.every(({ forms }) => forms.has(concept));
};

interface LongColumns {
  readonly name: number;
  readonly question: number;
  readonly answer: number;
}

/** Min questions below a header of questions. */
const leastQuestions = 2;

/** Number of questions in a column; 0 if most texts are none. Options are answers too. */
function countQuestions(column: number, rows: readonly SheetRow[], tools: WordTools): number {
  const texts = rows.flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column && isText(cell)),
  );
  const isQuestion = ({ text }: Cell) => {
    const key = tools.likely(text.trim())?.key;
    return (
      key !== undefined &&
      !key.includes('=') &&
      tools.form.fieldByKey.get(key)?.value.kind !== 'tick'
    );
  };
  const asked = texts.filter(isQuestion).length;
  return asked >= leastQuestions && asked * 2 >= texts.length ? asked : 0;
}

/**
 * Columns of a long-format list: cluster, question and answer, by their headers, or in a table of three columns
 * by the questions below one.
 */
function findColumns(
  { cells }: SheetRow,
  below: readonly SheetRow[],
  tools: WordTools,
): LongColumns | undefined {
  const texts = cells.filter(isText);
  const isSubject = (cell: Cell) =>
    [tools.nameKey, 'cluster'].includes(tools.likely(cell.text.trim())?.key ?? '');
  const question = texts.find((cell) => says(cell, '#question'));
  const answer = texts.find((cell) => says(cell, '#answer') || says(cell, '#value'));
  const name = texts.find((cell) => cell !== question && cell !== answer && isSubject(cell));
  if (!name) return undefined;
  if (question && answer)
    return { name: name.column, question: question.column, answer: answer.column };
  const others = texts.filter((cell) => cell !== name);
  const [one, two] = others;
  if (!one || !two || others.length > 2 || cells.length > 3) return undefined;
  const [first, second] = [one, two].map(({ column }) => countQuestions(column, below, tools));
  if (first === second) return undefined;
  const [asked, answered] = (first ?? 0) > (second ?? 0) ? [one, two] : [two, one];
  return { name: name.column, question: asked.column, answer: answered.column };
}

/** Read a long-format list, `Küme | Soru | Cevap`. Undefined if the sheet is not one. */
export function readLongForms(place: SheetPlace, tools: WordTools): WordReading | undefined {
  const { rows } = place.sheet;
  const columnsAt = (row: SheetRow, at: number) => findColumns(row, rows.slice(at + 1), tools);
  const at = rows.findIndex((row, n) => columnsAt(row, n) !== undefined);
  const head = rows[at];
  const columns = head && columnsAt(head, at);
  if (!columns) return undefined;
  const subjects = new Map<string, { name: Cell; lines: CardLine[] }>();
  let current: Cell | undefined;
  for (const { cells } of rows.slice(at + 1)) {
    const cellAt = (column: number) => cells.find((cell) => cell.column === column);
    // The name may be given once for the rows below it, or in every row.
    current = cellAt(columns.name) ?? current;
    const [label, answer] = [cellAt(columns.question), cellAt(columns.answer)];
    if (!current || !label) continue;
    const key = foldWords(current.text);
    const subject = subjects.get(key) ?? { name: current, lines: [] };
    subject.lines.push({ label, texts: [label.text.trim()], answer });
    subjects.set(key, subject);
  }
  const readings = [...subjects.values()].map(({ name, lines }) =>
    readLines(place, lines, name, tools),
  );
  const seen = new Set<string>();
  return {
    forms: readings.map(({ form }, n) => ({
      ...form,
      place: { ...form.place, row: [...subjects.values()][n]?.name.row ?? 1 },
    })),
    remarks: readings.flatMap(({ remarks }) => remarks),
    unknown: readings.flatMap(({ unknown }) => unknown),
    matched: readings
      .flatMap(({ matched }) => matched)
      .filter(({ found }) => !seen.has(found) && seen.add(found)),
  };
}
