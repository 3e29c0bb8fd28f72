import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sitePages } from './fixed-pages.ts';

test('the names that no page of a portal’s own may have are those of the routes', () => {
  const routes = readdirSync(join(import.meta.dirname, '../pages/[lang]'))
    .map((name) => name.replace(/\..*$/, ''))
    .filter((name) => !name.startsWith('[') && name !== 'index');
  expect([...sitePages].sort()).toEqual([...new Set(routes)].sort());
});
