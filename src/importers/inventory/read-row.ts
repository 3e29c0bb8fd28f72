import { type Locale, locales } from '../../i18n/locales.ts';
import { type CountKey, countKeys } from '../../schemas/import-mapping.ts';
import { type FilledForm, remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { cleanLine } from '../values/clean-text.ts';
import type { OptionList } from '../values/option-list.ts';
import { readName } from '../tables/read-name.ts';
import { readCount } from '../values/read-number.ts';
import { readOption, readOptions } from '../values/read-option.ts';
import { readText } from '../values/read-text.ts';
import { accept, type Reading } from '../values/reading.ts';
import type { Cell } from '../workbook/model.ts';

/** What the columns of an inventory may name. */
export interface InventoryLists {
  /** Regions, and the country for a row that is of no region. */
  readonly places: OptionList;
  readonly stages: OptionList;
  readonly sectors: OptionList;
  readonly sources: OptionList;
  /** Which of several regions a row means that its words fit, by the cluster that it names. */
  settleRegion(
    row: Pick<InventoryRow, 'cluster' | 'name'>,
    candidates: readonly string[],
  ): string | undefined;
}

/** A row of an inventory, read. What the list has no word for is undefined. */
export interface InventoryRow {
  readonly place: FilledForm['place'];
  readonly cluster: string | undefined;
  readonly number: number | undefined;
  /** Id of a region or of the country, and what stands there. */
  readonly region: string | undefined;
  readonly regionText: string | undefined;
  readonly name: string | undefined;
  /** Names in languages, where the list has a column for them. */
  readonly names: ReadonlyMap<Locale, string>;
  readonly stage: string | undefined;
  readonly stageText: string | undefined;
  readonly sectors: readonly string[];
  /** Ids of the sources that tell of it, where its row names them. */
  readonly sources: readonly string[];
  /** Plain numbers that its profile holds. */
  readonly counts: ReadonlyMap<CountKey, number>;
  readonly remarks: readonly CellRemark[];
}

/** Which column holds the name as the list prints it, and in which language it is. */
export interface NameColumn {
  readonly key: string;
  readonly language: string;
}

/**
 * The column of the name: `name`, else that of the language in which the list is, else the first of
 * another one. Undefined where there is none.
 */
export function findNameColumn(
  asked: ReadonlySet<string>,
  listLanguage: string,
): NameColumn | undefined {
  if (asked.has('name')) return { key: 'name', language: listLanguage };
  const own = locales.filter((locale) => asked.has(`name.${locale}`));
  const language = own.find((locale) => locale === listLanguage) ?? own[0];
  return language && { key: `name.${language}`, language };
}

/** Reads a row of an inventory. */
export function readInventoryRow(
  { place, cells }: FilledForm,
  { key: nameKey }: NameColumn,
  { places, stages, sectors, sources, settleRegion }: InventoryLists,
  locale: Locale,
): InventoryRow {
  const remarks: CellRemark[] = [];
  const read = <T>(key: string, reader: (cell: Cell) => Reading<T>): T | undefined => {
    const cell = cells.get(key);
    if (!cell) return undefined;
    const reading = reader(cell);
    remarks.push(...reading.remarks.map((remark) => remarkAt(place, cell, remark)));
    return reading.kind === 'value' ? reading.value : undefined;
  };
  const printed = (key: string, value: unknown) => {
    const cell = cells.get(key);
    return cell && value !== undefined ? cleanLine(cell.text) : undefined;
  };
  const stage = read('stage', (cell) => readOption(cell, stages, locale));
  const names = locales.flatMap((language) => {
    const name = read(`name.${language}`, readText);
    return name === undefined ? [] : [[language, name] as const];
  });
  const counts = countKeys.flatMap((key) => {
    const count = read(key, (cell) => readCount(cell, { locale }));
    return count === undefined ? [] : [[key, count] as const];
  });
  const cluster = read('cluster', readText);
  const name =
    nameKey === 'name' ? read('name', readText) : names.find(([l]) => nameKey.endsWith(l))?.[1];
  const region = read('region', (cell) => {
    const reading = readName(cell, places, 'region', locale);
    if (reading.kind !== 'refused' || reading.remarks[0]?.code !== 'table.several') return reading;
    const meant = settleRegion({ cluster, name }, reading.readings);
    return meant === undefined ? reading : accept(meant);
  });
  return {
    place,
    counts: new Map(counts),
    cluster,
    number: read('number', (cell) => readCount(cell, { locale, least: 1 })),
    region,
    regionText: printed('region', region),
    name,
    names: new Map(names.filter(([language]) => nameKey !== `name.${language}`)),
    stage,
    stageText: printed('stage', stage),
    sectors: read('sector', (cell) => readOptions(cell, sectors, locale)) ?? [],
    sources: read('source', (cell) => readOptions(cell, sources, locale)) ?? [],
    remarks,
  };
}
