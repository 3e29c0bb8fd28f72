import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  draftsSchema,
  reviewedSchema,
  entryIdSchema,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  oneOrEach,
  sourcesSchema,
} from './common.ts';
import { contactsSchema } from './contacts.ts';
import { quietIdOf, refsSchema } from './id-of.ts';
import { mediaFields } from './media.ts';
import { requestFields, statesSchema } from './profile.ts';

/** Kinds of organisations, in display order. */
export const organisationKinds = [
  'public-body',
  'development-agency',
  'chamber',
  'association',
  'cluster-body',
  'university',
  'zone',
  'company',
  'international',
] as const;

/** Number of survey answers that an organisation returned, as printed in the report. */
const answersSchema = z.strictObject({
  edition: quietIdOf('editions').describe('the edition whose survey they answer'),
  count: z.number().int().nonnegative().describe('how many'),
  sources: sourcesSchema,
});

/** An organisation with a role: an agency, ministry, chamber or university. Never a person. */
export const organisationSchema = z.strictObject({
  id: entryIdSchema,
  kind: z.enum(organisationKinds).describe('what kind of body it is'),
  name: localizedTitleSchema.describe('its name'),
  code: oneOrEach(lineSchema)
    .optional()
    .describe('short name: one for all languages, or one for each if they differ (ODTÜ, METU)'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'check.schema.countryOrEu')
    .optional()
    .describe('its country; none for an international body'),
  // A list of all organisations of a region would add nothing to its page.
  region: quietIdOf('regions', z.string()).optional().describe('id of its region'),
  role: localizedSchema
    .optional()
    .describe('one or two sentences on what it does, according to sources'),
  answers: z
    .array(answersSchema)
    .min(1)
    .max(200)
    .superRefine((all, context) => {
      for (const [index, { edition }] of all.entries()) {
        if (all.findIndex((one) => one.edition === edition) === index) continue;
        const params = { hint: phrase('check.mend.keepOne') };
        const message = 'check.schema.countOnce';
        context.addIssue({ code: 'custom', path: [index, 'edition'], message, params });
      }
    })
    .optional()
    .describe('survey answers it returned, by edition'),
  contacts: contactsSchema.optional().describe('public contacts of its office'),
  ...requestFields,
  ...mediaFields,
  see: refsSchema.describe('entries that it plays a part in, such as concepts/ora'),
  note: localizedSchema.optional().describe('doubts, or what readers must know'),
  states: statesSchema,
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: sourcesSchema,
});
export type Organisation = z.infer<typeof organisationSchema>;
