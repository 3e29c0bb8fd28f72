import { z } from 'astro/zod';
import { localizedSchema } from './common.ts';
import { idOf, quietIdOf } from './id-of.ts';

/** Words of an author in place of the engine's. */
const words = {
  title: localizedSchema
    .optional()
    .describe('{n} is the number of rows; other placeholders depend on the kind'),
  note: localizedSchema.optional().describe('what readers must know to interpret the table'),
};

/** Collections of entries that can be rows of a figure. */
export const rowCollections = ['organisations', 'regions', 'sectors'] as const;

/** A report table generated from data, in `report-tables/{edition}/{id}.yaml`. */
export const reportTableSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('inventory'), ...words })
    .describe('every row of the edition’s country by place'),
  z
    .strictObject({ kind: z.literal('beyond-idea'), ...words })
    .describe('its rows beyond the first stage by stage'),
  z.strictObject({ kind: z.literal('practices'), ...words }).describe('every good practice'),
  z.strictObject({ kind: z.literal('programmes'), ...words }).describe('every programme'),
  z
    .strictObject({ kind: z.literal('questions'), ...words })
    .describe('the questions of the survey by part'),
  z
    .strictObject({
      kind: z.literal('actions'),
      strategy: idOf('strategies').describe(
        'strategy whose actions are listed; {plan} in the title',
      ),
      ...words,
    })
    .describe('the actions of a strategy by the parts above them'),
  z
    .strictObject({
      kind: z.literal('clusters'),
      country: quietIdOf('countries', z.string()).describe(
        'country whose clusters are listed; {inside} in the title',
      ),
      figure: idOf('figures').describe('figure with the note and sources of the table'),
      manager: idOf('concepts').describe('concept whose title heads the column of managing bodies'),
      ...words,
      title: localizedSchema.describe('title of the table'),
    })
    .describe('the clusters of one country by name'),
  z
    .strictObject({
      kind: z.literal('figure'),
      figure: idOf('figures').describe('figure whose numbers it shows'),
      rows: z
        .enum(rowCollections)
        .optional()
        .describe('collection of its rows, to link their pages'),
      ...words,
      title: localizedSchema.describe('title of the table'),
    })
    .describe('the numbers of a figure with the sum of each column'),
  z
    .strictObject({
      kind: z.literal('indicators'),
      figure: idOf('figures').describe('figure that groups them; its column "names" lists them'),
      units: idOf('figures').describe(
        'figure that counts the same by unit, with such a column too',
      ),
      ...words,
    })
    .describe('indicators of a figure, with units from another'),
]);
export type ReportTableData = z.infer<typeof reportTableSchema>;
export type ReportTableKind = ReportTableData['kind'];
export type TableOf<K extends ReportTableKind> = Extract<ReportTableData, { readonly kind: K }>;
