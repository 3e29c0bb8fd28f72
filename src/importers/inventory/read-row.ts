import { type Locale, locales } from '../../i18n/locales.ts';
import {
  type CountKey,
  countKeys,
  type ImportBasis,
  importBases,
  ownPointKeys,
} from '../../schemas/import-mapping.ts';
import { type FilledForm, remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import type { NumberHint } from '../values/number-hint.ts';
import type { OptionList } from '../values/option-list.ts';
import { readCount } from '../values/read-number.ts';
import { readLink } from '../values/read-link.ts';
import { readOption } from '../values/read-option.ts';
import { readIds as readSeveralIds } from '../values/read-several.ts';
import { type GlobePoint, readDegrees, readPoint, refuseUnreadable } from '../values/read-point.ts';
import { readText } from '../values/read-text.ts';
import type { Reading } from '../values/reading.ts';
import { askFor } from '../mapping/ask-word.ts';
import type { Cell } from '../workbook/model.ts';
import { type OwnReading, type ReadyField, readOwnValue } from './own-values.ts';
import { readRegions } from './read-regions.ts';

/** Lists of known values for the columns of an inventory. */
export interface InventoryLists {
  /** Regions, and the country for nationwide rows. */
  readonly places: OptionList;
  /** Regions above a region, from the inside out, and its country. */
  around(region: string): readonly string[];
  /** True for text that is no answer in a column. */
  isMissing(key: string, text: string): boolean;
  readonly stages: OptionList;
  readonly sectors: OptionList;
  readonly sources: OptionList;
  /** Possible bases of sectors: by the sources or the editors. */
  readonly bases: OptionList;
  /** Custom fields by column key. */
  readonly fields: ReadonlyMap<string, ReadyField>;
  /** Chooses the region of an ambiguous row by its cluster. */
  settleRegion(
    row: Pick<InventoryRow, 'cluster' | 'name'>,
    candidates: readonly string[],
  ): string | undefined;
}

/** A parsed inventory row. Values missing in the list are undefined. */
export interface InventoryRow {
  readonly place: FilledForm['place'];
  readonly cluster: string | undefined;
  readonly number: number | undefined;
  /** Ids of its regions, the main one first; of the country if nationwide. */
  readonly regions: readonly string[];
  /** The main region, and its text in the cell. */
  readonly region: string | undefined;
  readonly regionText: string | undefined;
  readonly name: string | undefined;
  /** Names by language, if the list has such columns. */
  readonly names: ReadonlyMap<Locale, string>;
  readonly stage: string | undefined;
  readonly stageText: string | undefined;
  readonly sectors: readonly string[];
  /** Basis of the sectors, if given. */
  readonly basis: ImportBasis | undefined;
  /** Source ids, if given. */
  readonly sources: readonly string[];
  /** Counts for the profile. */
  readonly counts: ReadonlyMap<CountKey, number>;
  readonly website: string | undefined;
  /** Values of custom fields by field id. */
  readonly fields: ReadonlyMap<string, OwnReading>;
  readonly point: GlobePoint | undefined;
  readonly remarks: readonly CellRemark[];
}

/** Column with the name as printed in the list, and its language. */
export interface NameColumn {
  readonly key: string;
  readonly language: string;
  /** True if the author stated the language, false if assumed. */
  readonly isStated?: boolean;
}

/**
 * The column of the name: `name`, otherwise that of the list's language, otherwise the first of another.
 * Undefined if missing.
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

export interface RowTools {
  readonly lists: InventoryLists;
  readonly locale: Locale;
  hintOf(key: string): NumberHint;
  /** Texts with commas that name one sector. */
  readonly sectorNames: ReadonlySet<string>;
}

/** Parser of the cells of one row by key; collects remarks. */
class CellReader {
  readonly remarks: CellRemark[] = [];
  readonly #form: FilledForm;

  constructor(form: FilledForm) {
    this.#form = form;
  }

  read<T>(key: string, reader: (cell: Cell) => Reading<T>): T | undefined {
    const { cells, place } = this.#form;
    const cell = cells.get(key);
    if (!cell) return undefined;
    const reading = reader(cell);
    const readings = reading.kind === 'refused' ? reading.readings : [];
    // Of several answers, each remark has separate candidates.
    const isOwn = reading.remarks.length > 1 && readings.length === reading.remarks.length;
    this.remarks.push(
      ...reading.remarks.map((remark, n) => {
        const near = isOwn ? readings.slice(n, n + 1) : readings;
        return remarkAt(place, cell, askFor(key, cell, remark, near));
      }),
    );
    return reading.kind === 'value' ? reading.value : undefined;
  }

