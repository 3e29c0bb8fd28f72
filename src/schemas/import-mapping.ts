import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import { languageTagSchema, lineSchema } from './common.ts';
import type { ProfileAspect } from './profile.ts';

/** Kinds of import for a spreadsheet. */
export const importKinds = ['clusters', 'returns', 'table'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Column keys of number tables, by the `--as` option of the command. */
export const tableKeys = {
  employment: ['region', 'sector', 'persons'],
  contacts: ['from', 'to', 'kind', 'weight'],
  needs: ['respondent', 'function', 'resource', 'score'],
  levels: ['subject', 'item', 'level'],
  statistics: ['region', 'activity', 'persons', 'firms', 'exports'],
  indicators: ['cluster', 'name', 'region', 'indicator', 'value', 'currency'],
} as const;
export type ImportedTable = keyof typeof tableKeys;

/** Roles of table columns other than names and number. */
export const tableRoles = ['year', 'unit', 'code'] as const;

/** Meanings of a mark instead of an answer: not reported; none, which is 0; confidential; not a mark. */
export const markMeanings = ['yes', 'none', 'secret', 'no'] as const;
const importedTables = Object.keys(tableKeys) as [ImportedTable, ...ImportedTable[]];

/** Profile fields that are plain counts, which a list column may contain. */
export const countKeys = [
  'members',
  'firms',
  'staff',
  'employment',
] as const satisfies readonly ProfileAspect[];
export type CountKey = (typeof countKeys)[number];

/** Column keys of cluster lists. */
export const inventoryKeys = [
  ...(['cluster', 'number', 'region', 'name', 'stage', 'sector', 'basis', 'source'] as const),
  ...countKeys,
  'website',
  // A point in one column, in either order, or in two.
  ...(['point', 'lon-lat', 'lat', 'lon'] as const),
] as const;
export type InventoryKey = (typeof inventoryKeys)[number];

/** Value for a column or word that is skipped on purpose. */
export const passedOver = '-';
/** Value for a column or word without an answer yet. */
export const stillOpen = '?';

/** Value for a name confirmed as a separate cluster, even if it resembles or equals another. */
export const ownCluster = '+';

/** Column key of a custom field in a mapping. */
export const ownKey = (id: string): string => `fields.${id}`;

/** Column keys of the two coordinates of a custom point field, as in downloads. */
export const ownPointKeys = (id: string) =>
  ({ lat: `${ownKey(id)}_lat`, lon: `${ownKey(id)}_lon` }) as const;

/** Who assigned the sectors of the clusters in a list. */
export const importBases = ['reported', 'inferred'] as const;
export type ImportBasis = (typeof importBases)[number];

/**
 * Revisions of the classification of activities; their sections are those of ISIC Rev. 3.1, 4 and 5.
 */
export const naceRevisions = ['NACE Rev. 1.1', 'NACE Rev. 2', 'NACE Rev. 2.1'] as const;
export type NaceRevision = (typeof naceRevisions)[number];

/** Decimal notation of a file. */
export const numberStyles = ['decimal-comma', 'decimal-point'] as const;

/** How one kind of spreadsheet is read; stored in `imports/{id}.yaml`. */
export const importMappingSchema = z
  .strictObject({
    for: z.enum(importKinds).describe('the import that reads these files'),
    as: z
      .enum(importedTables)
      .optional()
      .describe('only for a table: the kind of its numbers, as in the command'),
    files: z
      .array(lineSchema)
      .default([])
      .describe(
        'names of the files, without folders; * stands for any text. A file with the same columns is recognised under any name',
      ),
    columns: z
      .record(lineSchema, lineSchema)
      .default({})
      .describe('content of each column, by its header; "-" ignores it, "?" is still open'),
    constants: z
      .record(lineSchema, lineSchema)
      .default({})
      .describe('values for all rows, if not in a column'),
    words: z
      .record(lineSchema, z.record(lineSchema, lineSchema))
      .default({})
      .describe(
        'meaning of the words in cells, by content of the column: an id; "-" is no answer, "?" is still open',
      ),
    missing: z
      .record(lineSchema, z.enum([...markMeanings, passedOver, stillOpen]))
      .default({})
      .describe(
        'marks such as s.d. in any column: yes (or "-") if they mean not reported, none for 0, secret for withheld numbers, no for ordinary text; "?" is still open',
      ),
    basis: z
      .enum(importBases)
      .optional()
      .describe('for sectors: reported by the source, or inferred by the editors'),
    language: languageTagSchema.optional().describe('language of the names, as a code such as es'),
    classification: z
      .enum([...naceRevisions, passedOver, stillOpen])
      .optional()
      .describe(
        'revision of the classification that letters of sectors refer to, with sections as in ISIC Rev. 3.1, 4 and 5; "-" ignores such letters, "?" is still open',
      ),
    sum: z
      .enum(['yes', 'no', passedOver, stillOpen])
      .optional()
      .describe(
        'only for a table of counts: yes if numbers with the same meaning are parts to add up',
      ),
    numbers: z
      .enum(numberStyles)
      .optional()
      .describe('decimal separator, if unclear from the file'),
  })
  .superRefine(({ for: kind, as }, context) => {
    if ((kind === 'table') === (as !== undefined)) return;
    const params = {
      expected: phrase(kind === 'table' ? 'check.schema.tableAs' : 'check.schema.noTableAs'),
      hint: phrase(kind === 'table' ? 'check.mend.addField' : 'check.mend.deleteLine'),
    };
    context.addIssue({ code: 'custom', path: ['as'], message: params.expected.key, params });
  });
export type ImportMapping = z.infer<typeof importMappingSchema>;
