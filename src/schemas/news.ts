import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import {
  citationSchema,
  dateSchema,
  draftsSchema,
  localizedSchema,
  localizedTitleSchema,
  urlSchema,
} from './common.ts';
import { refsSchema } from './id-of.ts';

const told = {
  title: localizedTitleSchema,
  summary: localizedSchema,
  see: refsSchema.describe('entries that it is about'),
  drafts: draftsSchema,
  sources: z.array(citationSchema).default([]),
};

/** A piece of news, besides its text in `pages/news-{id}/`, which may be missing. */
export const newsSchema = z.strictObject({ ...told, date: dateSchema });
export type News = z.infer<typeof newsSchema>;

/** An event, besides its text in `pages/event-{id}/`, which may be missing. */
export const eventSchema = z
  .strictObject({
    ...told,
    date: dateSchema.describe('its first day'),
    end: dateSchema.optional().describe('its last day'),
    place: localizedSchema.optional(),
    url: urlSchema.optional(),
  })
  .refine(({ date, end }) => end === undefined || end >= date, {
    path: ['end'],
    message: 'check.schema.lastDay',
    params: { hint: phrase('check.mend.oneOfDates') },
  });
export type ClusterEvent = z.infer<typeof eventSchema>;
