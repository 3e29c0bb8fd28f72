import { z } from 'astro/zod';
import { phrase, type AuthorKey } from '../i18n/phrase.ts';
import {
  activitySchema,
  citationSchema,
  currencySchema,
  lineSchema,
  localizedSchema,
  momentSchema,
  slugSchema,
  urlSchema,
} from './common.ts';
import { quietIdOf, quietRefField } from './id-of.ts';
import { refSchema, splitRef } from './ref.ts';

/** Fields common to all tables. */
const head = {
  asOf: momentSchema.describe('period of the numbers, in quotes: "2024", "2024-03"'),
  note: localizedSchema.optional().describe('what readers must know to interpret the numbers'),
};
const foot = { sources: z.array(citationSchema).min(1).describe('source of the numbers') };

/** Report every row that repeats an earlier one. */
function refuseRepeats<Row>(keyOf: (row: Row) => string, message: AuthorKey) {
  return (rows: readonly Row[], context: z.RefinementCtx): void => {
    const seen = new Map<string, number>();
    for (const [at, row] of rows.entries()) {
      const key = keyOf(row);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, at);
      else {
        const expected = phrase(message, { row: first + 1 });
        const params = { expected, hint: phrase('check.mend.deleteOne') };
        context.addIssue({ code: 'custom', path: [at], message, params });
      }
    }
  };
}

/** Why a source lacks an expected number. */
export const untoldReasons = ['not-reported', 'suppressed'] as const;

/** Require either a number or the reason for its absence. */
function refuseBoth(
  value: number | undefined,
  missing: string | undefined,
  name: 'persons' | 'value',
  context: z.RefinementCtx,
): void {
  if ((value === undefined) !== (missing === undefined)) return;
  const params = {
    expected: phrase(
      name === 'value' ? 'check.schema.valueOrMissing' : 'check.schema.personsOrMissing',
    ),
    hint: phrase(value === undefined ? 'check.mend.addField' : 'check.mend.deleteLine'),
  };
  const path = [value === undefined ? name : 'missing'];
  context.addIssue({ code: 'custom', path, message: params.expected.key, params });
}

const jobsSchema = z
  .strictObject({
    region: quietIdOf('regions', z.string()).describe('id of an entry of regions/'),
    sector: quietIdOf('sectors').describe('id of an entry of sectors/'),
    persons: z.number().int().nonnegative().optional().describe('persons employed'),
    missing: z
      .enum(untoldReasons)
      .optional()
      .describe(
        'instead of persons: the source keeps the number secret, or reports none; it counts as unknown, never as 0',
      ),
  })
  .superRefine(({ persons, missing }, context) => {
    refuseBoth(persons, missing, 'persons', context);
  });
export type Jobs = z.infer<typeof jobsSchema>;

/** What a statistic counts. */
export const statisticMeasures = ['jobs', 'firms', 'exports'] as const;
export type StatisticMeasure = (typeof statisticMeasures)[number];

/** What its source says of a number. */
export const statisticFlags = [
  'estimated',
  'provisional',
  'forecast',
  'break',
  'unreliable',
] as const;
export type StatisticFlag = (typeof statisticFlags)[number];

const statisticSchema = z
  .strictObject({
    region: quietIdOf('regions', z.string()).describe('id of an entry of regions/'),
    activity: activitySchema.describe('section or division of NACE Rev. 2: C, C10'),
    value: z.number().nonnegative().optional().describe('the number'),
    missing: z
      .enum(untoldReasons)
      .optional()
      .describe(
        'instead of a value: the source keeps it secret, or reports none; it counts as unknown, never as 0',
      ),
    flag: z.enum(statisticFlags).optional().describe('what the source says about the number'),
  })
  .superRefine(({ value, missing }, context) => {
    refuseBoth(value, missing, 'value', context);
  });
export type Statistic = z.infer<typeof statisticSchema>;

/** Kinds of contact. */
export const contactKinds = ['information', 'project', 'trade', 'funding', 'membership'] as const;

/** A party to a contact: a cluster or organisation, never a person. */
const partySchema = quietRefField(
  refSchema.refine((name) => ['clusters', 'organisations'].includes(splitRef(name).kind), {
    message: 'check.schema.party',
  }),
);

const contactSchema = z.strictObject({
  from: partySchema.describe('clusters/{id} or organisations/{id}: who names the contact'),
  to: partySchema.describe('whom it names'),
  kind: z.enum(contactKinds).optional().describe('subject of the contact, if reported'),
  weight: z.number().positive().optional().describe('frequency or strength; by default 1'),
});
export type Contact = z.infer<typeof contactSchema>;

