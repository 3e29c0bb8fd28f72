import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import { inEachLocale } from '../i18n/locales.ts';
import { clusterDoubtSchema } from './cluster-doubt.ts';
import {
  dateSchema,
  citationSchema,
  draftsSchema,
  reviewedSchema,
  languageTagSchema,
  lineSchema,
  localizedSchema,
  slugSchema,
  sourcesSchema,
  titleSchema,
} from './common.ts';
import { idOf } from './id-of.ts';
import { mediaFields } from './media.ts';
import { clusterFieldsSchema } from './own-field.ts';
import { pointSchema } from './point.ts';
import { profileSchema } from './profile.ts';
import { clusterTypeSchema } from './typology.ts';

/** What the row names, according to its original name. */
export const clusterKinds = [
  'cluster',
  'sector',
  'association',
  'platform',
  'zone',
  'activity',
] as const;
export type ClusterKind = (typeof clusterKinds)[number];

/** Basis of a sector assignment: words of the name, knowledge of the editors, or a source. */
export const sectorBases = ['read', 'inferred', 'reported'] as const;
export type SectorBasis = (typeof sectorBases)[number];

/** A number or text from a source that does not fit the profile. */
export const factSchema = z.strictObject({
  label: localizedSchema.describe('what is counted or said'),
  value: z.number().optional().describe('the number, if it is one'),
  unit: z.enum(['count', 'percent', 'year', 'index']).optional().describe('unit of the number'),
  text: localizedSchema.optional().describe('the statement, if it is not a number'),
  note: localizedSchema.optional().describe('what is doubtful about it'),
  sources: sourcesSchema,
});

/** A doubt about a row, in a form that the site can word in each language. */
export const clusterNoteSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('spelling'),
      printed: lineSchema.describe('the doubtful words as printed'),
      likely: lineSchema.optional().describe('what was probably meant'),
    })
    .describe('the name is doubtful as printed'),
  z
    .strictObject({
      kind: z.literal('same-name'),
      cluster: idOf('clusters').describe('the other one'),
    })
    .describe('the same name is in another row'),
  z
    .strictObject({
      kind: z.literal('near-repeat'),
      cluster: idOf('clusters').describe('the other one'),
    })
    .describe('nearly the same name is in another row; both are kept'),
  z
    .strictObject({
      kind: z.literal('wider-area'),
      area: lineSchema.describe('the area named'),
    })
    .describe('the name covers a wider area, and the source does not say which regions'),
  z
    .strictObject({ kind: z.literal('name-cut') })
    .describe('the name may be cut short in the source'),
  z
    .strictObject({ kind: z.literal('spaces-reduced') })
    .describe('double spaces of the print are reduced to one'),
  z
    .strictObject({ kind: z.literal('rank-not-printed') })
    .describe('the list prints no ranks: its order is that of the text'),
  z
    .strictObject({ kind: z.literal('region-not-stated') })
    .describe('the source does not say in which region it is'),
]);

/** A name in each language that has one. */
const partlyTitled = inEachLocale(() => titleSchema.optional());

