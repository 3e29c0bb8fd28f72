import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  draftsSchema,
  reviewedSchema,
  isReservedId,
  lineSchema,
  localizedSchema,
  localizedTitleSchema,
  unreservedId,
} from './common.ts';
import { idOf, quietIdOf } from './id-of.ts';

/** Kinds of regions, largest first within a country. */
export const regionLevels = [
  'nuts2',
  'economic-region',
  'province',
  'region',
  'district',
  'place',
] as const;

/** A province, statistical region, district or economic region. */
export const regionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'check.schema.regionId')
    .refine((id) => !isReservedId(id), {
      message: unreservedId.key,
      params: { expected: unreservedId, hint: phrase('check.mend.otherId') },
    })
    .describe('permanent id, such as XX-01; also the id of its shape in geo/'),
  level: z.enum(regionLevels).describe('what kind of region it is'),
  country: idOf('countries', z.string()).describe('id of an entry of countries/'),
  city: z
    .boolean()
    .optional()
    .describe('whether it is a city, at a level that has both districts and cities'),
  parent: idOf('regions', z.string()).optional().describe('id of the region that contains it'),
  name: localizedTitleSchema.describe('its name'),
  iso: lineSchema.optional().describe('ISO 3166-2 code'),
  nuts: lineSchema.optional().describe('NUTS code'),
  otherNames: z
    .array(lineSchema)
    .optional()
    .describe('other names in lists that are imported, such as a short or a former one'),
  groups: z
    .array(quietIdOf('region-groups'))
    .optional()
    .describe('ids of region-groups/ of its country to which it belongs'),
  agency: idOf('organisations')
    .optional()
    .describe('id of its development agency in organisations/'),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
});
export type Region = z.infer<typeof regionSchema>;

/** A country of the portal. */
export const countrySchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Z]{2}$/, 'check.schema.country')
    .describe('code of the country in ISO 3166-1, two capital letters'),
  name: localizedTitleSchema.describe('its name'),
  inside: localizedSchema.describe('"in the country", as used in a sentence'),
  summary: localizedSchema.describe('what sources say about this country; {total} and stages'),
  order: z.number().int().describe('its position among the countries'),
  levels: z.array(z.enum(regionLevels)).min(1).describe('levels of regions, finest first'),
  inventory: z.boolean().describe('does a source list clusters of this country?'),
  partial: z
    .boolean()
    .default(false)
    .describe(
      'does the list name only some of its clusters? Then regions without one are not zero',
    ),
  drafts: draftsSchema,
  reviewed: reviewedSchema,
});
export type Country = z.infer<typeof countrySchema>;
