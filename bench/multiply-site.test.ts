import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { shippedPortal } from '../workshop/testing/shipped-portal.ts';
import { multiplySite } from './multiply-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const [site, target] = [join(folder, 'site'), join(folder, 'target')];
const portal = shippedPortal;
const cluster = portal.clusters.find(
  ({ data }) => data.regions.length === 1 && data.name.original !== data.name.en,
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('copies of a cluster have ids, names and regions of their own', () => {
  const { id = '', data } = cluster ?? {};
  const [place = ''] = data?.regions ?? [];
  const region = portal.regions.find((one) => one.id === place)?.data.name.en ?? '';
  const page = `<main data-id="${id}"><h1>${data?.name.en}</h1><p>${region}</p></main>`;
  mkdirSync(join(site, 'en/clusters', id), { recursive: true });
  writeFileSync(join(site, 'en/clusters', id, 'index.html'), page);
  mkdirSync(join(site, 'c'), { recursive: true });
  multiplySite(portal, site, target, portal.clusters.length * 3);

  const names = readdirSync(join(target, 'en/clusters')).sort();
  expect(names).toEqual([id, `${id}-2`, `${id}-3`].sort());
  const read = (name: string) =>
    readFileSync(join(target, 'en/clusters', name, 'index.html'), 'utf8');
  expect(read(id)).toBe(page);
  expect(read(`${id}-2`)).toContain(`<main data-id="${id}-2"><h1>${data?.name.en} 2</h1>`);
  expect(read(`${id}-3`)).not.toContain(`<p>${region}</p>`);
  expect(readdirSync(target)).toEqual(['en']);
});
