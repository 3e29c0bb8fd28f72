import type { Locale } from '../../i18n/locales.ts';
import { columnNames, compactHeader } from '../form/column-index.ts';
import { remarkAt } from '../form/filled-form.ts';
import { mappedHint } from '../mapping/apply-mapping.ts';
import { type ImportMapping, passedOver, stillOpen } from '../../schemas/import-mapping.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../../i18n/fold.ts';
import { sayOption } from '../values/option-list.ts';
import type { Workbook } from '../workbook/model.ts';
import { checkTotal } from './check-sums.ts';
import { chooseMeasure } from './choose-measure.ts';
import { findCodedLabels } from './coded-labels.ts';
import { chooseTime, cutOtherYears, titleYear } from './choose-time.ts';
import { cutDecimals, cutShares, cutUnits } from './cut-units.ts';
import { findEmptyClaims } from './empty-claims.ts';
import { findUncounted } from './find-uncounted.ts';
import type { LayoutTools } from './scan-grid.ts';
import { openSections } from './file-sections.ts';
import { openNames, openReaders } from './name-numbers.ts';
import { isTotalText, type LabelReader, openLabels } from './read-label.ts';
import { type ReadSheet, readSheets } from './read-sheet.ts';
import { hintOf, readValue, type ValueTools } from './read-value.ts';
import { isSexWord } from './sex-words.ts';
import { settleNumbers, type TableNumber } from './settle-numbers.ts';
import { sumAndCut } from './sum-and-cut.ts';
import type { TableKind, TableLists, TableTree } from './table-kinds.ts';
import { foldMark, type MarkMeaning, readExplanations, readLegend } from './table-marks.ts';
import { cellOf, type FileNumber, idsOf } from './table-number.ts';
import { readUnit } from './table-unit.ts';
import { tellCells } from './tell-cells.ts';
import { tellRevision } from './tell-revision.ts';

export interface TableFile {
  readonly file: string;
  readonly workbook: Workbook;
  /** Answers given earlier for files of this kind. */
  readonly mapping: ImportMapping | undefined;
}

export interface TableSetting {
  readonly lists: TableLists;
  readonly tree: TableTree;
  readonly locale: Locale;
  /** Time to import: a year, or a year and a month. */
  readonly wanted: string;
  /** True if the user gave this time, which then overrides the titles of a file. */
  readonly isTimeSaid?: boolean;
}

export interface NumbersReading {
  readonly numbers: readonly TableNumber[];
  readonly remarks: readonly CellRemark[];
  /** Years of the numbers in the files, or of their titles, in order. */
  readonly years: readonly string[];
}

/** Roles of header columns other than the axes and the number. */
const otherRoles = ['year', 'unit', 'code'] as const;

/** Lookup of header roles: words in every language, overridden by the mapping. */
function rolesOf(kind: TableKind, given: ReadonlyMap<string, string>) {
  const taken = new Set(given.values());
  const keys = [...kind.names.map(({ key }) => key), kind.value, ...otherRoles];
  const usual = new Map<string, string>();
  // Of homonyms the earlier key wins: İl is a province before a year.
  for (const key of keys.filter((one) => !taken.has(one)))
    for (const name of [key, ...columnNames(`table.column.${key}`)])
      if (!usual.has(compactHeader(name))) usual.set(compactHeader(name), key);
  const own = new Map([...given].map(([header, key]) => [compactHeader(header), key]));
  return (text: string): string | undefined => {
    const folded = compactHeader(text);
    return folded === '' ? undefined : (own.get(folded) ?? usual.get(folded));
  };
}

/** Predicate for words next to a letter that name no sector: a header, a total, a sex. */
function namesOther(kind: TableKind, mapping: ImportMapping | undefined) {
  const roleOfHeader = rolesOf(kind, mappedColumns(mapping));
  return (words: string): boolean =>
    roleOfHeader(words) !== undefined || isTotalText(words) || isSexWord(words);
}

/** Predicate for texts that mention the measure of a table, in any language. */
function speaksOf({ value }: TableKind): (text: string) => boolean {
  const words = columnNames(`table.column.${value}`).map(foldWords);
  return (text) => {
    const folded = ` ${foldWords(text)} `;
    return words.some((word) => folded.includes(` ${word} `));
  };
}

function isBelow({ above }: TableTree, id: string, other: string): boolean {
  for (let at = above(id); at !== undefined; at = above(at)) if (at === other) return true;
  return false;
}

