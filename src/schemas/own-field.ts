import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import {
  entryIdSchema,
  lineSchema,
  localeSchema,
  localizedSchema,
  localizedTitleSchema,
  momentSchema,
  oneOrEach,
  slugSchema,
  urlSchema,
} from './common.ts';
import { quietIdOf } from './id-of.ts';
import { coordinates } from './point.ts';
import { sourced } from './sourced.ts';

/** Value types of custom fields. */
export const ownKinds = ['number', 'text', 'choice', 'yes-no', 'date', 'link', 'point'] as const;
export type OwnKind = (typeof ownKinds)[number];

const base = {
  id: entryIdSchema,
  label: localizedTitleSchema.describe('its name on pages, in lists, in downloads and in the form'),
  help: localizedSchema.optional().describe('explanation for readers and respondents'),
  group: slugSchema.optional().describe('id of one of fieldGroups, for its heading'),
  column: z
    .boolean()
    .optional()
    .describe(
      'true makes it a column of the list of clusters on wide screens; by default the first three comparable fields are columns',
    ),
  asked: z.boolean().default(true).describe('whether the survey form asks for it'),
  since: quietIdOf('editions').optional().describe('the first edition whose form asks for it'),
  until: quietIdOf('editions').optional().describe('the last edition whose form asks for it'),
};

const filter = z
  .boolean()
  .default(true)
  .describe('whether the list of clusters can be filtered by it');

/** A custom field of clusters. Its kind determines the type of its values. */
export const ownFieldSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      ...base,
      kind: z.literal('number'),
      unit: oneOrEach(lineSchema.max(20))
        .optional()
        .describe('unit: ha, km, MW; one for all languages, or one for each'),
      decimals: z
        .number()
        .int()
        .min(0)
        .max(6)
        .optional()
        .describe('decimals to show; by default as in the value'),
      least: z.number().default(0).describe('minimum; by default 0; a change needs a negative one'),
      classes: z
        .array(z.number())
        .min(1)
        .max(8)
        .optional()
        .describe(
          'lower limits of the filter classes, ascending: 10, 100 make three; by default chosen from the values',
        ),
      filter,
    })
    .describe('a number, with its unit'),
  z.strictObject({ ...base, kind: z.literal('text') }).describe('a few words'),
  z
    .strictObject({
      ...base,
      kind: z.literal('choice'),
      options: z
        .array(
          z.strictObject({
            id: slugSchema.describe('permanent id, used by values'),
            label: localizedTitleSchema.describe('its words'),
          }),
        )
        .min(1)
        .max(60)
        .describe('options, in display order'),
      several: z.boolean().default(false).describe('can several be chosen?'),
      filter,
    })
    .describe('one or several of some options'),
  z.strictObject({ ...base, kind: z.literal('yes-no'), filter }).describe('yes or no'),
  z.strictObject({ ...base, kind: z.literal('date') }).describe('a year, a month or a day'),
  z.strictObject({ ...base, kind: z.literal('link') }).describe('an address on the web'),
  z.strictObject({ ...base, kind: z.literal('point') }).describe('a place on the globe'),
]);
export type OwnField = z.infer<typeof ownFieldSchema>;
export type OwnFieldOf<K extends OwnKind> = Extract<OwnField, { kind: K }>;

/** Custom fields of clusters, in display order. */
export const ownFieldsSchema = z
  .array(ownFieldSchema)
  .max(60)
  .default([])
  .describe(
    'the portal’s own fields, shown on pages of clusters, and in lists, downloads and forms',
  );

/** Headings that group custom fields or indicators. */
export const headingsSchema = z
  .array(
    z.strictObject({
      id: entryIdSchema,
      label: localizedTitleSchema.describe('its words'),
    }),
  )
  .max(12)
  .default([]);

const placeSchema = z.strictObject(coordinates);

/** Schema for the values of a field. */
export function ownValueOf(field: OwnField): z.ZodType {
  switch (field.kind) {
    case 'number':
      return z.number().min(field.least);
    case 'text':
      return oneOrEach(lineSchema);
    case 'choice': {
      const option = z.enum(field.options.map(({ id }) => id));
      return field.several ? z.array(option).min(1) : option;
    }
    case 'yes-no':
      return z.boolean();
    case 'date':
      return momentSchema;
    case 'link':
      return urlSchema;
    case 'point':
      return placeSchema;
  }
}

/** The value of a field of any kind. */
const anyValueSchema = z.union([
  z.number(),
  z.boolean(),
  oneOrEach(lineSchema),
  z.array(slugSchema).min(1).max(60),
  placeSchema,
]);

/** A value of a custom field, with its time and source. */
const ownValueSchema = sourced.safeExtend({
  value: anyValueSchema.describe(
    'depending on the kind of field: a number, words, the id of an option or a list of them, true or false, a date in quotes, an address, or lat and lon',
  ),
  language: localeSchema
    .optional()
    .describe('language of the words, if given once for all languages'),
});
export type OwnValue = z.infer<typeof ownValueSchema>;

/**
 * Schema of an editor form: values of a cluster in some fields, each by its kind.
 * @param locale language of the field descriptions
 */
export function ownFieldsForm(fields: readonly OwnField[], locale: Locale): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      fields.map((field) => {
        const { id, label, help } = field;
        const about = [label[locale], help?.[locale]].filter(Boolean).join(': ');
        const value = sourced.safeExtend({ value: ownValueOf(field) });
        return [id, z.array(value).optional().describe(about)];
      }),
    ),
  );
}

export const clusterFieldsSchema = z
  .record(slugSchema, z.array(ownValueSchema).min(1).max(200))
  .default({})
  .describe('values of fields defined in site.yaml, by id of the field; the newest one first');
export type ClusterFields = z.infer<typeof clusterFieldsSchema>;
