import type { z } from 'astro/zod';
import { practiceSchema } from '../../../schemas/practice.ts';

/** A field of an entry's file. */
export interface EntryField<Id extends string = string> {
  readonly id: Id;
  readonly required: boolean;
}

/** The fields of a schema in their order. One that may be missing, or that is empty unless written, is not required. */
function fieldsOf<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
): EntryField<keyof Shape & string>[] {
  const ids = Object.keys(schema.shape) as (keyof Shape & string)[];
  return ids.map((id) => ({
    id,
    required: !(schema.shape[id] as z.ZodType).safeParse(undefined).success,
  }));
}

/** The fields of a good practice. */
export const practiceFields = fieldsOf(practiceSchema);
