import type { z } from 'astro/zod';
import { practiceSchema } from '../../../schemas/practice.ts';

export interface EntryField<Id extends string = string> {
  readonly id: Id;
  readonly required: boolean;
}

/** Fields of a schema in order. Optional ones, and those with an empty default, are not required. */
function fieldsOf<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
): EntryField<keyof Shape & string>[] {
  const ids = Object.keys(schema.shape) as (keyof Shape & string)[];
  return ids.map((id) => ({
    id,
    required: !(schema.shape[id] as z.ZodType).safeParse(undefined).success,
  }));
}

export const practiceFields = fieldsOf(practiceSchema);