  /** True if the cell is empty or the column missing. */
  isEmpty(key: string): boolean {
    return cleanLine(this.#form.cells.get(key)?.text ?? '') === '';
  }

  /** Cell text as printed, if its value was parsed. */
  printed(key: string, value: unknown): string | undefined {
    const cell = this.#form.cells.get(key);
    return cell && value !== undefined ? cleanLine(cell.text) : undefined;
  }
}

/** A point in two columns. A single coordinate is refused. */
function readPair(
  reader: CellReader,
  keys: Readonly<Record<keyof GlobePoint, string>>,
): GlobePoint | undefined {
  const lat = reader.read(keys.lat, (cell) => readDegrees(cell, 'lat'));
  const lon = reader.read(keys.lon, (cell) => readDegrees(cell, 'lon'));
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  const [half, lacking] = lat === undefined ? [keys.lon, keys.lat] : [keys.lat, keys.lon];
  if ((lat !== undefined || lon !== undefined) && reader.isEmpty(lacking)) {
    reader.read(half, ({ text }) => refuseUnreadable(cleanLine(text)));
  }
  return undefined;
}

/** A point in one column, in either order, or in two. */
function readPlace(reader: CellReader): GlobePoint | undefined {
  return (
    reader.read('point', (cell) => readPoint(cell)) ??
    reader.read('lon-lat', (cell) => readPoint(cell, 'lon-lat')) ??
    readPair(reader, { lat: 'lat', lon: 'lon' })
  );
}

/** Parse an inventory row. */
export function readInventoryRow(
  form: FilledForm,
  { key: nameKey }: NameColumn,
  { lists, locale, hintOf, sectorNames }: RowTools,
): InventoryRow {
  const { stages, sectors, sources, bases, settleRegion } = lists;
  const reader = new CellReader(form);
  const stage = reader.read('stage', (cell) => readOption(cell, stages, locale));
  const names = locales.flatMap((language) => {
    const name = reader.read(`name.${language}`, readText);
    return name === undefined ? [] : [[language, name] as const];
  });
  const counts = countKeys.flatMap((key) => {
    const count = reader.read(key, (cell) => readCount(cell, { locale, hint: hintOf(key) }));
    return count === undefined ? [] : [[key, count] as const];
  });
  const cluster = reader.read('cluster', readText);
  const name =
    nameKey === 'name'
      ? reader.read('name', readText)
      : names.find(([l]) => nameKey.endsWith(l))?.[1];
  const settle = (candidates: readonly string[]) => settleRegion({ cluster, name }, candidates);
  const regions = reader.read('region', (cell) => readRegions(cell, lists, settle, locale)) ?? [];
  const [region] = regions;
  const readIds = (key: string, list: OptionList) =>
    reader.read(key, (cell) =>
      readSeveralIds(cell, list, locale, {
        isMissing: (part) => lists.isMissing(key, part),
        splitsUnknown: key === 'sector' && !sectorNames.has(cell.text),
      }),
    ) ?? [];
  const basis = reader.read('basis', (cell) => readOption(cell, bases, locale));
  const fields = [...lists.fields].flatMap(([key, ready]) => {
    const { id, kind } = ready.field;
    const value =
      reader.read(key, (cell) => readOwnValue(cell, ready, { locale, hint: hintOf(key) })) ??
      (kind === 'point' ? readPair(reader, ownPointKeys(id)) : undefined);
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    place: form.place,
    counts: new Map(counts),
    cluster,
    number: reader.read('number', (cell) => readCount(cell, { locale, least: 1 })),
    regions,
    region,
    regionText: reader.printed('region', region),
    name,
    names: new Map(names.filter(([language]) => nameKey !== `name.${language}`)),
    stage,
    stageText: reader.printed('stage', stage),
    sectors: readIds('sector', sectors),
    sources: readIds('source', sources),
    basis: importBases.find((one) => one === basis),
    website: reader.read('website', readLink),
    fields: new Map(fields),
    point: readPlace(reader),
    remarks: reader.remarks,
  };
}
