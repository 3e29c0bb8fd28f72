import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { formsOf, innerOf } from '../schemas/schema-parts.ts';
import { collectionNames, collections, schemaOf } from './collections.ts';

/** Description of a field, or of its schema without optionality. */
function aboutOf(schema: z.ZodType): string | undefined {
  const inner = innerOf(schema);
  return schema.description ?? (inner && aboutOf(inner));
}

/**
 * Fields without description, at any depth. Languages need none; a discriminator is described by each option.
 */
function silentFields(schema: z.ZodType, path = '', apart?: string): string[] {
  const inner = innerOf(schema);
  if (inner) return silentFields(inner, path, apart);
  if (schema instanceof z.ZodObject) {
    const told = aboutOf(schema) !== undefined;
    const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
    return Object.entries(shape)
      .filter(([name]) => !(locales as readonly string[]).includes(name))
      .flatMap(([name, field]) => {
        const at = `${path}.${name}`;
        const isTold = name === apart ? told : aboutOf(field) !== undefined;
        return [...(isTold ? [] : [at]), ...silentFields(field, at)];
      });
  }
  if (schema instanceof z.ZodArray) return silentFields(schema.element as z.ZodType, path);
  if (schema instanceof z.ZodRecord) return silentFields(schema.valueType as z.ZodType, path);
  const field = schema instanceof z.ZodDiscriminatedUnion ? schema.def.discriminator : undefined;
  return (formsOf(schema) ?? []).flatMap((form) => silentFields(form, path, field));
}

test('finds fields in groups, lists and forms', () => {
  const part = z.strictObject({ inner: z.string() });
  const either = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('a') }),
    z.strictObject({ kind: z.literal('b'), own: z.string() }).describe('told'),
  ]);
  const list = z.array(part).default([]).describe('told');
  const schema = z.strictObject({ az: z.string(), list, either });
  expect(silentFields(schema)).toEqual(['.list.inner', '.either', '.either.kind', '.either.own']);
});

test.each(collectionNames)('every field of %s says what it is', (name) => {
  expect(collections[name].about).not.toBe('');
  expect(silentFields(schemaOf(name))).toEqual([]);
});
