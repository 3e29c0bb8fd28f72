import type { Locale } from '../../i18n/locales.ts';
import type { AuthorKey } from '../../i18n/phrase.ts';
import { currencyOptions } from '../values/currency-options.ts';
import {
  type FilledForm,
  type FilledPlace,
  type PlacedCell,
  remarkAt,
} from '../form/filled-form.ts';
import { readTables } from '../form/read-tables.ts';
import type { CellRemark } from '../remark.ts';
import type { OptionList } from '../values/option-list.ts';
import { readMoment } from '../values/read-moment.ts';
import { readNumber } from '../values/read-number.ts';
import { readOption } from '../values/read-option.ts';
import { readText } from '../values/read-text.ts';
import type { Reading } from '../values/reading.ts';
import type { Workbook } from '../workbook/model.ts';
import { indexProjects, textColumn, type TextKey } from './project-columns.ts';

/** Names that a list of projects refers to. */
export interface ProjectLists {
  readonly programme: OptionList;
  readonly state: OptionList;
  readonly cluster: OptionList;
  readonly body: OptionList;
}

export interface ProjectTarget {
  readonly lists: ProjectLists;
  /** Languages of the portal; its texts need each of them. */
  readonly languages: readonly Locale[];
  /** Language of messages. */
  readonly locale: Locale;
}

type Texts = Readonly<Partial<Record<Locale, string>>>;

/** What a row says of a project; fields of empty cells are missing. */
export interface ProjectRow {
  readonly place: FilledPlace;
  /** Cell that names the project, for remarks. */
  readonly anchor: PlacedCell;
  /** Title, id or name of the project as in the row, for remarks. */
  readonly name: string;
  readonly programme?: string;
  /** Id or name of a project that has no title in its row. */
  readonly project?: string;
  readonly title?: Texts;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly activity?: { readonly label: Texts; readonly due?: string; readonly done?: string };
  readonly check?: {
    readonly at: string;
    readonly found: Texts;
    readonly used?: number;
    readonly step?: Texts;
  };
  readonly outcome?: {
    readonly label: Texts;
    readonly expected?: number;
    readonly reached?: number;
  };
}

/** Reader of the cells of a row, with the remarks on them. */
class RowCells {
  private readonly form: FilledForm;
  private readonly target: ProjectTarget;
  private readonly remarks: CellRemark[];
  /** Whether a cell is unreadable: then the row is left out as a whole. */
  isRefused = false;

  constructor(form: FilledForm, target: ProjectTarget, remarks: CellRemark[]) {
    this.form = form;
    this.target = target;
    this.remarks = remarks;
  }

  refuse(cell: PlacedCell, code: AuthorKey, values: CellRemark['values']): void {
    this.isRefused = true;
    this.remarks.push(remarkAt(this.form.place, cell, { code, values, severity: 'error' }));
  }

  private take<T>(key: string, read: (cell: PlacedCell) => Reading<T>): T | undefined {
    const cell = this.form.cells.get(key);
    if (!cell) return undefined;
    const reading = read(cell);
    this.remarks.push(...reading.remarks.map((one) => remarkAt(this.form.place, cell, one)));
    if (reading.kind === 'refused') this.isRefused = true;
    return reading.kind === 'value' ? reading.value : undefined;
  }

  text = (key: string) => this.take(key, (cell) => readText(cell));
  time = (key: string) => this.take(key, readMoment);
  number = (key: string, least?: number) =>
    this.take(key, (cell) => readNumber(cell, { locale: this.target.locale, least }));
  option = (key: string, list: OptionList) =>
    this.take(key, (cell) => readOption(cell, list, this.target.locale));

  /** A text in each language of the portal; undefined if the row has none, refused if some are missing. */
  texts(key: TextKey): Texts | undefined {
    const { languages } = this.target;
    const keyOf = (language: Locale) => {
      const own = textColumn(key, language);
      return language === languages[0] && !this.form.cells.has(own) ? key : own;
    };
    const read = languages.flatMap((language) => {
      const text = this.text(keyOf(language));
      return text === undefined ? [] : [[language, text] as const];
    });
    if (read.length === 0) return undefined;
    const texts = Object.fromEntries(read) as Texts;
    const missing = languages.filter((language) => texts[language] === undefined);
    const [language] = languages.filter((one) => texts[one] !== undefined);
    const cell = language && this.form.cells.get(keyOf(language));
    if (cell && missing.length > 0) {
      const columns = missing.map((one) => textColumn(key, one)).join(', ');
      this.refuse(cell, 'project.languages', { found: cell.text, columns });
    }
    return texts;
  }
}

/** Drop fields without a value. */
const filled = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

function readRow(form: FilledForm, target: ProjectTarget, remarks: CellRemark[]): ProjectRow[] {
  const cells = new RowCells(form, target, remarks);
  const { lists } = target;
  const [first] = form.cells.values();
  if (!first) return [];
  const title = cells.texts('title');
  const activity = cells.texts('activity');
  const found = cells.texts('found');
  const outcome = cells.texts('outcome');
  const at = cells.time('at');
  const used = cells.number('used', 0);
  const project = title ? undefined : cells.text('project');
  if (!title && project === undefined) cells.refuse(first, 'project.nameless', {});
  if (found && at === undefined) cells.refuse(first, 'project.undated', {});
  const row = {
    place: form.place,
    anchor: first,
    name: project ?? Object.values(title ?? {})[0] ?? '',
    programme: cells.option('programme', lists.programme),
    project,
    title,
    fields: filled({
      state: cells.option('state', lists.state),
      cluster: cells.option('cluster', lists.cluster),
      body: cells.option('body', lists.body),
      from: cells.time('from'),
      until: cells.time('until'),
      granted: cells.number('granted', 0),
      used: found ? undefined : used,
      currency: cells.option('currency', currencyOptions()),
    }),
    activity:
      activity && filled({ label: activity, due: cells.time('due'), done: cells.time('done') }),
    check:
      found && at !== undefined
        ? filled({ at, found, used, step: cells.texts('step') })
        : undefined,
    outcome:
      outcome &&
      filled({
        label: outcome,
        expected: cells.number('expected'),
        reached: cells.number('reached'),
      }),
  };
  return cells.isRefused ? [] : [filled(row) as ProjectRow];
}

/**
 * Read lists of supported projects: a row per project, and rows for what it planned, how it was reviewed and what
 * came of it, in the same sheet or in others. Rows with an unreadable cell are left out as a whole.
 */
export function readProjects(
  files: readonly { readonly file: string; readonly workbook: Workbook }[],
  target: ProjectTarget,
): { readonly rows: readonly ProjectRow[]; readonly remarks: readonly CellRemark[] } {
  const index = indexProjects(target.languages);
  const readings = files.map(({ file, workbook }) => readTables(file, workbook, index));
  const remarks = readings.flatMap((reading) => [...reading.remarks]);
  const rows = readings
    .flatMap((reading) => reading.forms)
    .flatMap((form) => readRow(form, target, remarks));
  return { rows, remarks };
}
