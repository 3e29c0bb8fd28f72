import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { clusterSchema } from '../schemas/cluster.ts';
import { siteSchema } from '../schemas/site.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { salvage } from './salvage.ts';

const read = (file: string): Record<string, unknown> =>
  parse(readFileSync(join(samplePortal, file), 'utf8'));
const teapots = read('clusters/xx/xx-teapots.yaml');
const site = read('site.yaml');

test('what the author wrote is kept, and what the schema refuses is named', () => {
  const kept = salvage(clusterSchema, {
    ...teapots,
    colour: 'red',
    scope: 'locally',
    regions: ['XX-09'],
  });
  expect(kept?.data).toMatchObject({
    regions: ['XX-09'],
    name: teapots.name,
    facts: teapots.facts,
  });
  expect(kept?.data).not.toHaveProperty('colour');
  expect(new Set(kept?.touched.map(String))).toEqual(new Set(['scope', 'colour']));
});

test('items of a list keep their numbers', () => {
  const sectors = [
    { id: 'teaware', word: '' },
    { id: 'nowhere', word: 'Teapot' },
  ];
  const kept = salvage(clusterSchema, { ...teapots, sectors });
  expect(kept?.data).toMatchObject({ sectors: [{ id: 'teaware' }, { id: 'nowhere' }] });
  expect(kept?.touched.map(String)).toContain('sectors,0,word');
});

test('any part may be missing or anything: the rest is valid, or given up, and the value untouched', () => {
  const entries = [
    { schema: clusterSchema, value: teapots },
    { schema: siteSchema, value: site },
  ];
  const broken = fc.tuple(fc.constantFrom(...entries), fc.nat(), fc.anything(), fc.boolean());
  fc.assert(
    fc.property(broken, ([{ schema, value }, which, other, left]) => {
      const names = Object.keys(value);
      const name = names[which % names.length] as string;
      const changed: Record<string, unknown> = { ...value, [name]: other };
      if (left) delete changed[name];
      const before = Object.keys(changed);
      const kept = salvage(schema, changed);
      if (kept) expect(schema.safeParse(kept.data).success).toBe(true);
      expect(Object.keys(changed)).toEqual(before);
    }),
    { seed: 2012, numRuns: 300 },
  );
});
