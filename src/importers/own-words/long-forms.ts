import type { Cell, SheetRow } from '../workbook/model.ts';
import { foldWords } from '../values/fold-words.ts';
import { readPhrase } from '../words/read-phrase.ts';
import type { CardLine } from './find-lines.ts';
import { readLines } from './line-forms.ts';
import type { SheetPlace, WordReading } from './table-forms.ts';
import { isText, type WordTools } from './tools.ts';

const says = (cell: Cell, concept: string): boolean => {
  const { words } = readPhrase(cell.text);
  return words.length > 0 && words.every(({ forms }) => forms.has(concept));
};

/** Columns of a long-format list: cluster, question and answer. */
function findColumns({ cells }: SheetRow, tools: WordTools) {
  const texts = cells.filter(isText);
  const question = texts.find((cell) => says(cell, '#question'));
  const answer = texts.find((cell) => says(cell, '#answer') || says(cell, '#value'));
  const name = texts.find(
    (cell) =>
      cell !== question && cell !== answer && tools.likely(cell.text.trim())?.key === tools.nameKey,
  );
  return question && answer && name
    ? { name: name.column, question: question.column, answer: answer.column }
    : undefined;
}

/** Reads a long-format list, `Küme | Soru | Cevap`. Undefined if the sheet is not one. */
export function readLongForms(place: SheetPlace, tools: WordTools): WordReading | undefined {
  const { rows } = place.sheet;
  const at = rows.findIndex((row) => findColumns(row, tools) !== undefined);
  const head = rows[at];
  const columns = head && findColumns(head, tools);
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
