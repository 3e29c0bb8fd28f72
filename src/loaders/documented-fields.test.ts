import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { collectionNames, schemaOf } from './collections.ts';

const docs = readFileSync(resolve(import.meta.dirname, '../../docs/authors.md'), 'utf8');

/** The part of the page below a heading, down to the next of its level or above. */
function partOf(heading: string): string {
  const level = heading.indexOf(' ');
  const lines = docs.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) throw new Error(`expected ${heading} in docs/authors.md, found none`);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level);
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

/** The words of a part that stand as code, in a sentence or a sample. */
function codeOf(part: string): ReadonlySet<string> {
  const samples = part.match(/^```[\s\S]*?^```/gm) ?? [];
  const inline = part.replace(/^```[\s\S]*?^```/gm, '').match(/`[^`\n]+`/g) ?? [];
  return new Set([...samples, ...inline].flatMap((code) => code.match(/[A-Za-z]\w*/g) ?? []));
}

/** Every field of a schema, however deep, but for languages. */
function fieldsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape)
      .filter(([name]) => !(locales as readonly string[]).includes(name))
      .flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(fieldsOf);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  ) {
    return fieldsOf(schema.unwrap());
  }
  return [];
}

/** Parts to which the list of fields points. */
const further: Readonly<Record<string, readonly string[]>> = {
  clusters: ['## A cluster', '## The profile of a cluster'],
  organisations: ['## A body'],
  reports: ['### `pages`'],
};

test('finds fields in groups, lists and choices', () => {
  const part = z.strictObject({ inner: z.string() });
  const either = z.union([part, z.array(z.strictObject({ other: z.number() }))]);
  const schema = z.strictObject({ az: z.string(), list: z.array(part).default([]), either });
  expect(fieldsOf(schema)).toEqual(['list', 'inner', 'either', 'inner', 'other']);
  expect(fieldsOf(schemaOf('clusters'))).toContain('founded');
});

test.each(collectionNames)('every field of %s is told to authors', (name) => {
  const parts = ['### In many files', `### \`${name}\``, ...(further[name] ?? [])];
  const told = codeOf(parts.map(partOf).join('\n'));
  const fields = [...new Set(fieldsOf(schemaOf(name)))];
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter((field) => !told.has(field))).toEqual([]);
});
