import type { DataPackage, PackageFile, PackageTable } from '../../exports/data-package/model.ts';
import {
  packageFileNames,
  packageFiles as writeFiles,
} from '../../exports/data-package/package-files.ts';
import { toSlug } from '../../i18n/slug.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import { inEachLocale, type Locale, mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { EditionData } from '../../schemas/edition.ts';
import { editionInputs } from '../editions/edition-inputs.ts';
import { inAll } from './package-columns.ts';
import { packageInOwnLanguages } from './own-languages.ts';
import { figureTables } from './package-figures.ts';
import { readmeWords } from './package-readme.ts';
import { collectionTables } from './package-tables.ts';
import { valueTable } from './package-values.ts';
import { reportValueRows } from './report-package.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/** Language of the one page linked from a figure's row. */
const pageLocale = (portal: Portal): Locale => mainLanguage(portal.site.languages);

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
      t('package.title', { site: textIn(portal.site.name, locale), edition: data.title[locale] }),
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
