import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page that is weighed, without its language. */
export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
}

/** The page of a folder that has the largest file: folders without a page of their own do not count. */
function largestOf(site: string, folder: string): string {
  const inside = join(site, 'en', folder);
  return readdirSync(inside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'by')
    .map(({ name }) => ({ name, file: join(inside, name, 'index.html') }))
    .map(({ name, file }) => ({ name, size: statSync(file, { throwIfNoEntry: false })?.size ?? 0 }))
    .reduce((most, one) => (one.size > most.size ? one : most)).name;
}

/** The kinds of pages that are weighed: of each kind with many pages the one with the largest file. */
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
