import { z } from 'astro/zod';
import {
  emailSchema,
  lineSchema,
  localeSchema,
  localizedSchema,
  localizedTitleSchema,
  urlSchema,
} from './common.ts';
import { idOf } from './id-of.ts';
import { stageIds } from './stage.ts';

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour such as #a62b1f');

/** The portal itself: the one file that a new portal must edit. */
export const siteSchema = z.strictObject({
  name: lineSchema.max(80).describe('name of the portal, in the masthead of every page'),
  title: localizedTitleSchema.describe('headline of the home page'),
  lead: localizedSchema.describe(
    `opening paragraph; {total}, ${stageIds.map((id) => `{${id}}, `).join('')}{past}, {notReported} are counted`,
  ),
  description: localizedSchema.describe('one sentence for search engines and the foot of the page'),
  publisher: localizedTitleSchema,
  address: urlSchema.describe('where the portal will stand, without a path'),
  email: emailSchema.describe('where readers write'),
  issues: urlSchema.optional().describe('address for a new issue, instead of e-mail'),
  edition: idOf('editions', lineSchema).describe('id of the current edition'),
  languages: z.array(localeSchema).min(1),
  formLanguage: localeSchema
    .optional()
    .describe('language in which the form of the survey and the sectors in it are printed'),
  remarksLanguage: localeSchema
    .optional()
    .describe('language of remarks that stand in one only: why the name of a cluster is doubtful'),
  colours: z.strictObject({
    accent: colourSchema.describe('the one accent, on light paper'),
    accentDark: colourSchema.describe('the accent on a dark ground'),
  }),
  licence: z.strictObject({ name: lineSchema, url: urlSchema }),
  rights: localizedSchema.describe('what the sources say about their rights'),
  leastGroup: z
    .number()
    .int()
    .min(2)
    .default(3)
    .describe('the least number of clusters of which counts of answers are published'),
  publishAnswers: z
    .boolean()
    .default(true)
    .describe('are the answers of a single cluster published? false: only counts of all are'),
  fictional: z.boolean().default(false).describe('true marks every page as fictional'),
});
export type Site = z.infer<typeof siteSchema>;
