import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  dateSchema,
  draftsSchema,
  reviewedSchema,
  localizedSchema,
  localizedTitleSchema,
  someSourcesSchema,
  urlSchema,
} from './common.ts';
import { refsSchema } from './id-of.ts';
import { mediaFields } from './media.ts';

/** A web page and its title. */
const linkSchema = z.strictObject({
  label: localizedTitleSchema.describe('what it links to'),
  url: urlSchema.describe('its address'),
});

const told = {
  title: localizedTitleSchema.describe('its title'),
  summary: localizedSchema.describe('one or two sentences'),
  see: refsSchema.describe('entries that it is about'),
  links: z.array(linkSchema).default([]).describe('web pages with more information'),
  pictures: mediaFields.pictures,
  attachments: mediaFields.attachments,
  drafts: draftsSchema,
  reviewed: reviewedSchema,
  sources: someSourcesSchema,
};

/** A news item, apart from its optional text in `pages/news-{id}/`. */
export const newsSchema = z.strictObject({ ...told, date: dateSchema.describe('day of the news') });
export type News = z.infer<typeof newsSchema>;

/** An event, apart from its optional text in `pages/event-{id}/`. */
export const eventSchema = z
  .strictObject({
    ...told,
    date: dateSchema.describe('its first day'),
    end: dateSchema.optional().describe('its last day'),
    place: localizedSchema.optional().describe('where it is'),
    url: urlSchema.optional().describe('its page on the web'),
  })
  .refine(({ date, end }) => end === undefined || end >= date, {
    path: ['end'],
    message: 'check.schema.lastDay',
    params: { hint: phrase('check.mend.oneOfDates') },
  });
export type ClusterEvent = z.infer<typeof eventSchema>;
