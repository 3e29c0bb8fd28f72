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
import { headingsSchema, ownFieldsSchema } from './own-field.ts';
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
    .describe('days after which the server deletes its logs; 0: it keeps none'),
  privacy: urlSchema.optional().describe('privacy page of the hosting provider'),
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
    .describe('by id of a stage: number of criteria to meet; other stages are never suggested'),
  cumulative: z.boolean().describe('true: a stage also requires the listed ones before it'),
  doubt: localizedSchema.describe(
    'whose rule it is and what is uncertain; shown with every suggestion',
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
    .describe('its label; by default the title, for the portal’s own pages'),
});
export type SiteLink = z.infer<typeof siteLinkSchema>;

const siteLinksSchema = z.array(siteLinkSchema).max(8).default([]);

/** An example search, as readers of each language would type it. */
const searchExampleSchema = z.strictObject({
  query: localizedTitleSchema.describe('the query, in each language'),
  finds: z
    .string()
    .regex(/^\/([a-zA-Z0-9-]+\/)+$/, 'check.schema.linkTo')
    .describe('its first result, such as /paths/first-steps/'),
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
      .describe('version of the content format, written when the portal is created'),
    name: oneOrEach(lineSchema.max(80)).describe(
      'name of the portal, in the header of every page; one for all languages, or one for each',
    ),
    title: localizedTitleSchema.describe('headline of the home page'),
    lead: localizedSchema.describe(
      'opening paragraph; {total}, the id of each stage in braces, {past} and {notReported} are counted',
    ),
    description: localizedSchema.describe('one sentence for search engines and the footer'),
    publisher: localizedTitleSchema.describe('publisher of the portal'),
    address: urlSchema.describe('address of the portal, without a path'),
    email: emailSchema.describe('contact for readers'),
    issues: urlSchema.optional().describe('address for a new issue, instead of e-mail'),
    edition: idOf('editions', lineSchema).describe('id of the current edition'),
    languages: z
      .array(localeSchema)
      .min(1)
      .describe('languages of the portal, for texts and pages'),
    formLanguage: localeSchema
      .optional()
      .describe('language of the printed survey form and its sectors'),
    surveyParts: z
      .array(
        z.strictObject({
          part: surveyPartSchema.describe('its letter, used by questions'),
          title: localizedTitleSchema.describe('its heading in the form'),
        }),
      )
      .default([])
      .describe('headings of the parts of the survey; by default their letters'),
    indicatorGroups: headingsSchema.describe(
      'screens of the survey form that indicators share, in order; by default a few by number',
    ),
    fieldGroups: headingsSchema.describe(
      'headings for the portal’s own fields on the page of a cluster',
    ),
    fields: ownFieldsSchema,
    colours: z
      .strictObject({
        accent: colourSchema.describe('the accent colour in light mode'),
        accentDark: colourSchema
          .optional()
          .describe('the accent colour in dark mode; by default derived from the other'),
        paper: colourSchema.optional().describe('light background; by default warm paper'),
        paperDark: colourSchema.optional().describe('dark background; by default deep ink'),
      })
      .describe('the colours of the portal'),
    globe: z
      .strictObject({
        meridian: z.number().min(-180).max(180).describe('central meridian, in degrees east'),
        parallels: z
          .strictObject({
            south: z.number().min(-89).max(89).describe('the southern parallel, in degrees north'),
            north: z.number().min(-89).max(89).describe('the northern parallel, in degrees north'),
          })
          .describe('parallels with true distances'),
      })
      .optional()
      .describe('map projection; by default derived from the regions'),
    frame: mapFrameSchema.optional().describe('extent of maps; by default everything'),
    theme: themeSchema.prefault({}).describe('mark, logos and fonts of the portal'),
    links: z
      .strictObject({
        header: siteLinksSchema.describe('below the menu'),
        footer: siteLinksSchema.describe('in the footer'),
        home: siteLinksSchema.describe('at the end of the home page, first'),
      })
      .prefault({})
      .describe('the portal’s own links'),
    searchExamples: z
      .array(searchExampleSchema)
      .max(4)
      .default([])
      .describe(
        'searches to try on the home page; by default the largest region and sector and a concept',
      ),
    pageGroups: z
      .array(pageGroupSchema)
      .max(8)
      .default([])
      .describe('the portal’s own pages in groups, for the menu and the home page'),
    off: z
      .array(z.enum(offSections))
      .default([])
      .describe('disabled parts of the site: no pages, menus or links'),
    licence: z
      .strictObject({
        name: oneOrEach(lineSchema).describe(
          'its name, such as CC BY 4.0; one for all languages, or one for each',
        ),
        url: urlSchema.describe('address of its text'),
      })
      .describe('the licence under which texts and data are published'),
    rights: localizedSchema.describe('what the sources say about their rights'),
    shapes: z
      .strictObject({
        attribution: localizedSchema.describe('author and licence'),
        url: urlSchema.optional().describe('address of the source'),
      })
      .optional()
      .describe('credit for the shapes in geo/, included in GeoJSON files'),
    changeLimit: z
      .strictObject({
        times: z.number().gt(1).describe('minimum factor of change, up or down'),
        from: z.number().positive().describe('if one of the two numbers is at least this'),
      })
      .optional()
      .describe(
        'changes from the previous edition that the check questions; by default 3 times, from 10',
      ),
    freezeNeeds: z
      .array(z.enum(freezeNeeds))
      .default([])
      .describe('items of the publishing checklist required before freezing an edition'),
    hosting: hostingSchema
      .optional()
      .describe('who runs the server of the site, for the page about privacy'),
    editing: editingSchema.optional().describe('the browser editor at /admin/; by default none'),
    maturity: maturityRuleSchema
      .optional()
      .describe('rule to suggest a stage from ticked criteria; by default none'),
    leastGroup: z
      .number()
      .int()
      .min(2)
      .default(3)
      .describe('minimum number of clusters for published counts of answers'),
    publishAnswers: z
      .boolean()
      .default(true)
      .describe('publish answers of single clusters? false: only totals'),
    fictional: z.boolean().default(false).describe('true marks every page as fictional'),
  })
  .superRefine(({ languages, formLanguage }, context) => {
    if (formLanguage === undefined || languages.includes(formLanguage)) return;
    const hint = phrase('check.mend.nameOneOf', { list: languages.join(', ') });
    const message = 'check.schema.ownLanguage';
    context.addIssue({ code: 'custom', path: ['formLanguage'], message, params: { hint } });
  });
export type Site = z.infer<typeof siteSchema>;
