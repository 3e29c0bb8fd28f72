import type { DataPackage, PackageTable, Texts } from '../../exports/data-package/model.ts';
import type { ExportTable } from '../../exports/tables.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';

// A loaded portal has every text in all supported languages; those of languages that the portal lacks are
// placeholders and must not be published. Pages never show them, since none is made.

const foreignTo = (languages: readonly Locale[]): readonly Locale[] =>
  locales.filter((locale) => !languages.includes(locale));

function keepTexts(texts: Texts, languages: readonly Locale[]): Texts {
  return Object.fromEntries(
    languages.flatMap((locale) => {
      const text = texts[locale];
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}

/** Indices of the columns without a language, or with one of the portal. */
function ownColumns(names: readonly string[], languages: readonly Locale[]): readonly number[] {
  const foreign = foreignTo(languages).map((locale) => `_${locale}`);
  return names.flatMap((name, index) => (foreign.some((end) => name.endsWith(end)) ? [] : [index]));
}

const pick = <T>(items: readonly T[], places: readonly number[]): T[] =>
  places.map((place) => items[place] as T);

/** Copy of an object without texts in foreign languages, at any depth. */
function keepObject<T>(value: T, foreign: ReadonlySet<string>): T {
  if (Array.isArray(value)) return value.map((item) => keepObject(item, foreign)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const isTexts = fields.some(([key]) => (locales as readonly string[]).includes(key));
  const kept = isTexts ? fields.filter(([key]) => !foreign.has(key)) : fields;
  return Object.fromEntries(kept.map(([key, item]) => [key, keepObject(item, foreign)])) as T;
}

/** Objects for programs with texts in the languages of the portal only. */
export function objectsInOwnLanguages<T>({ site }: Portal, objects: readonly T[]): T[] {
  const foreign = new Set<string>(foreignTo(site.languages));
  return objects.map((object) => (foreign.size > 0 ? keepObject(object, foreign) : object));
}

/** The same for one object. */
export const inOwnLanguages = <T>(portal: Portal, object: T): T =>
  objectsInOwnLanguages(portal, [object])[0] as T;

/** A table without columns of languages that the portal does not have. */
export function tableInOwnLanguages(portal: Portal, table: ExportTable): ExportTable {
  const places = ownColumns(table.columns, portal.site.languages);
  return {
    ...table,
    columns: pick(table.columns, places),
    rows: table.rows.map((row) => pick(row, places)),
    ...(table.objects ? { objects: objectsInOwnLanguages(portal, table.objects) } : {}),
  };
}

/** Package table in the languages of the portal. */
export function packageTableInOwnLanguages({ site }: Portal, table: PackageTable): PackageTable {
  const keep = (texts: Texts) => keepTexts(texts, site.languages);
  const places = ownColumns(
    table.columns.map(({ name }) => name),
    site.languages,
  );
  return {
    ...table,
    titles: keep(table.titles),
    descriptions: keep(table.descriptions),
    columns: pick(table.columns, places).map((column) => ({
      ...column,
      titles: keep(column.titles),
    })),
    rows: table.rows.map((row) => pick(row, places)),
  };
}

/** Data package in the languages of the portal. */
export function packageInOwnLanguages(portal: Portal, data: DataPackage): DataPackage {
  const keep = (texts: Texts) => keepTexts(texts, portal.site.languages);
  return {
    ...data,
    titles: keep(data.titles),
    descriptions: keep(data.descriptions),
    rights: keep(data.rights),
    publisher: keep(data.publisher),
    places: data.places.map(({ code, names }) => ({ code, names: keep(names) })),
    sources: data.sources.map(keep),
    tables: data.tables.map((table) => packageTableInOwnLanguages(portal, table)),
  };
}
