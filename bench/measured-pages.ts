import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
}

/** Page with the largest file; subfolders without a page do not count. */
function largestOf(site: string, folder: string): string {
  const inside = join(site, 'en', folder);
  return readdirSync(inside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'by')
    .map(({ name }) => ({ name, file: join(inside, name, 'index.html') }))
    .map(({ name, file }) => ({ name, size: statSync(file, { throwIfNoEntry: false })?.size ?? 0 }))
    .reduce((most, one) => (one.size > most.size ? one : most)).name;
}

/** For kinds of many pages the one with the largest file. */
export function measuredPages(site: string): MeasuredPage[] {
  const kinds = {
    cluster: 'clusters',
    practice: 'practices',
    region: 'regions',
    figure: 'figures',
  };
  return [
    { name: 'home', path: '/' },
    { name: 'clusters', path: '/clusters/' },
    { name: 'map', path: '/map/' },
    ...Object.entries(kinds).map(([name, folder]) => ({
      name: `${name} (the largest)`,
      path: `/${folder}/${largestOf(site, folder)}/`,
    })),
  ];
}
