import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { idOf } from '../../src/schemas/id-of.ts';
import { lineSchema, localizedSchema } from '../../src/schemas/common.ts';
import { remember } from '../testing/remember.ts';
import { samplePortal } from '../testing/sample-portal.ts';
import { describeSchema } from './describe-schema.ts';
import { writeReference } from './write-reference.ts';

const folder = resolve(import.meta.dirname, '../../docs/reference');
const written = remember(() => writeReference(samplePortal));

describe('docs/reference is what the schemas say now: npm run docs:reference writes it', () => {
  test('a page for each collection, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...written().keys()].sort());
  });

  test.each([...written().keys()])('%s', (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(written().get(name));
  });

  test('every link leads to a page or a heading that is there', () => {
    const links = [...written()].flatMap(([page, text]) =>
      [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => `${page} ${to}`),
    );
    expect(links.length).toBeGreaterThan(100);
    const dead = links.filter((link) => {
      const [, to = ''] = link.split(' ');
      const [file = '', heading] = to.split('#');
      if (file.startsWith('../')) return false;
      const text = written().get(file);
      return text === undefined || (heading && !text.toLowerCase().includes(`# ${heading}`));
    });
    expect(dead).toEqual([]);
  });
});

describe('a field is told', () => {
  const tell = (schema: z.ZodType, ...values: unknown[]) =>
    describeSchema(
      z.strictObject({ field: schema }),
      values.map((field) => ({ field })),
    ).fields[0];

  test('with what it may hold', () => {
    expect(tell(z.array(idOf('sectors')).min(1).max(3))?.value.kind).toBe(
      'list (at least 1, at most 3); each: id of an entry of [`sectors`](sectors.md)',
    );
    expect(tell(z.number().int().positive())?.value.kind).toBe('whole number (more than 0)');
    expect(tell(lineSchema.max(80))?.value.kind).toBe('one line of text of at most 80 characters');
    expect(tell(localizedSchema)?.value.kind).toBe(
      'one line of text in each language of the portal',
    );
    expect(tell(z.enum(['more', 'less']))?.value.words).toEqual(['`more`', '`less`']);
  });

  test('with what stands for it where it is left out', () => {
    expect(tell(z.string())?.needed).toBe('required');
    expect(tell(z.string().optional())?.needed).toBe('optional');
    expect(tell(z.number().default(3))?.needed).toBe('default `3`');
    expect(tell(z.array(z.string()).default([]))?.needed).toBe('empty by default');
  });

  test('with the example that says most on a line', () => {
    expect(tell(z.string(), 'a', 'a longer one', 'x'.repeat(200))?.example).toBe('a longer one');
    expect(tell(z.string(), 'x'.repeat(200))?.example).toBe(`${'x'.repeat(90)}…`);
    expect(tell(localizedSchema, { az: 'Çay', en: 'Tea' })?.example).toBe('{ en: Tea }');
    expect(tell(z.string())?.example).toBeUndefined();
  });

  test('once where all forms of a group have it', () => {
    const form = <K extends string>(kind: K) => ({
      kind: z.literal(kind),
      shared: z.string().describe('in both'),
    });
    const schema = z.discriminatedUnion('kind', [
      z.strictObject({ ...form('a'), own: z.string() }).describe('the first'),
      z.strictObject(form('b')),
    ]);
    const { fields, forms } = describeSchema(schema, [{ kind: 'b', shared: 'an example' }]);
    expect(fields.map(({ name, example }) => [name, example])).toEqual([
      ['kind', undefined],
      ['shared', 'an example'],
    ]);
    expect(forms.map(({ name, fields: own }) => [name, own.map((one) => one.name)])).toEqual([
      ['kind: a', ['own']],
      ['kind: b', []],
    ]);
  });
});
