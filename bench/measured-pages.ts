import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page that is weighed, without its language. */
export interface MeasuredPage {
  readonly name: string;
  readonly path: string;
}

/** The kinds of pages that are weighed: of clusters the one with the largest file. */
export function measuredPages(site: string): MeasuredPage[] {
  const folder = join(site, 'en/clusters');
  const largest = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'by')
    .map(({ name }) => ({ name, size: statSync(join(folder, name, 'index.html')).size }))
    .reduce((most, one) => (one.size > most.size ? one : most));
  return [
    { name: 'home', path: '/' },
    { name: 'clusters', path: '/clusters/' },
    { name: 'cluster (the largest)', path: `/clusters/${largest.name}/` },
    { name: 'map', path: '/map/' },
  ];
}
