import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  currencySchema,
  dateSchema,
  emailSchema,
  languageTagSchema,
  lineSchema,
  localizedSchema,
  momentSchema,
  slugSchema,
  titleSchema,
  urlSchema,
} from './common.ts';
import { idOf, quietIdOf } from './id-of.ts';
import { sourced } from './sourced.ts';

const countSchema = z.number().int().nonnegative();
const percentSchema = z.number().min(0).max(100);
const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'check.schema.country');

/** Report the expectation for a value at one of its fields. */
const refuse =
  (message: string, field: string, hint = phrase('check.mend.addOneOrDelete')) =>
  (context: z.core.$RefinementCtx) =>
    context.addIssue({ code: 'custom', path: [field], message, params: { hint } });

/** An organisation by its entry, or by its printed name if it has none. */
const bodyValue = sourced
  .safeExtend({
    body: idOf('organisations').optional().describe('id of an entry of organisations/'),
    name: titleSchema
      .optional()
      .describe('its name as printed, if it has no entry; never the name of a person'),
  })
  .superRefine(({ body, name }, context) => {
    if ((body === undefined) !== (name === undefined)) return;
    const hint = body ? phrase('check.mend.keepOne') : phrase('check.mend.addOneOrDelete');
    refuse('check.schema.bodyOrName', 'body', hint)(context);
  });

/** A total, or numbers by rows and columns of a survey question. */
const gridValue = sourced
  .safeExtend({
    total: countSchema.optional().describe('total'),
    what: localizedSchema.optional().describe('what is counted, if the label is not enough'),
    counts: z
      .record(slugSchema, z.record(slugSchema, countSchema))
      .optional()
      .describe('by row, then by column of the question in survey/ that says profile:'),
  })
  .superRefine(({ total, counts }, context) => {
    if (total === undefined && counts === undefined) {
      refuse('check.schema.totalOrCounts', 'total')(context);
    }
  });

/** A list of values of one kind, if known. */
const valuesOf = <T extends z.ZodType>(value: T) => z.array(value).min(1).max(200).optional();

const textValue = sourced.safeExtend({ text: localizedSchema.describe('in a few words') });
const taggedValue = textValue.safeExtend({
  tag: slugSchema
    .optional()
    .describe('one of the tags of the matching in analyses/, used to find partners'),
});
const requestValue = taggedValue.safeExtend({
  request: z
    .strictObject({
      id: slugSchema.describe('permanent id of the request, used in links and feeds'),
      published: dateSchema
        .optional()
        .describe('day of the announcement; without it, feeds leave it out'),
      until: dateSchema.optional().describe('last day for answers'),
      to: idOf('organisations')
        .optional()
        .describe('the body whose office takes the answers, if not its own'),
    })
    .refine(({ published, until }) => !published || !until || published <= until, {
      path: ['until'],
      message: 'check.schema.deadlineAfterAnnouncement',
      params: { hint: phrase('check.mend.oneOfDates') },
    })
    .optional()
    .describe('for a partner request, which is listed and can be answered'),
});
/** What a cluster or another body offers and looks for; as requests, others can answer. */
export const requestFields = {
  offers: valuesOf(requestValue).describe('what it offers to others'),
  seeks: valuesOf(requestValue).describe('what it looks for'),
};
const codeValue = sourced.safeExtend({
  code: slugSchema.describe('an option of the question in survey/ that says profile:'),
  text: localizedSchema.optional().describe('the words of the source, if they say more'),
});

/**
 * Facts about a cluster, each value with time and source. The newest leads its page, earlier ones are kept, and
 * two of the same time are two answers to the same question.
 */
