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
  question: quietIdOf('survey').optional().describe('of most: the question'),
  answers: z
    .array(lineSchema)
    .min(1)
    .optional()
    .describe(
      'answers of one question, as the columns of the returns are called; an option of a single choice as question.option',
    ),
  match: z
    .enum(['any', 'all', 'none'])
    .optional()
    .describe('clusters that gave any of several answers (if it is left out), all, or none'),
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
  label: localizedSchema.optional().describe('what is counted, where it is not worded so here'),
  unit: lineSchema.optional().describe('what it is counted in, where it is another unit'),
  note: localizedSchema.optional().describe('what one must know; the note above is not kept'),
});

/** A figure printed in a report. */
export const publishedFigureSchema = z.strictObject({
  id: slugSchema.describe('id by which texts and figures name it'),
  label: localizedSchema.describe('what is counted'),
  value: z
    .union([z.number(), lineSchema])
    .optional()
    .describe(
      'number, or words where no number is printed; where it is left out, the recount is the value, and a figure without one waits for it: only a draft may have such',
    ),
  unit: lineSchema.describe('what it is counted in, such as clusters or percent'),
  printed: lineSchema.optional().describe('the value as printed; none when it is our own count'),
  recount: recountSchema.optional().describe('how to count it from the data, if that is possible'),
  difference: localizedSchema.optional().describe('why the recount may differ from the print'),
  note: localizedSchema.optional().describe('what one must know to read it rightly'),
  sources: z
    .array(citationSchema)
    .default([])
    .describe('where the value is printed; none for one that the site counts itself'),
  later: laterFigureSchema
    .optional()
    .describe('what the next edition makes of it; no part of what is frozen'),
});
export type PublishedFigure = z.infer<typeof publishedFigureSchema>;

/** Role of a chapter: main part, summary, or annex. */
export const chapterKinds = ['chapter', 'briefing', 'annex'] as const;
export type ChapterKind = (typeof chapterKinds)[number];

/** Yearly report of an edition; texts are `reports/{edition}/{chapter}/{language}.mdx`. */
export const reportSchema = z.strictObject({
  title: localizedTitleSchema.describe('title of the report'),
  lead: localizedSchema.describe('one or two sentences on what the report tells'),
  version: lineSchema.describe('version of the report, such as 1.0; named in citations'),
  date: dateSchema.describe('day of this version'),
  chapters: z
    .array(
      z.strictObject({
        id: slugSchema.describe('name of the folder of its texts'),
        kind: z
          .enum(chapterKinds)
          .default('chapter')
          .describe('part of the body, the short form of all, or an annex'),
        keyValues: z
          .array(lineSchema)
          .max(3)
          .default([])
          .describe(
            'values that stand large above its text: published/{figure} or figures/{figure}/{row}/{column}',
          ),
      }),
    )
    .min(1)
    .describe('in the order in which they are read'),
});
export type Report = z.infer<typeof reportSchema>;

/** One year of data. */
export const editionSchema = z.strictObject({
  title: localizedTitleSchema.describe('name of the edition'),
  asOf: localizedSchema.describe('"as of …", as it stands beside a fact'),
  status: z
    .enum(['draft', 'published'])
    .describe(
      'draft: it is still collected, and shown nowhere unless it is the current one; published: it is shown beside later ones',
    ),
  survey: z
    .strictObject({
      from: dateSchema.describe('its first day'),
      to: dateSchema.describe('its last day'),
    })
    .optional()
    .describe('first and last dated step of the survey'),
  country: idOf('countries', z.string()).describe('country of the inventory'),
  figures: z.array(publishedFigureSchema).default([]).describe('figures that its report prints'),
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