/** A cluster's timeless facts. What it reported in a year is a return. */
export const clusterSchema = z.strictObject({
  name: z
    .strictObject({
      original: titleSchema.describe('the name exactly as printed in the source'),
      language: languageTagSchema.describe(
        'language code of the original name, such as es; need not be a language of the portal',
      ),
      ...partlyTitled,
    })
    .describe('its name as printed, and translated'),
  drafts: draftsSchema.describe('languages in which the name is a draft translation'),
  reviewed: reviewedSchema,
  confirmed: z
    .strictObject({
      on: dateSchema.describe('the day'),
      by: titleSchema.describe('office or role, never a person'),
    })
    .optional()
    .describe('day on which the cluster itself last confirmed its page'),
  doubtful: z
    .array(clusterDoubtSchema)
    .default([])
    .describe(
      'why its name should be checked by someone who knows the place, and in which languages',
    ),
  country: idOf('countries', z.string()).describe('id of an entry of countries/'),
  scope: z.enum(['local', 'regional', 'national']).describe('local: in the named regions'),
  regions: z
    .array(idOf('regions', z.string()))
    .max(100)
    .describe('ids of entries of regions/; none for a national one'),
  kind: z.enum(clusterKinds).describe('kind according to its name'),
  sectors: z
    .array(
      z
        .strictObject({
          id: idOf('sectors').describe('id of an entry of sectors/'),
          basis: z
            .enum(sectorBases)
            .default('read')
            .describe(
              'read: by the editors from the name; inferred: by the editors, from the list or other knowledge; reported: by a source',
            ),
          word: lineSchema.optional().describe('the deciding words of the original name, if read'),
          sources: z
            .array(citationSchema)
            .min(1)
            .optional()
            .describe('who reports it, if reported'),
        })
        .superRefine(({ basis, word, sources }, context) => {
          if (basis === 'inferred') return;
          const missing =
            basis === 'read'
              ? word === undefined && (['word', 'check.schema.sectorWord'] as const)
              : !sources && (['sources', 'check.schema.sectorSources'] as const);
          if (!missing) return;
          const [field, message] = missing;
          const params = { hint: phrase('check.mend.addOrBasis', { field }) };
          context.addIssue({ code: 'custom', path: [field], message, params });
        }),
    )
    .min(1)
    .max(3)
    .describe('the main sector first'),
  sectorReading: z
    .strictObject({
      first: z.array(idOf('sectors')).min(1).describe('sectors in the first reading'),
      second: z.array(idOf('sectors')).min(1).describe('sectors in the second reading'),
      reason: localizedSchema.describe('reason for the editors’ decision'),
    })
    .optional()
    .describe('only if two independent readings differed'),
  profile: profileSchema
    .default({})
    .describe('what is known about it, each value with its time and source'),
  fields: clusterFieldsSchema,
  point: pointSchema.optional().describe('its location on maps; by default within its region'),
  about: localizedSchema.optional().describe('two or three sentences of what the sources say'),
  ...mediaFields,
  otherNames: z
    .array(
      z.strictObject({
        name: lineSchema.describe('the name as printed'),
        language: languageTagSchema.describe('language of the name'),
        source: idOf('sources').describe('id of the source in sources/'),
      }),
    )
    .default([])
    .describe('names in other sources'),
  facts: z
    .array(factSchema)
    .default([])
    .describe('numbers and statements without a field in the profile'),
  analyses: z
    .array(
      z.strictObject({
        kind: z.literal('scorecard').describe('a scorecard is the only kind'),
        index: z.number().min(0).max(100).describe('index of the scorecard'),
        class: localizedSchema.describe('class of the scorecard; never a stage'),
        sources: sourcesSchema,
      }),
    )
    .default([])
    .describe('results of analyses'),
  figures: z
    .array(
      z.strictObject({
        figure: idOf('figures').describe('id of an entry of figures/ with data of its own'),
        row: slugSchema.describe('row of this cluster in its data'),
      }),
    )
    .max(4)
    .default([])
    .describe('figures on its page, with its row marked'),
  types: z
    .array(clusterTypeSchema)
    .default([])
    .describe('its types from typologies/, each with a reason'),
  notes: z.array(clusterNoteSchema).default([]).describe('doubts about its printed row'),
  listed: idOf('editions')
    .optional()
    .describe(
      'only for a cluster from an undated list, without a survey: the first edition that counts it',
    ),
  merged: z
    .strictObject({
      into: idOf('clusters').describe('id of the cluster that it is now part of'),
      edition: idOf('editions').describe('the edition that reports it'),
    })
    .optional()
    .describe('only for a cluster merged into another'),
  formerIds: z
    .array(slugSchema)
    .default([])
    .describe('ids under which it was published before; their addresses redirect here'),
  sources: sourcesSchema,
});
export type ClusterData = z.infer<typeof clusterSchema>;
