import type { z } from 'astro/zod';
import { eventSchema, newsSchema } from '../../../schemas/news.ts';
import { practiceSchema } from '../../../schemas/practice.ts';

/** A field of an entry's file. */
export interface FormField {
  readonly id: string;
  readonly required: boolean;
}

/** The fields of a schema in their order. One that may be missing, or that is empty unless written, is not required. */
function fieldsOf(schema: z.ZodObject): FormField[] {
  return Object.entries(schema.shape).map(([id, field]) => ({
    id,
    required: !(field as z.ZodType).safeParse(undefined).success,
  }));
}

/** The fields of a good practice. */
export const practiceFields: readonly FormField[] = fieldsOf(practiceSchema);

/** The fields of a piece of news and of an event, those that are required first. */
export const datedFields: Readonly<Record<'news' | 'events', readonly FormField[]>> = {
  news: fieldsOf(newsSchema).sort((a, b) => Number(b.required) - Number(a.required)),
  events: fieldsOf(eventSchema).sort((a, b) => Number(b.required) - Number(a.required)),
};
