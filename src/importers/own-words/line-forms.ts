import { type FilledForm, remarkAt, type UnknownColumn } from '../form/filled-form.ts';
import type { HeaderKey } from '../form/label-index.ts';
import type { CellRemark } from '../remark.ts';
import type { Cell } from '../workbook/model.ts';
import { expandCells, fieldsOf, withText } from './expand-cells.ts';
import { readPlace } from './find-place.ts';
import type { CardLine, FoundLines } from './find-lines.ts';
import { type HeaderSays, readHeader } from './header-units.ts';
import { matchHeads, sayUnsure } from './match-columns.ts';
import type { MatchedHead, SheetPlace, WordReading } from './table-forms.ts';
import type { WordTools } from './tools.ts';

/** Read the lines of one card as a form. */
export function readLines(
  place: SheetPlace,
  lines: readonly CardLine[],
  name: Cell | undefined,
  tools: WordTools,
): {
  form: FilledForm;
  matched: MatchedHead[];
  unknown: UnknownColumn[];
  remarks: CellRemark[];
} {
  const { file, sheet, locale } = place;
  const at = { file, sheet: sheet.name };
  const isId = name && tools.targetByKey.get('cluster')?.judge([name]) === 1;
  const subjectKey = isId ? 'cluster' : tools.nameKey;
  const listed = lines.flatMap(({ key, answer }) =>
    key && answer ? [[key, answer] as const] : [],
  );
  const asking = lines.filter(({ key, texts }) => key === undefined && texts.length > 0);
  const matches = matchHeads(
    asking.map(({ label, texts, answer }) => ({
      cell: label,
      texts,
      cells: answer ? [answer] : [],
    })),
    tools,
    new Set([...listed.map(([key]) => key), ...(name ? [subjectKey] : [])]),
  );
  const given = new Map<HeaderKey, Cell>(listed);
  const says = new Map<HeaderKey, HeaderSays>();
  const asked = new Set<HeaderKey>(given.keys());
  const matched: MatchedHead[] = [];
  const unknown: UnknownColumn[] = [];
  const remarks: CellRemark[] = [];
  for (const [n, { label, texts, answer }] of asking.entries()) {
    const match = matches[n];
    const found = texts.slice(-2).join(' – ');
    if (match?.kind === 'exact' || match?.kind === 'sure') {
      const { key } = match;
      for (const field of fieldsOf(key, tools)) asked.add(field);
      says.set(key, readHeader(key, texts, tools));
      if (answer && !given.has(key)) given.set(key, answer);
      else if (answer) {
        const values = { found, key, other: given.get(key)?.address ?? '' };
        remarks.push(remarkAt(at, label, { code: 'form.header.twice', severity: 'error', values }));
      }
      if (match.kind === 'sure' && answer) matched.push({ ...at, cell: label.address, found, key });
    } else if (answer && match?.kind !== 'passed') {
      const isUnsure = match?.kind === 'unsure';
      const near = isUnsure ? match.keys : [];
      unknown.push({ place: at, texts, cell: label, cells: [answer], near });
      const told = isUnsure
        ? sayUnsure(found, match, tools.form, locale)
        : ({ code: 'form.header.unknown', values: { found } } as const);
      remarks.push(remarkAt(at, label, { ...told, severity: 'warning' }));
    }
  }
  if (name) given.set(subjectKey, name);
  const { cells, remarks: own } = expandCells(given, says, tools, locale);
  remarks.push(...own.map(({ cell, remark }) => remarkAt(at, cell, remark)));
  const near = tools.regions && readPlace(sheet.name, tools.regions);
  const row = sheet.rows[0]?.row ?? 1;
  const anchor: Cell = { address: 'A1', row: 1, column: 1, text: '', kind: 'text', value: '' };
  const form: FilledForm = {
    place: { ...at, row },
    cells,
    asked: new Set([...asked, ...(name ? [subjectKey] : [])]),
    isOwnWords: true,
    isUnclear: remarks.some(({ severity }) => severity === 'error'),
    ...(near && { near: withText(anchor, near) }),
  };
  return { form, matched, unknown, remarks };
}

/** Split stacked cards, each starting at the line that names a cluster. */
function partCards(lines: readonly CardLine[], tools: WordTools): CardLine[][] {
  const cards: CardLine[][] = [[]];
  let isNamed = false;
  for (const line of lines) {
    const key = line.answer && tools.likely(line.texts.at(-1) ?? '')?.key;
    if (key === tools.nameKey) {
      if (isNamed) cards.push([]);
      isNamed = true;
    }
    cards.at(-1)?.push(line);
  }
  return cards;
}

/** Forms of a sheet with one question per line: one, or one per column. */
export function readLineForms(
  place: SheetPlace,
  { columns, heads }: FoundLines,
  tools: WordTools,
): WordReading {
  const shared = columns.get(0) ?? [];
  const own = [...columns].filter(([column]) => column > 0);
  const readings =
    own.length > 0
      ? own.map(([column, lines]) => readLines(place, lines, heads.get(column), tools))
      : partCards(shared, tools).map((lines) => readLines(place, lines, undefined, tools));
  const seen = new Set<string>();
  return {
    forms: readings.map(({ form }) => form),
    remarks: readings.flatMap(({ remarks }) => remarks),
    unknown: readings.flatMap(({ unknown }) => unknown),
    matched: readings
      .flatMap(({ matched }) => matched)
      .filter(({ cell }) => !seen.has(cell) && seen.add(cell)),
  };
}