/** Identity of a contact. */
export function contactKey({ from, to, kind }: Omit<Contact, 'weight'>): string {
  return [from, to, kind ?? ''].join(' ');
}

/** Respondent as an anonymous code: r1, r2 and so on. */
const respondentSchema = z.string().regex(/^r[1-9]\d{0,3}$/, 'check.schema.respondent');

const scoreSchema = z.strictObject({
  respondent: respondentSchema.describe('who answered, as r1, r2 and so on: never a name'),
  function: slugSchema.describe('id of a row of the matrix, as its analysis names it'),
  resource: slugSchema.describe('id of a column of the matrix'),
  score: z.number().int().min(1).max(5).describe('the mark, from 1 (insufficient) to 5'),
});
export type Score = z.infer<typeof scoreSchema>;

/** Subject of a level: a sector or cluster. */
const subjectSchema = quietRefField(
  refSchema.refine((name) => ['clusters', 'sectors'].includes(splitRef(name).kind), {
    message: 'check.schema.subject',
  }),
);

const levelSchema = z.strictObject({
  subject: subjectSchema.describe('sectors/{id} or clusters/{id}: subject of the level'),
  item: slugSchema.describe('id of an item of the scorecard, as its analysis names it'),
  level: z.number().describe('the level, on the scale of the analysis'),
});
export type Level = z.infer<typeof levelSchema>;

/** Numbers used by analyses, in `analysis-tables/{edition}/{name}.yaml`. */
export const analysisTableSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('employment'),
      ...head,
      rows: z
        .array(jobsSchema)
        .min(1)
        .superRefine(
          refuseRepeats(
            ({ region, sector }: Jobs) => `${region} ${sector}`,
            'check.schema.regionAndSectorOnce',
          ),
        )
        .describe('one per region and sector; missing ones are unknown, not 0'),
      ...foot,
    })
    .describe('persons employed by region and sector'),
  z
    .strictObject({
      kind: z.literal('statistics'),
      ...head,
      measure: z.enum(statisticMeasures).describe('what is counted'),
      currency: currencySchema.optional().describe('for exports: the currency, such as EUR'),
      from: z
        .strictObject({
          address: urlSchema.describe('address of the file at the statistical office'),
          only: lineSchema
            .optional()
            .describe('codes to select for dimensions of the file, such as SEX=F'),
        })
        .optional()
        .describe('the file of these numbers, from which `data fetch` updates them'),
      rows: z
        .array(statisticSchema)
        .min(1)
        .superRefine(
          refuseRepeats(
            ({ region, activity }: Statistic) => `${region} ${activity}`,
            'check.schema.regionAndActivityOnce',
          ),
        )
        .describe('one per region and activity; missing ones are unknown, not 0'),
      ...foot,
    })
    .describe('jobs, firms or exports of a year by region and economic activity'),
  z
    .strictObject({
      kind: z.literal('contacts'),
      ...head,
      rows: z
        .array(contactSchema)
        .min(1)
        .superRefine(refuseRepeats(contactKey, 'check.schema.contactOnce'))
        .describe('one per contact and kind'),
      ...foot,
    })
    .describe('who is in contact with whom: the edges of a network'),
  z
    .strictObject({
      kind: z.literal('needs'),
      ...head,
      cluster: quietIdOf('clusters').optional().describe('id of the cluster whose firms answered'),
      rows: z
        .array(scoreSchema)
        .min(1)
        .superRefine(
          refuseRepeats(
            (one: Score) => `${one.respondent} ${one.function} ${one.resource}`,
            'check.schema.scoreOnce',
          ),
        )
        .describe('one per answer; missing ones were not answered'),
      ...foot,
    })
    .describe('marks of a needs analysis, one per answer'),
  z
    .strictObject({
      kind: z.literal('levels'),
      ...head,
      rows: z
        .array(levelSchema)
        .min(1)
        .superRefine(
          refuseRepeats(
            ({ subject, item }: Level) => `${subject} ${item}`,
            'check.schema.levelOnce',
          ),
        )
        .describe('one per subject and item; missing ones are unknown, not low'),
      ...foot,
    })
    .describe('levels of sectors or clusters, for a scorecard'),
]);
export type AnalysisTable = z.infer<typeof analysisTableSchema>;
export type AnalysisTableOf<K extends AnalysisTable['kind']> = Extract<
  AnalysisTable,
  { readonly kind: K }
>;
