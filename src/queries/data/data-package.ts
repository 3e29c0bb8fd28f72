import type {
  DataPackage,
  PackageFile,
  PackageTable,
  ReadmeWords,
} from '../../exports/data-package/model.ts';
import {
  packageFileNames,
  packageFiles as writeFiles,
} from '../../exports/data-package/package-files.ts';
import { toSlug } from '../../i18n/slug.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import { inEachLocale, type Locale, localeInfo, mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { EditionData } from '../../schemas/edition.ts';
import { editionInputs } from '../editions/edition-inputs.ts';
import { figuresOfEdition } from '../figures/edition-figures.ts';
import { inAll, knownColumn, ownColumn, required, several } from './package-columns.ts';
import { packageInOwnLanguages } from './own-languages.ts';
import { figureTables } from './package-figures.ts';
import { buildTable } from './package-table.ts';
import { collectionTables } from './package-tables.ts';
import { type ReportValueRow, reportValueRows } from './report-package.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { nameData } from '../editions/name-data.ts';

/** Language of the one page linked from a figure's row. */
const pageLocale = (portal: Portal): Locale => mainLanguage(portal.site.languages);

/** `values.csv`: every value named in the text of the report. A date has no number. */
export function valueTable(values: readonly ReportValueRow[]): PackageTable {
  const rows = values.map(({ name, value, date, unit, chapters }) => [
    name,
    date === undefined ? value : undefined,
    unit,
    date,
    chapters.join(';'),
  ]);
  return buildTable('values', rows, {
    titles: inAll((t) => t('package.table.values')),
    columns: [
      ownColumn('name', 'name', required),
      knownColumn('value', { type: 'number' }),
      knownColumn('unit', required),
      ownColumn('date', 'day', { type: 'date' }),
      ownColumn('chapters', 'chapters', several),
    ],
    key: ['name'],
  });
}

/** Tables of an edition without the empty ones. */
function tablesOf(portal: Portal, edition: string): PackageTable[] {
  const tables = [
    ...collectionTables(portal, edition),
    ...figureTables(portal, edition, pageLocale(portal)),
    valueTable(reportValueRows(portal, edition)),
  ].filter(({ rows }) => rows.length > 0);
  const names = new Set(tables.map(({ name }) => name));
  return tables.map((table) => ({
    ...table,
    foreignKeys: table.foreignKeys.filter((key) => names.has(key.table)),
  }));
}

/** Period of data collection: the survey, otherwise the edition's year. */
function periodOf({ survey }: EditionData, edition: string): DataPackage['period'] {
  if (survey) return survey;
  return /^\d{4}$/.test(edition) ? { from: edition, to: edition } : undefined;
}

/** `clusterbook-2012`: id for programs and name of the zip. */
const packageName = (portal: Portal, edition: string) =>
  `${toSlug(textIn(portal.site.name, pageLocale(portal))) || 'data'}-${edition}`;

/** Texts of an edition's package README in one language, apart from its tables. */
function readmeWords(portal: Portal, edition: string, locale: Locale): ReadmeWords {
  const t = useTranslate(locale);
  const closed = figuresOfEdition(portal, edition).filter(({ view }) => !view.figure.redistribute);
  return {
    language: localeInfo[locale].name,
    column: t('data.column'),
    meaning: t('data.meaning'),
    sources: t('sources'),
    licence: t('figure.licence'),
    notes: [
      ...(portal.site.fictional ? [t('fictional')] : []),
      t('package.note.csv'),
      t('package.note.ids'),
      t('package.note.formulas'),
      t('package.note.persons'),
    ],
    ...(closed.length > 0
      ? {
          leftOut: {
            sentence: t('package.leftOut'),
            figures: closed.map(({ id, views }) => `${id}: ${views[locale].title}`),
          },
        }
      : {}),
    files: [
      {
        name: 'datapackage.json',
        about: t('package.file.tables', { standard: 'Frictionless Data Package' }),
      },
      {
        name: 'csv-metadata.json',
        about: t('package.file.tables', { standard: 'CSV on the Web' }),
      },
      { name: 'dcat.jsonld', about: t('package.file.record', { standard: 'DCAT' }) },
      { name: 'LICENSE.txt', about: t('package.file.licence') },
    ],
  };
}

function describe(portal: Portal, edition: string, data: EditionData): DataPackage {
  const present = new Set(editionInputs(portal, edition).rows.map(({ country }) => country));
  return {
    name: packageName(portal, edition),
    version: data.report?.version ?? edition,
    issued: data.report?.date,
    address: absolute(rootHref(`/data/${edition}/`)),
    homepage: absolute(rootHref('/')),
    pages: portal.site.languages.map((locale) => absolute(href(locale, '/data/'))),
    titles: inAll((t, locale) =>
      t('package.title', {
        site: textIn(portal.site.name, locale),
        edition: nameData(edition, locale),
      }),
    ),
    descriptions: inAll((t) => t('package.about')),
    licence: {
      names: inEachLocale((locale) => textIn(portal.site.licence.name, locale)),
      url: portal.site.licence.url,
    },
    rights: portal.site.rights,
    publisher: portal.site.publisher,
    period: periodOf(data, edition),
    places: portal.countries
      .filter(({ id }) => present.has(id))
      .map(({ id, name }) => ({ code: id, names: name })),
    sources: portal.sources.map(({ title }) => title),
    tables: tablesOf(portal, edition),
    readme: Object.fromEntries(
      portal.site.languages.map((locale) => [locale, readmeWords(portal, edition, locale)]),
    ),
  };
}

/**
 * Data package of an edition.
 * @throws Error for an unknown edition
 */
export const dataPackage = remember('dataPackage', (portal, edition: string): DataPackage => {
  const entry = portal.editionById.get(edition);
  if (!entry) throw new Error(`No edition "${edition}"`);
  return packageInOwnLanguages(portal, describe(portal, edition, entry.data));
});

/** Files of an edition's package. */
export const packageFiles = remember(
  'packageFiles',
  (portal, edition: string): readonly PackageFile[] => writeFiles(dataPackage(portal, edition)),
);

/** Link to a package file: its name and address below the base. */
export interface PackageLink {
  readonly name: string;
  readonly href: string;
}

/** File names of an edition's package: for a frozen edition, those in its archive. */
const packageNames = remember('packageNames', (portal, edition: string): readonly string[] => {
  const lock = portal.archiveById.get(edition)?.data;
  if (!lock) return packageFileNames(dataPackage(portal, edition));
  const kept = Object.keys(lock.files)
    .filter((file) => file.startsWith('data/'))
    .map((file) => file.slice('data/'.length));
  return kept.sort((a, b) => Number(a.endsWith('.zip')) - Number(b.endsWith('.zip')));
});

/** Links to all files of an edition's package: its tables, their descriptions, and finally the zip. */
export function packageLinks(portal: Portal, edition: string): PackageLink[] {
  return packageNames(portal, edition).map((name) => ({
    name,
    href: rootHref(`/data/${edition}/${name}`),
  }));
}
