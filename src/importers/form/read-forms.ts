import type { AuthorKey } from '../../i18n/phrase.ts';
import type { CellRemark } from '../remark.ts';
import type { Sheet, Workbook } from '../workbook/model.ts';
import type { FilledForm, FormReading, PlacedCell, UnknownColumn } from './filled-form.ts';
import { findHeader } from './find-header.ts';
import { identityKeys } from './identity.ts';
import { formVersion } from '../../domain/survey/form-version.ts';
import { type FormMarks, marksSheet, readMarks } from './form-marks.ts';
import type { LabelIndex } from './label-index.ts';
import { readOwnWords, weighForms } from '../own-words/read-sheet.ts';
import type { MatchedHead, WordReading } from '../own-words/table-forms.ts';
import type { WordTools } from '../own-words/tools.ts';
import type { Locale } from '../../i18n/locales.ts';
import { readCard } from './read-card.ts';
import { readTable } from './read-table.ts';
import { findLanguage } from './sheet-language.ts';
import { readWrittenMarks, type WrittenMarks } from './written-marks.ts';

const refuse = (
  place: Pick<CellRemark, 'file' | 'sheet' | 'cell' | 'row' | 'column'>,
  code: AuthorKey,
  values: CellRemark['values'],
): FormReading => ({ forms: [], remarks: [{ ...place, code, values, severity: 'error' }] });

/** Message values for a form of another edition, with the option that imports it. */
const otherEdition = (found: string, expected: string): CellRemark['values'] => ({
  found,
  expected,
  option: `--year ${found}`,
});

/** Remark on a sheet whose metadata in cells rules it out. */
function refuseWritten(
  file: string,
  { version, editions, sheet }: WrittenMarks,
  edition: string,
): FormReading | undefined {
  if (version > formVersion) {
    const place = { file, sheet: sheet.name };
    return refuse(place, 'form.marks.newer', { found: version, known: formVersion });
  }
  for (const [found, { address, row, column }] of editions) {
    const place = { file, sheet: sheet.name, cell: address, row, column };
    if (found !== edition) {
      return refuse(place, 'form.marks.edition', otherEdition(found, edition));
    }
  }
  return undefined;
}

/** Add the cluster that a card was made for, unless the card itself names one. */
function addCluster(form: FilledForm, { cluster }: FormMarks): FilledForm {
  if (!cluster || form.cells.has('cluster')) return form;
  const cell: PlacedCell = {
    address: 'B1',
    row: 1,
    column: 2,
    text: cluster,
    kind: 'text',
    value: cluster,
  };
  return { ...form, cells: new Map<string, PlacedCell>([...form.cells, ['cluster', cell]]) };
}

function readSheet(
  file: string,
  sheet: Sheet,
  index: LabelIndex,
  marks?: FormMarks,
  written?: WrittenMarks,
): FormReading | undefined {
  const table = () => {
    const header = findHeader(sheet, index);
    return header && readTable(file, sheet, header, index);
  };
  const card = () => {
    const reading = readCard(file, sheet, index, marks ?? (written && {}));
    return marks && reading
      ? { ...reading, forms: reading.forms.map((form) => addCluster(form, marks)) }
      : reading;
  };
  if (marks) return marks.layout === 'card' ? card() : table();
  const [asTable, asCard] = [table(), card()];
  // A line that names many fields is a header; lines that name one each make a card.
  const width = (reading: FormReading | undefined) => reading?.forms[0]?.asked.size ?? 0;
  return width(asTable) >= width(asCard) && asTable ? asTable : (asCard ?? asTable);
}

export interface OwnWords {
  readonly tools: WordTools;
  readonly locale: Locale;
  isKnownName(text: string): boolean;
}

/** True if every column has a header of our forms and every cell parses as its field. */
function isPlain(reading: FormReading, tools: WordTools): boolean {
  const { fieldByKey } = tools.form;
  const isOwn = (key: string) => identityKeys.some((one) => one === key) || fieldByKey.has(key);
  // Only free-form sheets can map a column to the tick box of one option.
  if (!reading.forms.every(({ asked }) => [...asked].every(isOwn))) return false;
  const cells = reading.forms.reduce((n, form) => n + form.cells.size, 0);
  return (
    cells > 0 &&
    reading.remarks.every(({ code }) => !code.startsWith('form.header.')) &&
    weighForms(reading, tools) === cells
  );
}