/** Roles that a mapping assigns, by innermost header text. */
const mappedColumns = (mapping: ImportMapping | undefined): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(mapping?.columns ?? {}).flatMap(([header, key]) =>
      key === stillOpen ? [] : [[header.split(' – ').at(-1) ?? header, key] as const],
    ),
  );

/** Meanings assigned by a mapping to marks in place of numbers. */
function mappedMarks(mapping: ImportMapping | undefined): [string, MarkMeaning][] {
  const meanings: Partial<Record<string, MarkMeaning>> = {
    yes: 'unreported',
    [passedOver]: 'unreported',
    none: 'none',
    secret: 'secret',
  };
  return Object.entries(mapping?.missing ?? {}).flatMap(([mark, is]): [string, MarkMeaning][] => {
    const meaning = meanings[is];
    return meaning ? [[foldMark(mark), meaning]] : [];
  });
}

/** Resolve axis names and values of the numbers of all sheets. */
function nameAll(
  sheets: readonly ReadSheet[],
  kind: TableKind,
  readers: readonly (LabelReader | undefined)[],
): FileNumber[] {
  const nameOf = openNames(kind, readers);
  const isOne = sheets.length === 1;
  return sheets.flatMap(({ file, sheet, facts, numbers }) =>
    numbers.map((raw): FileNumber => {
      const rest = isOne ? raw.rest : new Map([...raw.rest, ['sheet', sheet.name]]);
      return {
        file,
        sheet: sheet.name,
        raw: { ...raw, rest, time: raw.time ?? facts.time },
        names: kind.names.map((_, n) => nameOf(n, raw.names[n] ?? facts.names.get(n))),
        value: { kind: 'empty' },
      };
    }),
  );
}

