import { authorTranslate } from '../../i18n/author-messages.ts';
import type { Locale } from '../../i18n/locales.ts';
import {
  type CountKey,
  countKeys,
  type ImportMapping,
  ownCluster,
  ownKey,
  passedOver,
  stillOpen,
} from '../../schemas/import-mapping.ts';
import { columnNames } from '../form/column-index.ts';
import type { FilledForm } from '../form/filled-form.ts';
import { readTables } from '../form/read-tables.ts';
import { mapForms, mapHeaders, mappedHint } from '../mapping/apply-mapping.ts';
import type { OwnIds } from '../ids/own-ids.ts';
import { applyEdits, type MappingEdit } from '../mapping/mapping-edits.ts';
import { type OpenQuestion, openWords } from '../mapping/open-question.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../../i18n/fold.ts';
import { findNumberHint, type NumberHint } from '../values/number-hint.ts';
import { findOneNames } from '../values/read-several.ts';
import { findCodedSectors, mapLists, tellCodedSectors, withCodedSectors } from './file-lists.ts';
import { guessFile, type NamedWorkbook } from './guess-file.ts';
import { findRowCluster, type KnownClusters } from './find-cluster.ts';
import type { JudgingPortal } from './judge-rows.ts';
import { indexInventory } from './inventory-columns.ts';
import {
  findNameColumn,
  type InventoryLists,
  type NameColumn,
  readInventoryRow,
} from './read-row.ts';
import { findUnread, namesCluster, type ReadRow } from './row-report.ts';
import { settleRows } from './settle-rows.ts';
import { findTotals, tellTotal } from './total-rows.ts';
import { findPlace, readPlace } from '../own-words/find-place.ts';

export interface ReadingTools extends KnownClusters, Pick<JudgingPortal, 'holdsPoint'> {
  readonly lists: InventoryLists;
  /** Ids of the default sources. */
  readonly sources: readonly string[];
  readonly locale: Locale;
  /** BCP 47 tag of names whose header gives no language. */
  readonly language: string;
  /** Author's ids for new clusters. */
  readonly ids?: OwnIds | undefined;
}

export interface InventoryReading {
  readonly rows: readonly ReadRow[];
  /** Folded names and ids of clusters in all rows, even unreadable ones. */
  readonly mentioned: ReadonlySet<string>;
  readonly remarks: readonly CellRemark[];
  readonly questions: readonly OpenQuestion[];
  /** Columns guessed from their cells. */
  readonly guesses: readonly MappingEdit[];
}

/** Number format of each column: from the mapping, otherwise detected. */
function hintsOf(
  forms: readonly FilledForm[],
  mapping: ImportMapping,
  file: string,
): (key: string) => NumberHint {
  const hints = new Map<string, NumberHint>();
  const own = mappedHint(mapping, file);
  return (key) => {
    const known = hints.get(key);
    if (known) return known;
    const texts = forms.flatMap(({ cells }) => {
      const cell = cells.get(key);
      return cell?.kind === 'text' ? [cell.text] : [];
    });
    const hint = own ?? findNumberHint(texts, countKeys.includes(key as CountKey));
    hints.set(key, hint);
    return hint;
  };
}

/** Cluster ids that a mapping assigns to names. */
function namedClusters({ words }: ImportMapping): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words.cluster ?? {}).map(([name, meaning]) => [foldWords(name), meaning]),
  );
}

/** A list without an identifying column is reported once, not per row. */
const lacksNames = (asked: ReadonlySet<string>): boolean => ![...asked].some(namesCluster);

/** Questions on data that new clusters need and no column has: the sector and its basis. */
function askNew(
  file: string,
  rows: readonly ReadRow[],
  { basis, language }: ImportMapping,
  tools: KnownClusters,
) {
  const added = rows.filter(
    ({ row, unread }) => unread === undefined && findRowCluster(row, tools).kind === 'new',
  );
  const [first] = added;
  if (!first) return [];
  const cells = [`A${first.filled.place.row}`];
  const asked = (key: string) => added.some(({ filled }) => filled.asked.has(key));
  const questions: OpenQuestion[] = [];
  if (!asked('sector')) questions.push({ kind: 'constant', key: 'sector', file, cells });
  else if (basis === undefined && !asked('basis')) questions.push({ kind: 'basis', file, cells });
  if (language === undefined) questions.push({ kind: 'language', file, cells });
  return questions;
}

