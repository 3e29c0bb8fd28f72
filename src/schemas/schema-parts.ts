import { z } from 'astro/zod';

/** The schema of which one says only that it may be left out. */
export function innerOf(schema: z.ZodType): z.ZodType | undefined {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return schema.unwrap() as z.ZodType;
  }
  return undefined;
}

/** By a schema that judges in its own words: those to which it hands its value on. */
export const handedOn = new WeakMap<z.ZodType, readonly z.ZodType[]>();

/** The forms that a value of a schema may have, where there are several. */
export function formsOf(schema: z.ZodType): readonly z.ZodType[] | undefined {
  if (schema instanceof z.ZodUnion) return schema.options as readonly z.ZodType[];
  return handedOn.get(schema);
}

/** The schemas right inside one. */
function partsOf(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape) as z.ZodType[];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  const inner = innerOf(schema);
  return inner ? [inner] : (formsOf(schema) ?? []);
}

/**
 * Asks whether a schema, or one anywhere inside it, is of a kind. Most parts of most entries are
 * not, and need not be walked; the answers are kept.
 */
export function anywhereInside(is: (schema: z.ZodType) => boolean): (schema: z.ZodType) => boolean {
  const known = new WeakMap<z.ZodType, boolean>();
  return function may(schema) {
    let answer = known.get(schema);
    if (answer === undefined) {
      answer = is(schema) || partsOf(schema).some(may);
      known.set(schema, answer);
    }
    return answer;
  };
}