/** Read a sheet not made from a template: by our headers first, otherwise as free-form. */
function readMade(
  file: string,
  sheet: Sheet,
  index: LabelIndex,
  words: OwnWords | undefined,
): WordReading | FormReading | undefined {
  const header = findHeader(sheet, index);
  const table = header && readTable(file, sheet, header, index);
  if (words && table && isPlain(table, words.tools)) return table;
  const exact = readSheet(file, sheet, index);
  if (!words) return exact;
  const { tools, locale, isKnownName } = words;
  const own = readOwnWords({ file, sheet, locale, isKnownName }, tools);
  if (!own) return exact;
  const weight = exact ? weighForms(exact, tools) : -1;
  return weight >= weighForms(own, tools) && (weight > 0 || own.forms.length > 0) ? exact : own;
}

/** True for the remark on a table without clusters. */
const isNameless = ({ code }: CellRemark): boolean => code === 'form.cluster.none';

export interface FileReading extends FormReading {
  /** Matches of free-form headers. */
  readonly matched?: readonly MatchedHead[];
  /** True for one of our templates, whose questions are known. */
  readonly isOurs?: boolean;
}

/**
 * Forms on any sheet of a workbook, with remarks. Hidden sheets are not read, but reported.
 * @param edition expected edition: templates of another one are refused
 */
export function readForms(
  file: string,
  workbook: Workbook,
  index: LabelIndex,
  edition: string,
  words?: OwnWords,
): FileReading {
  const marks = readMarks(workbook.sheets);
  if (marks && marks.version > formVersion) {
    return refuse({ file }, 'form.marks.newer', { found: marks.version, known: formVersion });
  }
  if (marks && marks.edition !== edition) {
    return refuse({ file }, 'form.marks.edition', otherEdition(marks.edition, edition));
  }
  const forms: FilledForm[] = [];
  const remarks: CellRemark[] = [];
  const matched: MatchedHead[] = [];
  const unknown: UnknownColumn[] = [];
  const nameless: (WordReading | FormReading)[] = [];
  let isOurs = marks !== undefined;
  for (const sheet of workbook.sheets) {
    if (sheet.name === marksSheet || sheet.rows.length === 0) continue;
    if (sheet.hidden) {
      if (!marks)
        remarks.push({
          file,
          sheet: sheet.name,
          code: 'form.sheet.hidden',
          values: {},
          severity: 'warning',
        });
      continue;
    }
    const written = readWrittenMarks(sheet);
    const refused = written && refuseWritten(file, written, edition);
    if (refused) return refused;
    if (written) isOurs = true;
    const own = written?.sheet ?? sheet;
    const reading =
      marks || written
        ? readSheet(file, own, index, marks, written)
        : readMade(file, own, index, words);
    if (reading && reading.forms.length === 0 && reading.remarks.some(isNameless)) {
      nameless.push(reading);
    } else if (reading) {
      unknown.push(...(reading.unknown ?? []));
      if ('matched' in reading) matched.push(...(reading as WordReading).matched);
      const language = marks?.language ?? written?.language ?? findLanguage(own, index);
      forms.push(...reading.forms.map((form) => ({ ...form, language })));
      remarks.push(...reading.remarks);
    } else {
      remarks.push({
        file,
        sheet: sheet.name,
        code: 'form.sheet.none',
        values: {},
        severity: 'warning',
      });
    }
  }
  // Next to sheets with forms, a table without clusters is a summary or another list.
  const isLost = forms.length === 0;
  for (const reading of nameless) {
    if (isLost) {
      remarks.push(...reading.remarks);
      unknown.push(...(reading.unknown ?? []));
      if ('matched' in reading) matched.push(...(reading as WordReading).matched);
    } else {
      const [{ sheet = '' } = {}] = reading.remarks;
      remarks.push({ file, sheet, code: 'form.sheet.none', values: {}, severity: 'warning' });
    }
  }
  if (isLost && nameless.length === 0)
    remarks.push({ file, code: 'form.none', values: {}, severity: 'error' });
  return { forms, remarks, matched, unknown, isOurs };
}
