import {
  type DataPackage,
  defaultLanguage,
  type PackageFile,
  type PackageTable,
} from '../exports/data-package/model.ts';
import {
  packageFileNames,
  packageFiles as writeFiles,
} from '../exports/data-package/package-files.ts';
import { toSlug } from '../i18n/fold.ts';
import { absolute, href, rootHref } from '../i18n/href.ts';
import type { Locale } from '../i18n/locales.ts';
import type { EditionData } from '../schemas/edition.ts';
import { editionInputs } from './edition-figures.ts';
import { inAll } from './package-columns.ts';
import { figureTables } from './package-figures.ts';
import { readmeWords } from './package-readme.ts';
import { collectionTables } from './package-tables.ts';
import { valueTable } from './package-values.ts';
import { countries, editions, site, sources } from './portal.ts';
import { reportValueRows } from './report-package.ts';

/** Language of the one page that a figure's row leads to. */
const pageLocale: Locale =
  site.languages.find((locale) => locale === defaultLanguage) ?? (site.languages[0] as Locale);

/** The tables of an edition; one without rows is left out, since it would say nothing. */
function tablesOf(edition: string): PackageTable[] {
  const tables = [
    ...collectionTables(edition),
    ...figureTables(edition, pageLocale),
    valueTable(reportValueRows(edition)),
  ].filter(({ rows }) => rows.length > 0);
  const names = new Set(tables.map(({ name }) => name));
  return tables.map((table) => ({
    ...table,
    foreignKeys: table.foreignKeys.filter((key) => names.has(key.table)),
  }));
}

/** When the data was gathered: the survey, else the year that the edition is named after. */
function periodOf({ survey }: EditionData, edition: string): DataPackage['period'] {
  if (survey) return survey;
  return /^\d{4}$/.test(edition) ? { from: edition, to: edition } : undefined;
}

/** `clusterbook-2012`: for programs and as the name of the zip. */
const packageName = (edition: string) => `${toSlug(site.name) || 'data'}-${edition}`;

function describe(edition: string, data: EditionData): DataPackage {
  const present = new Set(editionInputs(edition).rows.map(({ country }) => country));
  return {
    name: packageName(edition),
    version: data.report?.version ?? edition,
    issued: data.report?.date,
    address: absolute(rootHref(`/data/${edition}/`)),
    homepage: absolute(rootHref('/')),
    pages: site.languages.map((locale) => absolute(href(locale, '/data/'))),
    titles: inAll((t, locale) =>
      t('package.title', { site: site.name, edition: data.title[locale] }),
    ),
    descriptions: inAll((t) => t('package.about')),
    licence: site.licence,
    rights: site.rights,
    publisher: site.publisher,
    period: periodOf(data, edition),
    places: countries
      .filter(({ id }) => present.has(id))
      .map(({ id, name }) => ({ code: id, names: name })),
    sources: sources.map(({ title }) => title),
    tables: tablesOf(edition),
    readme: Object.fromEntries(
      site.languages.map((locale) => [locale, readmeWords(edition, locale)]),
    ),
  };
}

const described = new Map<string, DataPackage>();

/**
 * The data package of an edition, made once.
 * @throws Error for an edition that is not there
 */
export function dataPackage(edition: string): DataPackage {
  const known = described.get(edition);
  if (known) return known;
  const entry = editions.find(({ id }) => id === edition);
  if (!entry) throw new Error(`No edition "${edition}"`);
  const data = describe(edition, entry.data);
  described.set(edition, data);
  return data;
}

const written = new Map<string, readonly PackageFile[]>();

/** The files of an edition's package, written once. */
export function packageFiles(edition: string): readonly PackageFile[] {
  const files = written.get(edition) ?? writeFiles(dataPackage(edition));
  written.set(edition, files);
  return files;
}

/** A file of the package for links: its name and its address below the base. */
export interface PackageLink {
  readonly name: string;
  readonly href: string;
}

/** Every file of an edition's package: its tables, what describes them, the zip of all last. */
export function packageLinks(edition: string): PackageLink[] {
  return packageFileNames(dataPackage(edition)).map((name) => ({
    name,
    href: rootHref(`/data/${edition}/${name}`),
  }));
}
