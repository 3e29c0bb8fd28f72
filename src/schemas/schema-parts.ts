import { z } from 'astro/zod';

/** The schema without optionality or default. */
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

/** For schemas with custom validation, those that the value is passed on to. */
export const handedOn = new WeakMap<z.ZodType, readonly z.ZodType[]>();

/** Alternative schemas of a value, if there are several. */
export function formsOf(schema: z.ZodType): readonly z.ZodType[] | undefined {
  if (schema instanceof z.ZodUnion) return schema.options as readonly z.ZodType[];
  return handedOn.get(schema);
}

/** Direct parts of a schema. */
function partsOf(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape) as z.ZodType[];
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  const inner = innerOf(schema);
  return inner ? [inner] : (formsOf(schema) ?? []);
}

/**
 * Make a cached test whether a schema, or any within it, is of a kind. Most parts of most entries are not, and
 * need not be walked.
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