/** Read the numbers of tables of any layout and resolve duplicates. */
export function readNumbers(
  files: readonly TableFile[],
  kind: TableKind,
  { lists, tree, locale, wanted, isTimeSaid = false }: TableSetting,
): NumbersReading {
  const openFor = (file: TableFile | undefined) =>
    openReaders(kind, (thing, key) => {
      const mapping = file?.mapping;
      return openLabels(lists[thing], thing, {
        locale,
        totals: thing === 'region' ? tree.countries : [],
        words: mapping?.words[key],
        sections:
          thing === 'sector'
            ? openSections(lists[thing], file?.workbook, mapping?.classification, wanted)
            : undefined,
        findCoded: (codes) =>
          file && thing === 'sector'
            ? findCodedLabels(file.workbook, codes, namesOther(kind, mapping))
            : new Map(),
      });
    });
  const plain = openFor(undefined);
  const say = (n: number, id: string): string => {
    const column = kind.names[n];
    return column && 'thing' in column ? sayOption(lists[column.thing], id, locale) : id;
  };
  const remarks: CellRemark[] = [];
  const years = new Set<string>();
  const numbers = files.flatMap((file): FileNumber[] => {
    const { mapping } = file;
    const readers = openFor(file);
    const tools: LayoutTools = {
      readers,
      keys: kind.names.map(({ key }) => key),
      valueKey: kind.value,
      isBelow: (id, other) => isBelow(tree, id, other),
      needsNumbers: kind.standard === undefined,
      needed: new Set(kind.names.flatMap((column, n) => (column.optional ? [] : [n]))),
      roleOfHeader: rolesOf(kind, mappedColumns(mapping)),
      isNumberWord: (text) => tree.isLevelWord(text) && kind.value === 'level',
    };
    const said = mapping?.constants.unit;
    // On its own, “persons” is a unit.
    const fixed = said === undefined ? undefined : readUnit(`(${said})`);
    if (said !== undefined && fixed?.kind !== 'count') {
      const values = { found: said, example: 'unit: thousand persons' };
      const code = 'table.unit.unknown';
      remarks.push({ file: file.file, code, values, severity: 'error' });
      return [];
    }
    const { sheets, remarks: told } = readSheets(file, tools, fixed);
    remarks.push(...told);
    const named = nameAll(sheets, kind, readers);
    const counted = kind.counts ? cutUnits(named) : { numbers: named, remarks: [] };
    remarks.push(...counted.remarks);
    const meant = cutOtherYears(counted.numbers, sheets, wanted, isTimeSaid);
    remarks.push(...meant.remarks);
    for (const { raw } of named) if (raw.time) years.add(raw.time.year);
    for (const sheet of sheets) {
      const titled = titleYear(counted.numbers, sheet);
      if (titled) years.add(titled.year);
    }
    const timed = chooseTime(meant.numbers, wanted);
    const explained = readExplanations(
      sheets.flatMap((sheet) => sheet.notes.map(({ text }) => text)),
    );
    const marks = new Map([...readLegend(explained), ...mappedMarks(mapping)]);
    const readerOf = (all: readonly FileNumber[]) => {
      const raw = all.map((one) => one.raw);
      const values: ValueTools = {
        kind,
        locale,
        hint: (mapping && mappedHint(mapping, file.file)) ?? hintOf(raw, kind.counts === true),
        marks,
        wordsFor: ([, item = '']) => (kind.value === 'level' ? tree.levelsOf(item) : new Map()),
      };
      return (one: FileNumber) => readValue(one.raw, idsOf(one) ?? [], values);
    };
    // Few files have colliding numbers whose values must be known.
    let readAny: ReturnType<typeof readerOf> | undefined;
    const measured = chooseMeasure(timed.numbers, speaksOf(kind), (some) => {
      readAny ??= readerOf(timed.numbers);
      const readOne = readAny;
      return some.map((one) => ({ ...one, value: readOne(one).value }));
    });
    remarks.push(...timed.remarks, ...measured.remarks);
    const readingOf = readerOf(measured.numbers);
    const everything = measured.numbers.map((one) => ({ one, reading: readingOf(one) }));
    const broken = new Set(
      everything.flatMap(({ one, reading }) =>
        reading.remarks.some(({ code }) => code === 'value.number.whole') ? [one] : [],
      ),
    );
    const isLoose = kind.counts === true && fixed === undefined;
    const whole = cutDecimals(measured.numbers, isLoose ? broken : new Set());
    remarks.push(...whole.remarks);
    const kept = new Set(whole.numbers);
    const valued = everything.filter(({ one }) => kept.has(one));
    const read = (one: FileNumber): FileNumber => ({ ...one, value: readingOf(one).value });
    if (kind.counts)
      for (const { whole, parts } of measured.totals)
        remarks.push(...checkTotal(read(whole), parts.map(read)));
    remarks.push(...tellRevision(measured.numbers, readers));
    remarks.push(...tellCells(valued, sheets, kind, explained, say));
    const judged = cutShares(
      valued.map(({ one, reading }) => ({
        ...one,
        value: reading.value,
        notes: reading.notes,
      })),
      !isLoose,
    );
    remarks.push(...judged.remarks);
    const isNamed = Object.values(mapping?.columns ?? {}).includes(kind.value);
    if (isLoose && !isNamed && judged.numbers.length > 0)
      remarks.push(...findUncounted(sheets, speaksOf(kind)));
    return [...judged.numbers];
  });
  const cut = sumAndCut(numbers, kind, plain, tree);
  remarks.push(...cut.remarks);
  const complete = cut.numbers.flatMap((one): FileNumber[] => {
    const { names, value } = one;
    const lacking = kind.names.flatMap(({ key, optional }, n) =>
      names[n] === undefined && !optional ? [key] : [],
    );
    const isEmpty = value.kind === 'empty';
    if (isEmpty && kind.standard === undefined) lacking.push(kind.value);
    if (lacking.length > 0) {
      const values = { expected: lacking.join(', ') };
      remarks.push(
        remarkAt(one, cellOf(one), { code: 'table.missing', values, severity: 'error' }),
      );
      // Without its number, a row still claims to be the only one of its names.
      return lacking.every((key) => key === kind.value) ? [one] : [];
    }
    const [from, to] = idsOf(one) ?? [];
    if (kind.apart && from !== undefined && from === to) {
      const values = { found: from };
      remarks.push(remarkAt(one, cellOf(one), { code: 'table.self', values, severity: 'error' }));
      return [];
    }
    if (kind.zeroIsNone && value.kind === 'number' && value.value === 0) return [];
    return isEmpty && kind.standard !== undefined
      ? [{ ...one, value: { kind: 'number', value: kind.standard } }]
      : [one];
  });
  const settled = settleNumbers([...complete, ...findEmptyClaims(complete)], {
    kind,
    adds: files.some(({ mapping }) => mapping?.sum === 'yes'),
    say,
  });
  return {
    numbers: settled.numbers,
    remarks: [...remarks, ...settled.remarks],
    years: [...years].sort(),
  };
}
