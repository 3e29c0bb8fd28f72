import { z } from 'astro/zod';

/** The fields that a group of a schema may have, where it has a fixed list of them. */
export function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodUnion) {
    const options = schema.options as readonly z.ZodType[];
    return [...new Set(options.flatMap((option) => knownFields(option, path)))];
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape);
    const field = Object.hasOwn(schema.shape, step) ? schema.shape[String(step)] : undefined;
    return field ? knownFields(field as z.ZodType, rest) : [];
  }
  if (schema instanceof z.ZodArray) {
    return step === undefined ? [] : knownFields(schema.element as z.ZodType, rest);
  }
  if (schema instanceof z.ZodRecord) {
    return step === undefined ? [] : knownFields(schema.valueType as z.ZodType, rest);
  }
  const wrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault;
  return wrapped ? knownFields(schema.unwrap() as z.ZodType, path) : [];
}
