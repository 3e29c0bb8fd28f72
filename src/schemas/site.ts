import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  emailSchema,
  lineSchema,
  localeSchema,
  localizedSchema,
  localizedTitleSchema,
  oneOrEach,
  slugSchema,
  urlSchema,
} from './common.ts';
import { editingSchema } from './editing.ts';
import { idOf, quietIdOf } from './id-of.ts';
import { mapFrameSchema } from './map-frame.ts';
import { offSections } from './off-sections.ts';
import { fieldGroupsSchema, ownFieldsSchema } from './own-field.ts';
import { surveyPartSchema } from './survey.ts';
import { themeSchema } from './theme.ts';

/** The hosting provider and what it logs: shown on the privacy page. */
const hostingSchema = z.strictObject({
  name: lineSchema.describe('who runs the server: a company, a ministry, a service'),
  logDays: z
    .number()
    .int()
    .min(0)
    .max(3660)
    .optional()
    .describe(
      'days after which the server deletes what it recorded of requests; 0: it records none',
    ),
  privacy: urlSchema.optional().describe('where those who run the server say so themselves'),
});

const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'check.schema.colour');

/**
 * Rule that suggests a stage from the criteria ticked in a return. It is the portal's: its result never replaces
 * a reported stage.
 */
const maturityRuleSchema = z.strictObject({
  atLeast: z
    .record(
      slugSchema,
      z.union([z.number().int().positive(), z.literal('all')], {
        error: 'check.schema.countOrAll',
      }),
    )
    .describe(
      'by id of a stage: how many of its criteria must be met; a stage left out is never suggested',
    ),
  cumulative: z
    .boolean()
    .describe('true: a stage is reached only if those before it, as far as they are listed, are'),
  doubt: localizedSchema.describe(
    'whose rule it is and what is unsure about it; stands beside every suggestion',
  ),
  concept: quietIdOf('concepts').optional().describe('the concept that explains the rule'),
});
export type MaturityRule = z.infer<typeof maturityRuleSchema>;