export const profileSchema = z.strictObject({
  founded: valuesOf(
    sourced.safeExtend({ value: momentSchema.describe('year, month or day, in quotes') }),
  ).describe('since when it exists'),
  founders: valuesOf(bodyValue).describe('bodies that set it up'),
  type: valuesOf(codeValue).describe('type of the cluster'),
  legalForm: valuesOf(codeValue).describe('legal or institutional form'),
  management: valuesOf(bodyValue).describe('the cluster management organisation'),
  leaders: valuesOf(bodyValue).describe('bodies that lead it'),
  supporters: valuesOf(bodyValue).describe('bodies that support it'),
  members: valuesOf(gridValue).describe('its members of any kind'),
  firms: valuesOf(gridValue).describe('its firms, by size'),
  namedMembers: valuesOf(bodyValue).describe('members by name: firms and bodies, no persons'),
  staff: valuesOf(gridValue).describe('staff of the cluster, by post'),
  vision: valuesOf(textValue).describe('its vision'),
  plan: valuesOf(
    textValue.safeExtend({ url: urlSchema.optional().describe('its page on the web') }),
  ).describe('its action plan: name and period'),
  joining: valuesOf(textValue).describe('how to join'),
  fees: valuesOf(textValue).describe('what members pay'),
  duties: valuesOf(textValue).describe('responsibilities for services'),
  finance: valuesOf(
    codeValue.safeExtend({
      share: percentSchema.optional().describe('per cent of the money'),
      programme: idOf('programmes').optional().describe('id of an entry of programmes/'),
    }),
  ).describe('its funding'),
  employment: valuesOf(
    sourced.safeExtend({
      value: countSchema.describe('persons employed'),
      what: localizedSchema.optional().describe('where: the firms, the local sector'),
    }),
  ).describe('persons employed in its firms'),
  exports: valuesOf(
    sourced
      .safeExtend({
        amount: z.number().nonnegative().optional().describe('the amount of money'),
        currency: currencySchema.optional().describe('currency of the amount in ISO 4217: EUR'),
        share: percentSchema.optional().describe('per cent'),
        what: localizedSchema.optional().describe('what it is a share of, or which goods'),
      })
      .superRefine(({ amount, currency, share }, context) => {
        if (amount === undefined && share === undefined) {
          refuse('check.schema.amountOrShare', 'amount')(context);
        } else if ((amount === undefined) !== (currency === undefined)) {
          refuse('check.schema.amountAndCurrency', 'currency')(context);
        }
      }),
  ).describe('its firms’ exports'),
  partners: valuesOf(
    bodyValue.safeExtend({
      country: countrySchema.optional().describe('code of its country: DE'),
      state: slugSchema
        .optional()
        .describe('a column of the question in survey/ that says profile: partners'),
    }),
  ).describe('clusters and bodies that it works with'),
  ...requestFields,
  sites: valuesOf(
    sourced
      .safeExtend({
        label: localizedSchema.describe('what is located there: the office, a laboratory'),
        region: quietIdOf('regions', z.string()).optional().describe('id of an entry of regions/'),
        address: lineSchema.optional().describe('postal address'),
        url: urlSchema.optional().describe('its page on the web'),
      })
      .superRefine(({ region, address, url }, context) => {
        if (!region && !address && !url) {
          refuse('check.schema.somePlace', 'address')(context);
        }
      }),
  ).describe('its locations'),
  languages: valuesOf(
    sourced.safeExtend({
      code: languageTagSchema.describe('ISO 639 code'),
    }),
  ).describe('languages in which it works'),
  certificates: valuesOf(
    sourced
      .safeExtend({
        name: titleSchema.describe('name as printed'),
        by: idOf('organisations').optional().describe('issuing body'),
        checklist: idOf('analyses')
          .optional()
          .describe('the checklist in analyses/ whose level it certifies'),
        level: slugSchema.optional().describe('id of that level'),
        until: dateSchema.optional().describe('last day of validity'),
      })
      .superRefine(({ checklist, level }, context) => {
        if ((checklist === undefined) === (level === undefined)) return;
        refuse('check.schema.checklistAndLevel', checklist ? 'level' : 'checklist')(context);
      }),
  ).describe('labels and certificates that it holds'),
  website: valuesOf(sourced.safeExtend({ url: urlSchema.describe('its address') })).describe(
    'website of the cluster',
  ),
  email: valuesOf(sourced.safeExtend({ address: emailSchema.describe('the address') })).describe(
    'mail of the office, never of a person',
  ),
  phone: valuesOf(
    sourced.safeExtend({ number: lineSchema.describe('the number to dial') }),
  ).describe('phone of the office, never of a person'),
});
export type Profile = z.infer<typeof profileSchema>;

export type ProfileAspect = keyof Profile;

/** All aspects, in display order. */
export const profileAspects = Object.keys(profileSchema.shape) as ProfileAspect[];

export type ProfileValue<K extends ProfileAspect = ProfileAspect> = NonNullable<Profile[K]>[number];

/** Aspects that are words alone. */
export type TextAspect = 'vision' | 'joining' | 'fees' | 'duties' | 'offers' | 'seeks';

/** Aspects with partner requests, in display order. */
export const requestAspects = ['seeks', 'offers'] as const satisfies readonly ProfileAspect[];

/** Aspects that name organisations, in the order of an organisation's page: main roles first. */
export const bodyAspects = [
  'management',
  'leaders',
  'supporters',
  'founders',
  'namedMembers',
  'partners',
] as const satisfies readonly ProfileAspect[];
export type BodyAspect = (typeof bodyAspects)[number];

/** Aspects whose words are options, rows or columns of a survey question. */
export const surveyedAspects = [
  'type',
  'legalForm',
  'firms',
  'staff',
  'finance',
  'partners',
] as const satisfies readonly ProfileAspect[];

/** Statements of an entry about clusters, so that their pages do not call them unreported. */
export const statesSchema = z
  .array(
    z.strictObject({
      cluster: quietIdOf('clusters').describe('the cluster that it is about'),
      aspect: z.enum(profileAspects).describe('the field of its profile'),
    }),
  )
  .default([])
  .describe('what this entry states about a cluster; the cluster’s profile must have it too');
