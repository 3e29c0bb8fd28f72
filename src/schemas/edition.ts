import { z } from 'astro/zod';
import {
  citationSchema,
  dateSchema,
  draftsSchema,
  reviewedSchema,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  slugSchema,
  sourcesSchema,
} from './common.ts';
import { idOf, quietIdOf } from './id-of.ts';

/** How the site recounts a published figure. All given conditions must hold. */
export const recountSchema = z.strictObject({
  measure: z
    .enum(['clusters', 'share', 'questions', 'parts', 'most'])
    .describe(
      'clusters: how many; share: per cent of all rows of the edition, or of those that answered; questions, parts: of the form of the edition; most: how many options of a question may be chosen',
    ),
  question: quietIdOf('survey').optional().describe('for most: the question'),
  answers: z
    .array(lineSchema)
    .min(1)
    .optional()
    .describe(
      'answers of one question, named like the columns of the returns; an option of a single choice as question.option',
    ),
  match: z
    .enum(['any', 'all', 'none'])
    .optional()
    .describe('clusters that gave any of several answers (the default), all, or none'),
  stages: z.array(idOf('stages')).optional().describe('at one of these stages'),
  inside: quietIdOf('region-groups').optional().describe('printed in a region of this group'),
  outside: quietIdOf('region-groups').optional().describe('not printed in a region of this group'),
  agency: idOf('organisations')
    .optional()
    .describe('printed in a province of this development agency'),
  withProvince: z.boolean().optional().describe('printed under a province?'),
  sectorGroup: idOf('sector-groups').optional().describe('group of the main sector'),
});
export type Recount = z.infer<typeof recountSchema>;

/** Form of a published figure in later editions: a count of their answers. */
const laterFigureSchema = z.strictObject({
  recount: recountSchema.describe('how they count it'),
  label: localizedSchema.optional().describe('what is counted, if worded differently'),
  unit: lineSchema.optional().describe('unit, if different'),
  note: localizedSchema.optional().describe('note, instead of the one above'),
});

/** A figure printed in a report. */
export const publishedFigureSchema = z.strictObject({
  id: slugSchema.describe('id by which texts and figures name it'),
  label: localizedSchema.describe('what is counted'),
  value: z
    .union([z.number(), lineSchema])
    .optional()
    .describe(
      'number, or words if no number is printed; by default the recount. Only a draft may lack both',
    ),
  unit: lineSchema.describe('unit, such as clusters or percent'),
  printed: lineSchema.optional().describe('the value as printed; none for our own count'),
  recount: recountSchema.optional().describe('how to count it from the data, if that is possible'),
  difference: localizedSchema.optional().describe('why the recount may differ from the print'),
  note: localizedSchema.optional().describe('what readers must know to interpret it'),
  sources: z
    .array(citationSchema)
    .default([])
    .describe('where the value is printed; none if counted by the site'),
  later: laterFigureSchema.optional().describe('how the next edition treats it; not frozen'),
});
export type PublishedFigure = z.infer<typeof publishedFigureSchema>;

/** Role of a chapter: main part, summary, or annex. */
export const chapterKinds = ['chapter', 'briefing', 'annex'] as const;
export type ChapterKind = (typeof chapterKinds)[number];

/** Yearly report of an edition; texts are `reports/{edition}/{chapter}/{language}.mdx`. */
export const reportSchema = z.strictObject({
  title: localizedTitleSchema.describe('title of the report'),
  lead: localizedSchema.describe('summary in one or two sentences'),
  version: lineSchema.describe('version of the report, such as 1.0; named in citations'),
  date: dateSchema.describe('day of this version'),
  chapters: z
    .array(
      z.strictObject({
        id: slugSchema.describe('name of the folder of its texts'),
        kind: z
          .enum(chapterKinds)
          .default('chapter')
          .describe('part of the body, the summary, or an annex'),
        keyValues: z
          .array(lineSchema)
          .max(3)
          .default([])
          .describe(
            'large values above its text: published/{figure} or figures/{figure}/{row}/{column}',
          ),
      }),
    )
    .min(1)
    .describe('in reading order'),
});
export type Report = z.infer<typeof reportSchema>;

/** One year of data. */
export const editionSchema = z.strictObject({
  title: localizedTitleSchema.describe('name of the edition'),
  asOf: localizedSchema.describe('"as of …", as shown next to a fact'),
  status: z
    .enum(['draft', 'published'])
    .describe(
      'draft: still being collected, and hidden unless it is the current one; published: shown next to later ones',
    ),
  survey: z
    .strictObject({
      from: dateSchema.describe('its first day'),
      to: dateSchema.describe('its last day'),
    })
    .optional()
    .describe('first and last dated step of the survey'),
  country: idOf('countries', z.string()).describe('country of the inventory'),
  figures: z.array(publishedFigureSchema).default([]).describe('figures printed in its report'),
  numbered: z
    .array(idOf('figures'))
    .default([])
    .describe('ids of figures/ in the order in which this edition numbers them'),
  report: reportSchema.optional().describe('the yearly report, if the edition has one'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type EditionData = z.infer<typeof editionSchema>;
