import { z } from 'astro/zod';
import { innerOf } from './schema-parts.ts';

const inside = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined;

/** Options of a union that a value may be meant as: of discriminated ones, that one. */
function optionsFor(schema: z.ZodUnion, value: unknown): readonly z.ZodType[] {
  const options = schema.options as readonly z.ZodType[];
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return options;
  const { discriminator } = schema.def;
  const told = inside(value, discriminator);
  return options.filter((option) => {
    const field = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    return field instanceof z.ZodLiteral && field.values.has(told as string);
  });
}

/**
 * Allowed fields of a group, if its schema has a fixed list.
 * @param path of the group within the value
 */
export function knownFields(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): string[] {
  if (schema instanceof z.ZodUnion) {
    const options = optionsFor(schema, value);
    return [...new Set(options.flatMap((option) => knownFields(option, path, value)))];
  }
  const inner = innerOf(schema);
  if (inner) return knownFields(inner, path, value);
  const [step, ...rest] = path;
  if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const part =
    schema instanceof z.ZodObject
      ? inside(schema.shape, step)
      : schema instanceof z.ZodArray
        ? schema.element
        : schema instanceof z.ZodRecord
          ? schema.valueType
          : undefined;
  return part ? knownFields(part as z.ZodType, rest, inside(value, step)) : [];
}