/** Read an inventory file with its mapping. Pure: no disk access. */
export function readInventory(
  source: NamedWorkbook,
  mapping: ImportMapping,
  tools: ReadingTools,
): InventoryReading {
  const { file, workbook } = source;
  const { locale, sources, ids } = tools;
  const coded = findCodedSectors(tools.lists, workbook, mapping);
  const lists = withCodedSectors(tools.lists, coded);
  const fields = [...lists.fields.values()].map(({ field }) => field);
  const plain = mapHeaders({ ...indexInventory(fields), placeOf: placeOf(tools) }, mapping);
  const guessed = guessFile(source, plain, mapping, {
    lists,
    clusters: tools.clusters,
    holdsPoint: (point) => tools.holdsPoint(tools.country, point),
  });
  const known = applyEdits(mapping, guessed.edits);
  const index = guessed.edits.length > 0 ? mapHeaders(plain, known) : plain;
  const expected = columnNames('inventory.column.name', [locale]).slice(0, 1);
  const reading = readTables(file, workbook, index, wantedColumns(locale));
  const remarks = [...reading.remarks];
  const [first] = reading.forms;
  const language = mapping.language ?? tools.language;
  const { questions } = guessed;
  if (first && lacksNames(first.asked)) {
    const values = { expected: expected.join('') };
    const { sheet } = first.place;
    remarks.push({ file, sheet, code: 'table.columns', severity: 'error', values });
    return { rows: [], mentioned: new Set(), remarks, questions, guesses: guessed.edits };
  }
  const all = mapForms(reading.forms, known);
  remarks.push(...tellCodedSectors(all, coded, lists, locale));
  const sectorTexts = all.flatMap(({ cells }) => cells.get('sector')?.text ?? []);
  const rowTools = {
    lists: mapLists(lists, known),
    locale,
    hintOf: hintsOf(all, known, file),
    sectorNames: findOneNames(sectorTexts),
  };
  const numbers = [
    ...countKeys,
    ...fields.flatMap(({ kind, id }) => (kind === 'number' ? [ownKey(id)] : [])),
  ];
  const totals = findTotals(all, numbers, rowTools);
  remarks.push(...[...totals].map(tellTotal));
  const forms = all.filter((form) => !totals.has(form));
  const meanings = namedClusters(known);
  const ownNames = new Set(
    [...meanings].flatMap(([name, meaning]) => (meaning === ownCluster ? [name] : [])),
  );
  const rows: ReadRow[] = [];
  for (const filled of forms) {
    const named: NameColumn = findNameColumn(filled.asked, language) ?? { key: 'name', language };
    const isStated = named.key === 'name' && mapping.language !== undefined;
    const column: NameColumn = { ...named, isStated };
    const row = readInventoryRow(filled, column, rowTools);
    remarks.push(...row.remarks);
    const unread = findUnread(filled, row.remarks);
    // Without its name or region the cluster is unknown.
    const isNobody = row.cluster === undefined && (row.name === undefined || unread === 'region');
    if (unread !== undefined && (isNobody || namesCluster(unread))) continue;
    const name = foldWords(row.name ?? '');
    const meaning = meanings.get(name);
    if (meaning === passedOver) continue;
    // An id assigned by the author also marks the row as a separate cluster.
    const hasId = ids?.find({ name: row.name ?? '', region: row.region }) !== undefined;
    const isId = meaning !== undefined && meaning !== ownCluster && meaning !== stillOpen;
    rows.push({
      filled,
      column,
      ownNames: hasId ? ownNames.union(new Set([name])) : ownNames,
      basis: row.basis ?? known.basis,
      unread,
      row: isId && row.cluster === undefined ? { ...row, cluster: meaning } : row,
      sources: row.sources.length > 0 ? row.sources : sources,
    });
  }
  // Duplicates are judged later over all files; here they only raise questions.
  const doubts = settleRows(rows, tools, locale).remarks;
  const mentioned = forms.flatMap(({ cells }) =>
    [...cells].flatMap(([key, { text }]) => (namesCluster(key) ? [foldWords(text)] : [])),
  );
  return {
    rows,
    remarks,
    mentioned: new Set(mentioned),
    questions: [
      ...[...questions, ...openWords([...remarks, ...doubts])],
      ...askNew(file, rows, known, tools),
    ],
    guesses: guessed.edits,
  };
}

/** Region named by a group heading or sheet name, unless the text also names a cluster. */
const placeOf =
  ({ lists: { places }, clusters, country }: ReadingTools) =>
  (text: string): string | undefined => {
    if (clusters.byName.has(foldWords(text))) return undefined;
    const region = readPlace(text, places) ?? findPlace(text, places);
    return region === country ? undefined : region;
  };

/** Column headers of a cluster list, for messages. */
function wantedColumns(locale: Locale): string {
  const t = authorTranslate(locale);
  return (['name', 'region', 'sector', 'stage'] as const)
    .map((key) => t(`inventory.column.${key}`).split(';')[0]?.trim())
    .join(', ');
}
