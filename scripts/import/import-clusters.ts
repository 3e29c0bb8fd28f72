import { nameLanguage as nameOfLanguage } from '../../src/i18n/display-names.ts';
import type { AuthorKey } from '../../src/i18n/phrase.ts';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { InventoryTarget } from '../../src/importers/inventory/import-inventory.ts';
import { inventoryColumns } from '../../src/importers/inventory/inventory-columns.ts';
import { readInventory } from '../../src/importers/inventory/read-inventory.ts';
import type { CommandLine } from '../arguments.ts';
import { askOpen, isAsked, type OpenChoices } from './ask-open.ts';
import { changeOf, describeInventory } from './describe-inventory.ts';
import { finishImport } from './finish-import.ts';
import { readGiven } from './given-options.ts';
import { nameLanguage } from './name-language.ts';
import { readIdsFile, sayNewIds } from './new-ids.ts';
import { type OpenImport, openImport } from './open-import.ts';
import { planInventory } from './plan-inventory.ts';
import { readInventoryTarget } from './read-inventory-target.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { settleMappings } from './settle-mapping.ts';

const needed = [
  ...['sectors', 'stages', 'clusters', 'countries', 'regions', 'editions', 'sources', 'imports'],
];

/** Valid answers to the questions of an inventory import. */
function choicesOf(
  { lists }: InventoryTarget,
  { locale, portal }: OpenImport,
  language: string,
): OpenChoices {
  const t = authorTranslate(locale);
  const fields = [...lists.fields.values()].map(({ field }) => field);
  const labels = new Map(fields.map(({ id, label }) => [`fields.${id}`, label[locale]]));
  const labelOf = (key: string) => {
    const [base = '', language] = key.split('.');
    const own = labels.get(key) ?? t(`inventory.field.${base}` as AuthorKey);
    return language === undefined || labels.has(key) ? own : `${own} (${language})`;
  };
  const { languages = [] } = portal.site[0]?.data ?? {};
  const isOffered = (key: string) =>
    !key.startsWith('name.') || languages.some((language) => key === `name.${language}`);
  const keys = inventoryColumns(fields).flatMap(({ key }) => (isOffered(key) ? [key] : []));
  return {
    columns: keys.map((key) => ({ value: key, label: labelOf(key) })),
    labelOf,
    language,
    listOf: (key) => {
      const named = {
        region: lists.places,
        stage: lists.stages,
        sector: lists.sectors,
        source: lists.sources,
        basis: lists.bases,
      };
      return new Map(Object.entries(named)).get(key) ?? lists.fields.get(key)?.options;
    },
  };
}

/** Message on the language assumed for the names of new clusters. */
function sayLanguage(language: string, locale: Locale): string {
  const values = { language: nameOfLanguage(language, locale), option: '--name-language' };
  return authorTranslate(locale)('inventory.language', values);
}

/** Message on the published basis of sectors when neither the list nor an option gives one. */
const sayBasis = (locale: Locale): string =>
  authorTranslate(locale)('inventory.basis', { option: '--basis reported' });

/** Import clusters from spreadsheets into a portal and report on every row. Sets the exit code. */
export async function importClusters(
  paths: readonly string[],
  command: Pick<CommandLine, 'options' | 'locale'>,
): Promise<void> {
  const opened = openImport(paths, command, needed);
  const { directory, portal, edition, locale, sources, details } = opened;
  const language = nameLanguage(command.options['name-language'], opened);
  const languages = portal.site[0]?.data.languages ?? [locale];
  // Suggest names only in languages of the list or the author, if the portal has any of these.
  const toldIn = languages.filter((one) => one === language || one === locale);
  const spoken = toldIn.length > 0 ? toldIn : languages;
  const target = readInventoryTarget(directory, portal, edition, spoken);
  const ids = readIdsFile(command.options.ids, target.lists.places, target.clusters.byId, locale);
  if (ids.remarks.some(({ severity }) => severity === 'error')) {
    finishImport(opened, {
      files: new Map(),
      remarks: ids.remarks,
      lines: [],
      report: { rows: [] },
    });
    return;
  }
  const settings = { sources, locale, language, ids: ids.own };
  // The mapping has the tag in canonical form.
  const chosen = command.options['name-language'] && { 'name-language': language };
  const given = readGiven({ ...command.options, ...chosen }, target, locale);
  const ask = isAsked(opened) ? askOpen(locale, choicesOf(target, opened, language)) : undefined;
  const context = { directory, portal, kind: 'clusters', given, ask } as const;
  const { workbooks, remarks: unread } = readWorkbooks(paths);
  const { sources: lists, mappings } = await settleMappings(workbooks, context, (source, mapping) =>
    readInventory(source, mapping, { ...target, ...settings }),
  );
  const { files, rows, remarks } = planInventory(lists, { directory, portal }, target, settings);
  const added = rows.flatMap(({ cluster, row, isNew }) =>
    isNew ? [{ id: cluster, name: row.name ?? '' }] : [],
  );
  const isBasisUnsaid = rows.some(({ isNew, row }) => isNew && row.basis === undefined);
  const isUnsaid = added.length > 0 && lists.some(({ mapping }) => mapping.language === undefined);
  finishImport(opened, {
    files,
    mappings,
    language: lists[0]?.mapping.language ?? language,
    remarks: [...ids.remarks, ...unread, ...remarks],
    lines: [
      ...describeInventory(rows, target, { locale, details }),
      ...sayNewIds(added, locale),
      ...(isUnsaid ? [sayLanguage(language, locale)] : []),
      ...(isBasisUnsaid ? [sayBasis(locale)] : []),
    ],
    report: {
      rows: rows.map((one) => ({
        cluster: one.cluster,
        change: changeOf(one, target),
        ...one.row.place,
        differences: one.plan.differences,
      })),
    },
  });
}