/** A portal link in header, footer or home page. */
const siteLinkSchema = z.strictObject({
  to: z
    .string()
    .regex(/^(\/([^\s<>"'\\/][^\s<>"'\\]*)?|https:\/\/[^\s<>"']+)$/, 'check.schema.linkTo')
    .describe('a page of the portal, such as /members/, or an address that begins with https://'),
  label: localizedTitleSchema
    .optional()
    .describe('its words; a page of prose of the portal’s own has its title without them'),
});
export type SiteLink = z.infer<typeof siteLinkSchema>;

const siteLinksSchema = z.array(siteLinkSchema).max(8).default([]);

/** An example search, as readers of each language would type it. */
const searchExampleSchema = z.strictObject({
  query: localizedTitleSchema.describe('what is asked, in the words of each language'),
  finds: z
    .string()
    .regex(/^\/([a-zA-Z0-9-]+\/)+$/, 'check.schema.linkTo')
    .describe('the page that it finds first, such as /paths/first-steps/'),
});

/** A group of portal pages, in reading order. */
const pageGroupSchema = z.strictObject({
  label: localizedTitleSchema.describe('its name, in the menu and on the home page'),
  pages: z
    .array(slugSchema)
    .min(1)
    .describe('names of their folders in pages/, in the order in which they are read'),
});

/** What freezing an edition can depend on; it always needs a sound portal and its site. */
export const freezeNeeds = [
  ...(['returns', 'chapters', 'signatures', 'numbers'] as const),
  ...(['warnings', 'links', 'prints', 'announcement'] as const),
] as const;

/** The portal itself: the only file that a new portal must edit. */
export const siteSchema = z
  .strictObject({
    schema: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('version of the form of the content, written when the portal is made'),
    name: oneOrEach(lineSchema.max(80)).describe(
      'name of the portal, in the masthead of every page; one for all languages, or one for each',
    ),
    title: localizedTitleSchema.describe('headline of the home page'),
    lead: localizedSchema.describe(
      'opening paragraph; {total}, the id of each stage in braces, {past} and {notReported} are counted',
    ),
    description: localizedSchema.describe(
      'one sentence for search engines and the foot of the page',
    ),
    publisher: localizedTitleSchema.describe('who publishes the portal'),
    address: urlSchema.describe('where the portal will stand, without a path'),
    email: emailSchema.describe('where readers write'),
    issues: urlSchema.optional().describe('address for a new issue, instead of e-mail'),
    edition: idOf('editions', lineSchema).describe('id of the current edition'),
    languages: z
      .array(localeSchema)
      .min(1)
      .describe(
        'languages of the portal: texts are asked for, and pages made, in these and no others',
      ),
    formLanguage: localeSchema
      .optional()
      .describe('language in which the form of the survey and the sectors in it are printed'),
    surveyParts: z
      .array(
        z.strictObject({
          part: surveyPartSchema.describe('its letter, by which questions name it'),
          title: localizedTitleSchema.describe('its heading in the form'),
        }),
      )
      .default([])
      .describe('headings of the parts of the survey; a part without one is called by its letter'),
    fieldGroups: fieldGroupsSchema,
    fields: ownFieldsSchema,
    colours: z
      .strictObject({
        accent: colourSchema.describe('the one accent, on light paper'),
        accentDark: colourSchema
          .optional()
          .describe(
            'the accent on a dark ground; computed from the other one where it is left out',
          ),
        paper: colourSchema
          .optional()
          .describe('the light ground; warm paper where it is left out'),
        paperDark: colourSchema
          .optional()
          .describe('the dark ground; deep ink where it is left out'),
      })
      .describe('the colours of the portal'),
    globe: z
      .strictObject({
        meridian: z.number().min(-180).max(180).describe('where north is up, in degrees east'),
        parallels: z
          .strictObject({
            south: z.number().min(-89).max(89).describe('the southern one, in degrees north'),
            north: z.number().min(-89).max(89).describe('the northern one, in degrees north'),
          })
          .describe('where distances are true'),
      })
      .optional()
      .describe('how maps lay the globe flat; computed from the regions where it is left out'),
    frame: mapFrameSchema
      .optional()
      .describe('what maps show of the land; all of it where it is left out'),
    theme: themeSchema.prefault({}).describe('mark, logos and letters of the portal'),
    links: z
      .strictObject({
        header: siteLinksSchema.describe('below the menu of every page'),
        footer: siteLinksSchema.describe('at the foot of every page'),
        home: siteLinksSchema.describe('first among the links at the end of the home page'),
      })
      .prefault({})
      .describe('links of the portal’s own'),
    searchExamples: z
      .array(searchExampleSchema)
      .max(4)
      .default([])
      .describe(
        'searches to try on the home page; where left out, the largest region and sector and a concept',
      ),
    pageGroups: z
      .array(pageGroupSchema)
      .max(8)
      .default([])
      .describe(
        'pages of prose of the portal’s own in groups: the menu and the home page list them all',
      ),
    off: z
      .array(z.enum(offSections))
      .default([])
      .describe(
        'parts of the site that the portal does without: no page, no menu and no link has them',
      ),
    licence: z
      .strictObject({
        name: oneOrEach(lineSchema).describe(
          'its name, such as CC BY 4.0; one for all languages, or one for each',
        ),
        url: urlSchema.describe('where its text stands'),
      })
      .describe('the licence under which texts and data are published'),
    rights: localizedSchema.describe('what the sources say about their rights'),
    shapes: z
      .strictObject({
        attribution: localizedSchema.describe('who drew them, and under which licence'),
        url: urlSchema.optional().describe('where they come from'),
      })
      .optional()
      .describe('whose the shapes in geo/ are; stands in the GeoJSON that is made of them'),
    changeLimit: z
      .strictObject({
        times: z.number().gt(1).describe('more than so many times as much, or as little'),
        from: z.number().positive().describe('where one of the two numbers is at least this'),
      })
      .optional()
      .describe(
        'from where on the check asks whether a number changed against the edition before: 3 times from 10 where it does not say',
      ),
    freezeNeeds: z
      .array(z.enum(freezeNeeds))
      .default([])
      .describe(
        'lines of the publishing checklist that must be done before an edition can be frozen',
      ),
    hosting: hostingSchema
      .optional()
      .describe('who runs the server of the site, for the page about privacy'),
    editing: editingSchema
      .optional()
      .describe('the editor in the browser at /admin/; without it there is none'),
    maturity: maturityRuleSchema
      .optional()
      .describe('by what a stage is suggested from ticked criteria; without it none is'),
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
  })
  .superRefine(({ languages, formLanguage }, context) => {
    if (formLanguage === undefined || languages.includes(formLanguage)) return;
    const hint = phrase('check.mend.nameOneOf', { list: languages.join(', ') });
    const message = 'check.schema.ownLanguage';
    context.addIssue({ code: 'custom', path: ['formLanguage'], message, params: { hint } });
  });
export type Site = z.infer<typeof siteSchema>;
